import type { App } from '../app.ts';

/** A help desk made of Vuetify: two generations on, glyphs have other names and every part is made otherwise. */
export const vuetify: App = {
  name: 'vuetify',
  part: 'tune',
  files({ release }) {
    const old = release.startsWith('1.');
    return {
      styles: [`vuetify@${release}/dist/vuetify.min.css`],
      scripts: [
        old ? 'vue@2.7.16/dist/vue.min.js' : 'vue@3.5.13/dist/vue.global.prod.js',
        `vuetify@${release}/dist/vuetify.min.js`,
      ],
      css: '.material-icons,.mdi{display:inline-block;width:24px;height:24px;overflow:hidden}',
      body: '<div id="app"></div>',
    };
  },
  trim: ['reply', 'assign', 'phone', 'field:urgent'],
  pairs: [
    ['1.5.24/en', '3.5.18/en', 'redesign'],
    ['1.5.24/nl', '3.5.18/nl', 'redesign'],
    ['1.5.24/en', '1.5.24/de', 'language'],
    ['3.5.18/en', '3.5.18/nl', 'language'],
    ['1.5.24/en', '3.5.18/de', 'redesign+language'],
    ['1.5.24/nl', '3.5.18/en', 'redesign+language'],
    ['3.5.18/en', '3.5.18/en/trimmed', 'trimmed'],
    ['1.5.24/en', '3.5.18/en/trimmed', 'trimmed'],
  ],
};
