import type { App } from '../app.ts';

const older = '6.20210701.0';

/** Rules made of blocks, five years apart, with the menu of the sheet or of one block open; its own languages. */
export const blockly: App = {
  name: 'blockly',
  part: 'tune',
  files: ({ release, language }) => ({
    scripts: [
      `blockly@${release}/blockly_compressed.js`,
      `blockly@${release}/blocks_compressed.js`,
      `blockly@${release}/msg/${language}.js`,
    ],
    css: 'body{margin:0;font-family:sans-serif}#rules{width:1380px;height:860px}',
    body: '<main><div id="rules"></div></main>',
  }),
  trim: ['menu:cleanWorkspace', 'block:text_length', 'block:lists_repeat', 'trash'],
  pairs: [
    [`${older}/en`, '13.3.0/en', 'release'],
    [`${older}/en/block`, '13.3.0/en/block', 'release'],
    ['13.3.0/en', '13.3.0/nl', 'language'],
    ['13.3.0/de/block', '13.3.0/fr/block', 'language'],
    [`${older}/en`, `${older}/ja`, 'language'],
    [`${older}/nl/block`, '13.3.0/en/block', 'redesign+language'],
    [`${older}/en`, '13.3.0/fr', 'redesign+language'],
    ['13.3.0/en', '13.3.0/en/trimmed', 'trimmed'],
  ],
};
