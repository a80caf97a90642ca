import type { App } from '../app.ts';

const locale: Record<string, string> = { nl: 'nl', de: 'de', ja: 'ja' };

/** A staff list made of Element's components, from Vue 2 to Vue 3. */
export const element: App = {
  name: 'element',
  part: 'tune',
  files({ release, language }) {
    const css = 'body{margin:16px;font-family:sans-serif}.row{margin:12px 0}';
    const body = '<div id="app"></div>';
    const code = language === 'en' ? undefined : locale[language];
    if (release.startsWith('plus')) {
      const plus = `element-plus@${release.slice('plus-'.length)}/dist`;
      return {
        styles: [`${plus}/index.css`],
        scripts: [
          'vue@3.5.13/dist/vue.global.prod.js',
          `${plus}/index.full.min.js`,
          ...(code ? [`${plus}/locale/${code}.min.js`] : []),
        ],
        css,
        body,
      };
    }
    const lib = `element-ui@${release}/lib`;
    const theme = release.startsWith('1.') ? 'theme-default' : 'theme-chalk';
    return {
      styles: [`${lib}/${theme}/index.css`],
      scripts: [
        'vue@2.7.16/dist/vue.min.js',
        `${lib}/index.js`,
        `${lib}/umd/locale/en.js`,
        ...(code ? [`${lib}/umd/locale/${code}.js`] : []),
      ],
      css,
      body,
    };
  },
  trim: ['import', 'next', 'tab:absent', 'color'],
  pairs: [
    ['1.4.13/en', '2.15.14/en', 'release'],
    ['2.15.14/en', '1.4.13/en', 'release'],
    ['2.15.14/en', 'plus-2.9.11/en', 'redesign'],
    ['1.4.13/en', 'plus-2.9.11/en', 'redesign'],
    ['plus-2.9.11/en', 'plus-2.9.11/nl', 'language'],
    ['2.15.14/de', '2.15.14/ja', 'language'],
    ['1.4.13/nl', '1.4.13/en', 'language'],
    ['2.15.14/nl', 'plus-2.9.11/de', 'redesign+language'],
    ['plus-2.9.11/en', 'plus-2.9.11/en/trimmed', 'trimmed'],
  ],
};
