import type { App } from '../app.ts';

/**
 * The long toolbar and the table dialog of the fourth editor: drawn anew between 4.5 and 4.7. The short toolbar
 * of the app `ckeditor` is on the page too, but asked there only.
 */
export const ckEditor4: App = {
  name: 'ckeditor4',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [release === '4.22.1' ? `ckeditor4@${release}/ckeditor.js` : `ckeditor@${release}/ckeditor.js`],
    css: 'main{max-width:1200px;margin:20px auto;font-family:sans-serif}',
    body: '<main><h1>Newsletter</h1><textarea id="editor"><p>Hello</p></textarea></main>',
  }),
  trim: ['superscript', 'justifyCenter', 'anchor', 'textField', 'print'],
  pairs: [
    ['4.5.11/en', '4.22.1/en', 'redesign'],
    ['4.5.11/en/dialog', '4.22.1/en/dialog', 'redesign'],
    ['4.7.3/en', '4.22.1/en', 'release'],
    ['4.7.3/de/dialog', '4.22.1/de/dialog', 'release'],
    ['4.22.1/en', '4.22.1/nl', 'language'],
    ['4.22.1/en/dialog', '4.22.1/nl/dialog', 'language'],
    ['4.5.11/fr', '4.5.11/ja', 'language'],
    ['4.5.11/en', '4.22.1/de', 'redesign+language'],
    ['4.5.11/nl/dialog', '4.22.1/fr/dialog', 'redesign+language'],
    ['4.22.1/en', '4.22.1/en/trimmed', 'trimmed'],
    ['4.5.11/nl', '4.5.11/nl/trimmed', 'trimmed'],
  ],
};
