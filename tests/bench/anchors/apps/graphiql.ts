import type { App } from '../app.ts';

/** A workplace for developers, before and after it was drawn anew: words became pictures at the side. */
export const graphiQl: App = {
  name: 'graphiql',
  part: 'tune',
  files({ release }) {
    const react = release.startsWith('0.') ? '16.14.0' : '18.3.1';
    return {
      styles: [`graphiql@${release}/graphiql.min.css`],
      scripts: [
        `react@${react}/umd/react.production.min.js`,
        `react-dom@${react}/umd/react-dom.production.min.js`,
        `graphiql@${release}/graphiql.min.js`,
      ],
      css: 'html,body,#app{margin:0;height:100vh}',
      body: '<div id="app"></div>',
    };
  },
  trim: ['merge', 'history'],
  pairs: [
    ['0.17.5/en', '3.8.3/en', 'redesign'],
    ['3.8.3/en', '0.17.5/en', 'redesign'],
    ['3.8.3/en', '3.8.3/en/trimmed', 'trimmed'],
    ['0.17.5/en', '3.8.3/en/trimmed', 'trimmed'],
  ],
};
