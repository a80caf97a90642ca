import type { App } from '../app.ts';

const newest = '5.18.0';

/**
 * A page of expenses made of Material UI. The newest release has been redesigned: the menu became a bar at the
 * side, tools changed places, icons and some words.
 */
export const mui: App = {
  name: 'mui',
  part: 'tune',
  files({ release }) {
    const css = 'body{margin:0;font-family:sans-serif}';
    const body = '<div id="app"></div>';
    const old = release.startsWith('4.');
    const react = old ? '16.14.0' : '18.3.1';
    return {
      scripts: [
        `react@${react}/umd/react.production.min.js`,
        `react-dom@${react}/umd/react-dom.production.min.js`,
        `${old ? '@material-ui/core' : '@mui/material'}@${release}/umd/material-ui.production.min.js`,
      ],
      css,
      body,
    };
  },
  trim: ['export', 'tab:archive', 'terms', 'next'],
  pairs: [
    ['4.12.4/en', `${newest}/en`, 'redesign'],
    ['4.12.4/nl', `${newest}/nl`, 'redesign'],
    [`${newest}/en`, '4.12.4/en', 'redesign'],
    [`${newest}/en`, `${newest}/nl`, 'language'],
    [`${newest}/de`, `${newest}/fr`, 'language'],
    ['4.12.4/en', '4.12.4/de', 'language'],
    ['4.12.4/nl', `${newest}/de`, 'redesign+language'],
    ['4.12.4/fr', `${newest}/en`, 'redesign+language'],
    [`${newest}/en`, `${newest}/en/trimmed`, 'trimmed'],
    ['4.12.4/en', `${newest}/en/trimmed`, 'trimmed'],
  ],
};
