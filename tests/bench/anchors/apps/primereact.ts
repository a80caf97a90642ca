import type { App } from '../app.ts';

/** Each release with the theme that it came with. */
const looks: Record<string, string> = { '7.2.1': 'saga-blue', '10.9.9': 'lara-light-blue' };
const icons: Record<string, string> = { '7.2.1': '5.0.0', '10.9.9': '7.0.0' };

/** A planner's page of components over four years: a calendar, a table with its filter open, lists, files. */
export const primeReact: App = {
  name: 'primereact',
  part: 'tune',
  files: ({ release }) => ({
    styles: [
      `primereact@${release}/resources/themes/${looks[release]}/theme.css`,
      `primereact@${release}/resources/primereact.min.css`,
      `primeicons@${icons[release]}/primeicons.css`,
    ],
    scripts: [
      'react@17.0.2/umd/react.production.min.js',
      'react-dom@17.0.2/umd/react-dom.production.min.js',
      'react-transition-group@4.4.5/dist/react-transition-group.min.js',
      `primereact@${release}/primereact.all.min.js`,
    ],
    also: ['primelocale@2.5.0'],
    css: 'body{margin:12px;font:13px sans-serif}main{display:grid;grid-template-columns:330px 480px 1fr;gap:12px}html{font-size:12px}',
    body: '<main id="app"></main>',
  }),
  trim: ['buttonBar', 'addRule', 'jump', 'password'],
  pairs: [
    ['7.2.1/en', '10.9.9/en', 'redesign'],
    ['10.9.9/en', '10.9.9/nl', 'language'],
    ['10.9.9/de', '10.9.9/fr', 'language'],
    ['7.2.1/en', '7.2.1/ja', 'language'],
    ['7.2.1/nl', '10.9.9/en', 'redesign+language'],
    ['7.2.1/en', '10.9.9/de', 'redesign+language'],
    ['10.9.9/en', '10.9.9/en/trimmed', 'trimmed'],
  ],
};
