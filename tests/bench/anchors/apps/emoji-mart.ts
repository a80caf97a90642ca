import type { App } from '../app.ts';
import { bundle } from '../make.ts';

/** The picker of smileys that chats use: a React component first, a web component with a shadow later. */
export const emojiMart: App = {
  name: 'emoji-mart',
  part: 'tune',
  make: {
    'emoji-mart-3.0.1.js': (file) =>
      bundle(
        ['emoji-mart@3.0.1', 'react@17.0.2', 'react-dom@17.0.2'],
        "import * as React from 'react';\nimport { render } from 'react-dom';\nimport { Picker } from 'emoji-mart';\nObject.assign(window, { React, render, Picker });\n",
        file,
      ),
  },
  files: ({ release }) => ({
    styles: release.startsWith('3.') ? ['emoji-mart@3.0.1/css/emoji-mart.css'] : [],
    scripts: [release.startsWith('3.') ? 'made/emoji-mart-3.0.1.js' : 'emoji-mart@5.6.0/dist/browser.js'],
    also: ['@emoji-mart/data@1.2.1'],
    css: 'body{margin:24px;font-family:sans-serif}#place{margin-top:16px}',
    body: '<main><h1>Chat</h1><p>Good morning!</p><div id="place"></div></main>',
  }),
  trim: ['category:flags', 'category:foods'],
  pairs: [
    ['3.0.1/en', '5.6.0/en', 'redesign'],
    ['3.0.1/nl', '5.6.0/nl', 'redesign'],
    ['3.0.1/en', '3.0.1/de', 'language'],
    ['5.6.0/en', '5.6.0/nl', 'language'],
    ['3.0.1/de', '5.6.0/en', 'redesign+language'],
    ['5.6.0/en', '5.6.0/en/trimmed', 'trimmed'],
  ],
};
