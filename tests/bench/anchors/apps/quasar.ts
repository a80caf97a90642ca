import type { App } from '../app.ts';

/** A page of knowledge with its editor, documents and a date: Quasar's components and words, from Vue 2 to Vue 3. */
export const quasar: App = {
  name: 'quasar',
  part: 'tune',
  files({ release, language }) {
    const css = 'body{margin:16px}.row-of{display:flex;gap:24px;margin:12px 0;align-items:flex-start}';
    const body = '<div id="app"></div>';
    if (release.startsWith('0.')) {
      const umd = `quasar-framework@${release}/dist/umd`;
      return {
        styles: ['material-icons@1.13.14/iconfont/material-icons.css', `${umd}/quasar.mat.min.css`],
        scripts: [
          'vue@2.7.16/dist/vue.min.js',
          `${umd}/quasar.mat.umd.min.js`,
          ...(language === 'en' ? [] : [`${umd}/i18n.${language}.umd.min.js`]),
        ],
        css,
        body,
      };
    }
    const dist = `quasar@${release}/dist`;
    return {
      styles: [`${dist}/quasar.prod.css`],
      scripts: [
        'vue@3.5.13/dist/vue.global.prod.js',
        `${dist}/quasar.umd.prod.js`,
        `${dist}/icon-set/svg-mdi-v7.umd.prod.js`,
        ...(language === 'en' ? [] : [`${dist}/lang/${language}.umd.prod.js`]),
      ],
      css,
      body,
    };
  },
  trim: ['italic', 'outdent', 'quote', 'print', 'column:owner'],
  pairs: [
    ['0.17.20/en', '2.17.7/en', 'redesign'],
    ['0.17.20/de', '2.17.7/de', 'redesign'],
    ['0.17.20/en', '0.17.20/nl', 'language'],
    ['2.17.7/en', '2.17.7/de', 'language'],
    ['0.17.20/nl', '2.17.7/en', 'redesign+language'],
    ['0.17.20/en', '2.17.7/en/trimmed', 'trimmed'],
  ],
};
