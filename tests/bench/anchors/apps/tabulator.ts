import type { App } from '../app.ts';

/** A list of machines with filters and pages: heads that sort, no tables any more. */
export const tabulator: App = {
  name: 'tabulator',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`tabulator-tables@${release}/dist/css/tabulator.min.css`],
    scripts: [`tabulator-tables@${release}/dist/js/tabulator.min.js`],
    css: 'body{margin:16px;font-family:sans-serif}',
    body: '<h1>Machines</h1><div id="list"></div>',
  }),
  trim: ['next', 'head:place', 'filter:place'],
  pairs: [
    ['4.9.3/en', '6.3.1/en', 'redesign'],
    ['6.3.1/en', '6.3.1/nl', 'language'],
    ['4.9.3/de', '4.9.3/en', 'language'],
    ['4.9.3/nl', '6.3.1/de', 'redesign+language'],
    ['6.3.1/en', '6.3.1/en/trimmed', 'trimmed'],
  ],
};
