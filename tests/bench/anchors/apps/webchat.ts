import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const older = '4.8.1';

/** What the older one counts on its bundler for. */
const shelf =
  'window.global = window; window.process = { env: {}, version: "v12.0.0", cwd: () => "/", nextTick: queueMicrotask }';

/** A chat with an organisation's robot, six years apart; its own languages, while the robot keeps to one. */
export const webChat: App = {
  name: 'webchat',
  part: 'tune',
  make: {
    [`webchat-${older}.js`]: (file) =>
      bundle(
        [
          `botframework-webchat@${older}`,
          'react@16.8.6',
          'react-dom@16.8.6',
          // What it takes from its bundler's own shelf.
          'crypto@npm:crypto-browserify@3.12.0',
          'path@npm:path-browserify@1.0.1',
          'stream@npm:stream-browserify@3.0.0',
          'util@0.12.5',
        ],
        "import { createStore, renderWebChat } from 'botframework-webchat';\nwindow.WebChat = { createStore, renderWebChat };\n",
        file,
      ),
  },
  files: ({ release }) => ({
    scripts: [
      release === older ? `made/webchat-${older}.js` : `botframework-webchat@${release}/dist/webchat.js`,
    ],
    css: 'body{margin:0;font-family:sans-serif}#chat{width:420px;height:820px;margin:20px auto;border:1px solid #ccc}',
    body: `<script>${shelf}</script><main><div id="chat"></div></main>`,
  }),
  trim: ['upload', 'dismiss:slow'],
  pairs: [
    [`${older}/en`, '4.18.1/en', 'release'],
    ['4.18.1/en', '4.18.1/nl', 'language'],
    ['4.18.1/de', '4.18.1/fr', 'language'],
    [`${older}/en`, `${older}/ja`, 'language'],
    [`${older}/nl`, '4.18.1/en', 'redesign+language'],
    [`${older}/en`, '4.18.1/de', 'redesign+language'],
    ['4.18.1/en', '4.18.1/en/trimmed', 'trimmed'],
  ],
};
