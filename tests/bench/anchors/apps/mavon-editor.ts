import type { App } from '../app.ts';

/** An editor for instructions over six years and two generations of Vue, with its own languages. */
export const mavonEditor: App = {
  name: 'mavon-editor',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`mavon-editor@${release}/dist/css/index.css`],
    scripts: [
      release.startsWith('3.') ? 'vue@3.4.38/dist/vue.global.prod.js' : 'vue@2.6.14/dist/vue.min.js',
      `mavon-editor@${release}/dist/mavon-editor.js`,
    ],
    css: 'main{max-width:1360px;margin:20px auto;font-family:sans-serif}',
    body: '<main><h1>Instruction</h1><div id="app"></div></main>',
  }),
  trim: ['italic', 'alignright', 'table', 'redo'],
  pairs: [
    ['2.2.10/en', '2.10.4/en', 'release'],
    ['2.2.10/fr', '3.0.2/fr', 'release'],
    ['2.10.4/de', '3.0.2/de', 'release'],
    ['2.10.4/en', '2.10.4/fr', 'language'],
    ['2.10.4/de', '2.10.4/ja', 'language'],
    ['3.0.2/en', '3.0.2/zh', 'language'],
    ['2.2.10/en', '2.2.10/zh', 'language'],
    ['2.2.10/en', '3.0.2/de', 'redesign+language'],
    ['2.2.10/zh', '2.10.4/en', 'redesign+language'],
    ['3.0.2/en', '3.0.2/en/trimmed', 'trimmed'],
    ['2.2.10/fr', '2.2.10/fr/trimmed', 'trimmed'],
  ],
};
