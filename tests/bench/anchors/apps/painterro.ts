import type { App } from '../app.ts';

/** Painting on a picture before it is sent: tools of glyphs, their names in titles; and its dialog of sizes. */
export const painterro: App = {
  name: 'painterro',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [`painterro@${release}/build/painterro.min.js`],
    css: 'main{width:1300px;margin:20px}#painter{position:relative;width:1300px;height:600px}',
    body: '<main><h1>Drawing</h1><div id="painter"></div></main>',
  }),
  trim: ['pixelize', 'arrow', 'rotate', 'settings', 'open'],
  pairs: [
    ['0.2.78/en', '1.2.92/en', 'release'],
    ['0.2.78/en/sizes', '1.2.92/en/sizes', 'release'],
    ['0.2.78/fr', '1.2.92/fr', 'release'],
    ['0.2.78/en', '0.2.78/es', 'language'],
    ['1.2.92/en', '1.2.92/nl', 'language'],
    ['1.2.92/nl', '1.2.92/de', 'language'],
    ['1.2.92/en/sizes', '1.2.92/nl/sizes', 'language'],
    ['0.2.78/en', '1.2.92/de', 'redesign+language'],
    ['0.2.78/es', '1.2.92/en', 'redesign+language'],
    ['1.2.92/en', '1.2.92/en/trimmed', 'trimmed'],
    ['0.2.78/en', '1.2.92/en/trimmed', 'trimmed'],
  ],
};
