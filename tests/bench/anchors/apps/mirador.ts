import type { App } from '../app.ts';

/** Reading scanned books: a bar of the workspace beside a window on a book, with its own translations. */
export const mirador: App = {
  name: 'mirador',
  part: 'held',
  files: ({ release }) => ({
    scripts: [`mirador@${release}/dist/mirador.min.js`],
    css: 'html,body{margin:0;height:100%}#viewer{position:relative;width:100%;height:880px}',
    body: '<div id="viewer"></div>',
  }),
  trim: ['close', 'maximize', 'zoomIn', 'zoomOut', 'zoomReset'],
  pairs: [
    ['3.3.0/en', '4.0.0/en', 'release'],
    ['3.3.0/nl', '4.0.0/nl', 'release'],
    ['3.3.0/en', '3.3.0/nl', 'language'],
    ['4.0.0/en', '4.0.0/de', 'language'],
    ['4.0.0/nl', '4.0.0/ja', 'language'],
    ['3.3.0/en', '4.0.0/nl', 'redesign+language'],
    ['3.3.0/de', '4.0.0/en', 'redesign+language'],
    ['3.3.0/en', '3.3.0/en/trimmed', 'trimmed'],
    ['3.3.0/en', '4.0.0/en/trimmed', 'trimmed'],
  ],
};
