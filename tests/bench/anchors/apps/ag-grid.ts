import type { App } from '../app.ts';

const words = '@ag-grid-community/locale@33.3.2';

/** A register of members: a grid with filters above its columns and a pager below, and one filter opened. */
export const agGrid: App = {
  name: 'ag-grid',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [`ag-grid-community@${release}/dist/ag-grid-community.min.js`],
    also: [words],
    css: 'body{margin:20px;font-family:sans-serif}#grid{width:1240px;height:560px}',
    body: `<h1>Members</h1><div id="grid"${release.startsWith('20.') ? ' class="ag-theme-balham"' : ''}></div>`,
  }),
  trim: ['column:place', 'field:place', 'filter:place', 'column:since', 'field:since', 'filter:since'],
  pairs: [
    ['20.2.0/en', '33.3.2/en', 'redesign'],
    ['20.2.0/nl/filter', '33.3.2/nl/filter', 'redesign'],
    ['33.3.2/en', '33.3.2/nl', 'language'],
    ['33.3.2/nl/filter', '33.3.2/de/filter', 'language'],
    ['20.2.0/en', '33.3.2/nl', 'redesign+language'],
    ['20.2.0/nl/filter', '33.3.2/de/filter', 'redesign+language'],
    ['20.2.0/en', '33.3.2/en/trimmed', 'trimmed'],
  ],
};
