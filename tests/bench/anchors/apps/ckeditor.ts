import type { App } from '../app.ts';

/** Two editors of one name: the fifth was written from nothing, so a move from 4 to 5 is a full redesign. */
export const ckEditor: App = {
  name: 'ckeditor',
  part: 'tune',
  files({ release, language }) {
    const body = '<main><h1>Article</h1><textarea id="editor"><p>Hello</p></textarea></main>';
    const css = 'main{max-width:1100px;margin:20px auto}';
    if (release.startsWith('4.')) return { scripts: [`ckeditor4@${release}/ckeditor.js`], css, body };
    const build = `@ckeditor/ckeditor5-build-classic@${release}/build`;
    const translation = language === 'en' ? [] : [`${build}/translations/${language}.js`];
    return { scripts: [`${build}/ckeditor.js`, ...translation], css, body };
  },
  trim: ['italic', 'ul', 'redo'],
  pairs: [
    ['4.13.0/en', '4.22.1/en', 'release'],
    ['12.4.0/en', '41.4.2/en', 'release'],
    ['4.22.1/en', '12.4.0/en', 'redesign'],
    ['4.13.0/en', '41.4.2/en', 'redesign'],
    ['41.4.2/en', '41.4.2/nl', 'language'],
    ['12.4.0/de', '12.4.0/ja', 'language'],
    ['4.22.1/en', '4.22.1/fr', 'language'],
    ['4.13.0/nl', '41.4.2/de', 'redesign+language'],
    ['41.4.2/en', '41.4.2/en/trimmed', 'trimmed'],
    ['4.13.0/en', '4.22.1/en/trimmed', 'trimmed'],
  ],
};
