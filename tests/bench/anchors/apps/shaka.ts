import type { App } from '../app.ts';

/** The player from its first own controls on: glyphs of a font, then drawings; its own languages. */
export const shaka: App = {
  name: 'shaka',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`shaka-player@${release}/dist/controls.css`],
    scripts: [`shaka-player@${release}/dist/shaka-player.ui.js`],
    css: '#box{width:900px;height:500px}',
    body: '<main><h1>Recording</h1><div id="box"><video id="video" style="width:100%;height:100%"></video></div></main>',
  }),
  trim: ['mute', 'rewind', 'pip'],
  pairs: [
    ['2.5.23/en', '3.3.19/en', 'release'],
    ['3.3.19/en', '4.15.1/en', 'redesign'],
    ['2.5.23/en', '4.15.1/en', 'redesign'],
    ['4.15.1/en', '4.15.1/nl', 'language'],
    ['4.15.1/de', '4.15.1/ja', 'language'],
    ['2.5.23/en', '2.5.23/fr', 'language'],
    ['3.3.19/nl', '4.15.1/de', 'redesign+language'],
    ['4.15.1/en', '4.15.1/en/trimmed', 'trimmed'],
  ],
};
