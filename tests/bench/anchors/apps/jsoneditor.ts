import type { App } from '../app.ts';

/** An editor of data: a bar of sprites, a box to search in, a line per value; half its words are tooltips. */
export const jsonEditor: App = {
  name: 'jsoneditor',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`jsoneditor@${release}/dist/jsoneditor.min.css`],
    scripts: [`jsoneditor@${release}/dist/jsoneditor.min.js`],
    css: 'main{width:900px;margin:20px}#data{height:400px}',
    body: '<main><h1>Rates</h1><div id="data"></div></main>',
  }),
  trim: ['undo', 'redo', 'modes'],
  pairs: [
    ['5.5.11/en', '10.4.3/en', 'redesign'],
    ['5.5.11/en/text', '10.4.3/en/text', 'redesign'],
    ['10.4.3/en', '10.4.3/de', 'language'],
    ['10.4.3/fr', '10.4.3/ja', 'language'],
    ['10.4.3/de/text', '10.4.3/fr/text', 'language'],
    ['5.5.11/en', '10.4.3/de', 'redesign+language'],
    ['5.5.11/en/text', '10.4.3/fr/text', 'redesign+language'],
    ['10.4.3/en', '10.4.3/en/trimmed', 'trimmed'],
  ],
};
