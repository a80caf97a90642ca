import type { App } from '../app.ts';

const umd: Record<string, string> = { en: 'en-US', es: 'es-ES', ja: 'ja-JP', pt: 'pt-BR', zh: 'zh-CN' };

/** A list of orders with its tools and pages, and the form that exports it, four years apart. Its own languages. */
export const vxeTable: App = {
  name: 'vxe-table',
  part: 'held',
  files: ({ release, language }) => ({
    styles: [`vxe-table@${release}/lib/style.min.css`],
    scripts: [
      'vue@2.7.16/dist/vue.min.js',
      release.startsWith('2.')
        ? 'xe-utils@2.8.3/dist/xe-utils.umd.min.js'
        : 'xe-utils@3.5.26/dist/xe-utils.umd.min.js',
      `vxe-table@${release}/lib/index.umd.min.js`,
      `vxe-table@${release}/lib/locale/lang/${umd[language]}.umd.js`,
    ],
    // The form stands under the list instead of before it.
    css: 'body{margin:16px;font-family:sans-serif}.vxe-modal--wrapper.is--mask:before{content:none}.vxe-modal--wrapper.lock--view{pointer-events:none}.vxe-modal--wrapper .vxe-modal--box{pointer-events:auto;margin-top:160px}',
    body: '<h2>Orders</h2><div id="app"></div>',
  }),
  trim: ['import', 'print'],
  pairs: [
    ['2.9.26/en', '3.8.6/en', 'release'],
    ['2.9.26/ja', '3.8.6/ja', 'release'],
    ['3.8.6/en', '3.8.6/es', 'language'],
    ['3.8.6/pt', '3.8.6/ja', 'language'],
    ['2.9.26/zh', '2.9.26/en', 'language'],
    ['2.9.26/en', '3.8.6/es', 'redesign+language'],
    ['2.9.26/zh', '3.8.6/pt', 'redesign+language'],
    ['3.8.6/en', '3.8.6/en/trimmed', 'trimmed'],
  ],
};
