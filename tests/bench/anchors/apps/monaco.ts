import type { App } from '../app.ts';

/** A code editor's menu at the pointer, and its bar for finding and replacing, in its own translations. */
export const monaco: App = {
  name: 'monaco',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [`monaco-editor@${release}/min/vs/loader.js`],
    css: 'main{margin:20px}#editor{width:1300px;height:700px;border:1px solid #ccc}',
    body: '<main><h1>Script</h1><div id="editor"></div></main>',
  }),
  trim: ['rename', 'occurrences', 'format', 'cut', 'paste'],
  pairs: [
    ['0.10.1/en', '0.52.2/en', 'redesign'],
    ['0.10.1/en/find', '0.52.2/en/find', 'redesign'],
    ['0.10.1/en', '0.10.1/de', 'language'],
    ['0.52.2/en', '0.52.2/de', 'language'],
    ['0.52.2/en/find', '0.52.2/de/find', 'language'],
    ['0.52.2/de/find', '0.52.2/ja/find', 'language'],
    ['0.10.1/de', '0.52.2/en', 'redesign+language'],
    ['0.10.1/en', '0.52.2/de', 'redesign+language'],
    ['0.10.1/en/find', '0.52.2/de/find', 'redesign+language'],
    ['0.52.2/en', '0.52.2/en/trimmed', 'trimmed'],
  ],
};
