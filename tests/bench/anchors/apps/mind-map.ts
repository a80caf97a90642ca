import type { App } from '../app.ts';
import { bundle } from '../make.ts';

/** Thoughts drawn as a tree, with the menu of one of them, two years apart; its own languages. */
export const mindMap: App = {
  name: 'mind-map',
  part: 'held',
  make: {
    'mind-map-5.15.1.js': (file) =>
      bundle(
        ['mind-elixir@5.15.1'],
        "import MindElixir from 'mind-elixir';\nimport * as words from 'mind-elixir/i18n';\nObject.assign(window, { MindElixir, words });\n",
        file,
      ),
  },
  files: ({ release }) => ({
    styles: release === '2.1.0' ? [] : [`mind-elixir@${release}/dist/MindElixir.css`],
    scripts: [
      release === '2.1.0' ? `mind-elixir@${release}/dist/MindElixir.js` : `made/mind-map-${release}.js`,
    ],
    css: 'body{margin:0;font-family:sans-serif}#map{height:860px;width:100%}',
    body: '<div id="map"></div>',
  }),
  trim: ['menu:focus', 'menu:unfocus', 'menu:link', 'menu:link both'],
  pairs: [
    ['2.1.0/en', '5.15.1/en', 'release'],
    ['2.1.0/zh', '5.15.1/zh', 'release'],
    ['5.15.1/en', '5.15.1/nl', 'language'],
    ['5.15.1/de', '5.15.1/fr', 'language'],
    ['2.1.0/en', '2.1.0/ja', 'language'],
    ['2.1.0/en', '5.15.1/de', 'redesign+language'],
    ['2.1.0/ja', '5.15.1/nl', 'redesign+language'],
    ['5.15.1/en', '5.15.1/en/trimmed', 'trimmed'],
    ['2.1.0/en', '5.15.1/en/trimmed', 'trimmed'],
  ],
};
