import type { App } from '../app.ts';

/** The editor over six years, with its translations. */
export const tinyMce: App = {
  name: 'tinymce',
  part: 'tune',
  files({ release }) {
    return {
      scripts: [`tinymce@${release}/tinymce.min.js`],
      also: ['tinymce-i18n@24.12.30'],
      css: 'main{max-width:1200px;margin:20px auto}',
      body: '<main><h1>Notes</h1><textarea id="editor"><p>Hello</p></textarea></main>',
    };
  },
  trim: ['redo', 'underline', 'numlist', 'link'],
  pairs: [
    ['5.10.9/en', '7.6.1/en', 'release'],
    ['4.9.11/en', '5.10.9/en', 'redesign'],
    ['4.9.11/en', '7.6.1/en', 'redesign'],
    ['7.6.1/en', '7.6.1/de', 'language'],
    ['5.10.9/nl', '5.10.9/ja', 'language'],
    ['4.9.11/en', '4.9.11/nl', 'language'],
    ['4.9.11/de', '7.6.1/nl', 'redesign+language'],
    ['7.6.1/en', '7.6.1/en/trimmed', 'trimmed'],
  ],
};
