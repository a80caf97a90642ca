import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const newest = '0.35.0';

/** A viewer of scanned books, drawn anew in three years; its own languages. */
export const tify: App = {
  name: 'tify',
  part: 'tune',
  make: {
    [`tify-${newest}.js`]: (file) => bundle([`tify@${newest}`], "import 'tify';\n", file),
  },
  files: ({ release }) => ({
    styles: [`tify@${release}/dist/tify.css`],
    scripts: [release === newest ? `made/tify-${newest}.js` : `tify@${release}/dist/tify.js`],
    css: 'body{margin:0}#book{position:relative;height:800px}',
    body: '<div id="book"></div>',
  }),
  trim: ['rotate', 'view:export', 'doublePage', 'nextSection'],
  pairs: [
    ['0.25.4/en', '0.35.0/en', 'redesign'],
    ['0.25.4/de', '0.35.0/de', 'redesign'],
    ['0.35.0/en', '0.35.0/nl', 'language'],
    ['0.35.0/de', '0.35.0/ja', 'language'],
    ['0.25.4/en', '0.25.4/fr', 'language'],
    ['0.25.4/en', '0.35.0/nl', 'redesign+language'],
    ['0.25.4/fr', '0.35.0/de', 'redesign+language'],
    ['0.25.4/de', '0.35.0/zh', 'redesign+language'],
    ['0.35.0/en', '0.35.0/en/trimmed', 'trimmed'],
    ['0.25.4/en', '0.35.0/en/trimmed', 'trimmed'],
  ],
};
