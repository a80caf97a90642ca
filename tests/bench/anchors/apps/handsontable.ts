import type { App } from '../app.ts';

/** A spreadsheet's menus: of a cell, and of a column with its filter. The newer one has a theme of its own. */
export const handsontable: App = {
  name: 'handsontable',
  part: 'tune',
  files({ release, language }) {
    const root = `handsontable@${release}`;
    const old = release.startsWith('7.');
    const locale = { nl: 'nl-NL', de: 'de-DE' }[language];
    return {
      styles: old
        ? [`${root}/dist/handsontable.full.min.css`]
        : [`${root}/styles/handsontable.min.css`, `${root}/styles/ht-theme-main.min.css`],
      scripts: [
        `${root}/dist/handsontable.full.min.js`,
        ...(locale ? [`${root}/dist/languages/${locale}.min.js`] : []),
      ],
      css: 'body{margin:20px;font-family:sans-serif}',
      body: '<h1>Stock</h1><div id="grid"></div>',
    };
  },
  trim: ['col_left', 'remove_row', 'redo', 'copy'],
  pairs: [
    ['7.4.2/en/cell', '16.2.0/en/cell', 'release'],
    ['7.4.2/nl/column', '16.2.0/nl/column', 'release'],
    ['16.2.0/en/cell', '16.2.0/nl/cell', 'language'],
    ['16.2.0/nl/column', '16.2.0/de/column', 'language'],
    ['7.4.2/en/cell', '16.2.0/nl/cell', 'redesign+language'],
    ['16.2.0/en/cell', '16.2.0/en/trimmed', 'trimmed'],
  ],
};
