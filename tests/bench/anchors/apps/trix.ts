import type { App } from '../app.ts';

/** A small text editor; its words are given by its user. */
export const trix: App = {
  name: 'trix',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`trix@${release}/dist/trix.css`],
    scripts: [`trix@${release}/dist/${release.startsWith('0.') ? 'trix' : 'trix.umd.min'}.js`],
    css: 'main{width:900px;margin:20px}',
    body: '<main><h1>Post</h1><p><input placeholder="Title"></p><div id="place"></div></main>',
  }),
  trim: ['italic', 'quote', 'undo'],
  pairs: [
    ['0.10.2/en', '2.1.15/en', 'redesign'],
    ['0.10.2/en', '0.10.2/nl', 'language'],
    ['2.1.15/en', '2.1.15/de', 'language'],
    ['0.10.2/nl', '2.1.15/en', 'redesign+language'],
    ['0.10.2/en', '2.1.15/de', 'redesign+language'],
    ['2.1.15/en', '2.1.15/en/trimmed', 'trimmed'],
    ['0.10.2/en', '2.1.15/en/trimmed', 'trimmed'],
  ],
};
