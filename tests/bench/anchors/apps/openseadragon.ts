import type { App } from '../app.ts';

/** A viewer of large pictures: buttons that are pictures themselves, the same for years; words by its user. */
export const openSeadragon: App = {
  name: 'openseadragon',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [`openseadragon@${release}/build/openseadragon/openseadragon.min.js`],
    css: 'main{width:1000px;margin:20px}#picture{height:600px;background:#222}',
    body: '<main><h1>Map of 1650</h1><div id="picture"></div><p><a href="/about">About this map</a></p></main>',
  }),
  trim: ['rotateLeft', 'home'],
  pairs: [
    ['2.2.1/en', '5.0.1/en', 'release'],
    ['2.2.1/en', '5.0.1/de', 'redesign+language'],
    ['5.0.1/en', '5.0.1/nl', 'language'],
    ['5.0.1/en', '5.0.1/en/trimmed', 'trimmed'],
  ],
};
