import type { App } from '../app.ts';

/** A count of a ward's stock in a pivot table, with one of its filters open. The table's own languages. */
export const pivotTable: App = {
  name: 'pivottable',
  part: 'held',
  files: ({ release, language }) => ({
    styles: [`pivottable@${release}/dist/pivot.css`],
    scripts: [
      'jquery@2.2.4/dist/jquery.min.js',
      'jquery-ui-dist@1.13.3/jquery-ui.min.js',
      `pivottable@${release}/dist/pivot.js`,
      ...(language === 'en' ? [] : [`pivottable@${release}/dist/pivot.${language}.js`]),
    ],
    css: 'body{margin:16px;font-family:sans-serif}',
    body: '<h2>Stock</h2><div id="pivot"></div>',
  }),
  trim: ['Shelf', 'Supplier'],
  pairs: [
    ['2.0.2/en', '2.23.0/en', 'release'],
    ['2.0.2/fr', '2.23.0/fr', 'release'],
    ['2.23.0/en', '2.23.0/nl', 'language'],
    ['2.23.0/de', '2.23.0/zh', 'language'],
    ['2.0.2/fr', '2.0.2/en', 'language'],
    ['2.0.2/en', '2.23.0/de', 'redesign+language'],
    ['2.0.2/fr', '2.23.0/nl', 'redesign+language'],
    ['2.23.0/en', '2.23.0/en/trimmed', 'trimmed'],
  ],
};
