import type { App } from '../app.ts';

/** A spreadsheet whose tools say their names in a bubble only, with the menu of its cells open. Its own languages. */
export const xSpreadsheet: App = {
  name: 'x-spreadsheet',
  part: 'tune',
  files: ({ release, language }) => ({
    styles: [`x-data-spreadsheet@${release}/dist/xspreadsheet.css`],
    scripts: [
      `x-data-spreadsheet@${release}/dist/xspreadsheet.js`,
      ...(language === 'en' ? [] : ['en', language]).map(
        (each) => `x-data-spreadsheet@${release}/dist/locale/${each}.js`,
      ),
    ],
    css: 'body{margin:0}',
    body: '<div id="sheet"></div>',
  }),
  trim: ['paintformat', 'strike', 'align', 'cut', 'delete-column'],
  pairs: [
    ['1.0.22/en', '1.1.9/en', 'release'],
    ['1.0.22/nl', '1.1.9/nl', 'release'],
    ['1.1.9/en', '1.1.9/nl', 'language'],
    ['1.1.9/nl', '1.1.9/de', 'language'],
    ['1.0.22/en', '1.0.22/de', 'language'],
    ['1.0.22/nl', '1.0.22/zh-cn', 'language'],
    ['1.0.22/en', '1.1.9/nl', 'redesign+language'],
    ['1.0.22/de', '1.1.9/zh-cn', 'redesign+language'],
    ['1.1.9/en', '1.1.9/en/trimmed', 'trimmed'],
    ['1.0.22/en', '1.1.9/en/trimmed', 'trimmed'],
  ],
};
