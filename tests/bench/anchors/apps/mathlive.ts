import type { App } from '../app.ts';

/** A field for formulas with its menu and its own keyboard, over two years. Its own translations. */
export const mathLive: App = {
  name: 'mathlive',
  part: 'held',
  files: ({ release }) => {
    const folder = `mathlive@${release}${release === '0.98.6' ? '/dist' : ''}`;
    return {
      styles: [`${folder}/mathlive-fonts.css`],
      scripts: [`${folder}/mathlive.min.js`],
      css: 'main{max-width:900px;margin:20px auto}math-field{display:block;font-size:24px}',
      body: '<main><h2>Formula</h2><div id="place"></div></main>',
    };
  },
  trim: ['menu:add-column-after', 'menu:paste', 'menu:borders', 'keys:symbols'],
  pairs: [
    ['0.98.6/en', '0.111.1/en', 'release'],
    ['0.98.6/de', '0.111.1/de', 'release'],
    ['0.111.1/en', '0.111.1/de', 'language'],
    ['0.111.1/fr', '0.111.1/ja', 'language'],
    ['0.98.6/en', '0.98.6/es', 'language'],
    ['0.98.6/en', '0.111.1/fr', 'redesign+language'],
    ['0.98.6/ja', '0.111.1/de', 'redesign+language'],
    ['0.111.1/en', '0.111.1/en/trimmed', 'trimmed'],
    ['0.98.6/en', '0.111.1/en/trimmed', 'trimmed'],
  ],
};
