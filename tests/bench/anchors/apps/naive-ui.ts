import type { App } from '../app.ts';
import { bundle } from '../make.ts';

/** An order form with its dates, pages and files, four years apart. The library's own languages. */
export const naiveUi: App = {
  name: 'naive-ui',
  part: 'held',
  make: {
    'naive-ui-2.20.0.js': (file) =>
      bundle(
        ['naive-ui@2.20.0', 'vue@3.2.47'],
        "import * as Vue from 'vue';\nimport * as naive from 'naive-ui';\nObject.assign(window, { Vue, naive });\n",
        file,
      ),
  },
  files: ({ release }) => ({
    scripts:
      release === '2.20.0'
        ? ['made/naive-ui-2.20.0.js']
        : ['vue@3.5.13/dist/vue.global.prod.js', `naive-ui@${release}/dist/index.prod.js`],
    css: 'body{margin:16px;font-family:sans-serif}main{display:grid;grid-template-columns:380px 620px 300px;gap:24px}.row{margin:12px 0}',
    body: '<h2>Orders</h2><div id="app"></div>',
  }),
  trim: ['urgent', 'jump', 'date:now', 'line:2', 'upload:1'],
  pairs: [
    ['2.20.0/en', '2.45.1/en', 'release'],
    ['2.20.0/ja', '2.45.1/ja', 'release'],
    ['2.45.1/en', '2.45.1/nl', 'language'],
    ['2.45.1/de', '2.45.1/fr', 'language'],
    ['2.20.0/en', '2.20.0/zh', 'language'],
    ['2.20.0/zh', '2.45.1/de', 'redesign+language'],
    ['2.20.0/en', '2.45.1/nl', 'redesign+language'],
    ['2.45.1/en', '2.45.1/en/trimmed', 'trimmed'],
  ],
};
