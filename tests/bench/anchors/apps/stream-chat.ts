import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const made = (release: string, client: string) => (file: string) =>
  bundle(
    [`stream-chat-react@${release}`, `stream-chat@${client}`, 'react@18.3.1', 'react-dom@18.3.1'],
    `import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { StreamChat } from 'stream-chat';
import * as parts from 'stream-chat-react';
Object.assign(window, { React, createRoot, StreamChat, parts });
`,
    file,
  );

/** Talking in a room with its threads, redesigned in between, almost three years apart. Its own languages. */
export const streamChat: App = {
  name: 'stream-chat',
  part: 'held',
  make: {
    'stream-chat-11.0.0.js': made('11.0.0', '8.14.0'),
    'stream-chat-14.12.0.js': made('14.12.0', '9.52.0'),
  },
  files: ({ release }) => ({
    styles: [`stream-chat-react@${release}/dist/css/${release === '11.0.0' ? 'v2/' : ''}index.css`],
    scripts: [`made/stream-chat-${release}.js`],
    // What shows while the pointer is over the message.
    css: 'html,body,#app{height:100%;margin:0}#app{display:flex}.str-chat__channel-list{width:300px;flex:none}.str-chat__channel{flex:1}[data-message-id=ward20] .str-chat__message-options{display:flex!important}',
    body: '<main id="app"></main>',
  }),
  trim: ['action:pin', 'action:edit', 'action:flag', 'message:react', 'search'],
  pairs: [
    ['11.0.0/en', '14.12.0/en', 'redesign'],
    ['11.0.0/nl', '14.12.0/nl', 'redesign'],
    ['14.12.0/en', '14.12.0/nl', 'language'],
    ['14.12.0/de', '14.12.0/fr', 'language'],
    ['14.12.0/nl', '14.12.0/ja', 'language'],
    ['11.0.0/en', '11.0.0/de', 'language'],
    ['11.0.0/en', '14.12.0/de', 'redesign+language'],
    ['11.0.0/fr', '14.12.0/nl', 'redesign+language'],
    ['14.12.0/en', '14.12.0/en/trimmed', 'trimmed'],
    ['11.0.0/en', '14.12.0/en/trimmed', 'trimmed'],
  ],
};
