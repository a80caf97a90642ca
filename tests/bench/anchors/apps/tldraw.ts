import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const react = ['react@18.3.1', 'react-dom@18.3.1'];
const first = '1.29.2';
const third = '3.15.6';

/** A whiteboard with its own translations, and the same makers' board written anew three years later. */
export const tldraw: App = {
  name: 'tldraw',
  part: 'tune',
  make: {
    [`tldraw-${first}.js`]: (file) =>
      bundle(
        [`@tldraw/tldraw@${first}`, ...react],
        "import * as React from 'react';\nimport { createRoot } from 'react-dom/client';\nimport { Tldraw } from '@tldraw/tldraw';\nObject.assign(window, { React, createRoot, Tldraw });\n",
        file,
      ),
    [`tldraw-${third}.js`]: (file) =>
      bundle(
        [`tldraw@${third}`, `@tldraw/assets@${third}`, ...react],
        "import * as React from 'react';\nimport { createRoot } from 'react-dom/client';\nimport { Tldraw, useTldrawUser } from 'tldraw';\nimport { getAssetUrls } from '@tldraw/assets/selfHosted';\nObject.assign(window, { React, createRoot, Tldraw, useTldrawUser, getAssetUrls });\n",
        file,
      ),
  },
  files: ({ release }) => ({
    ...(release === first
      ? {}
      : {
          styles: [`tldraw@${third}/tldraw.css`],
          also: [`@tldraw/assets@${third}`],
        }),
    scripts: [`made/tldraw-${release}.js`],
    css: '*{box-sizing:border-box}html,body{margin:0;height:100%}#app{position:fixed;top:0;left:0;right:24px;bottom:0}',
    body: '<div id="app"></div>',
  }),
  trim: ['tool:note', 'tool:eraser', 'redo'],
  pairs: [
    ['1.29.2/en', '3.15.6/en', 'redesign'],
    ['1.29.2/en/styles', '3.15.6/en', 'redesign'],
    ['1.29.2/en/styles', '1.29.2/de/styles', 'language'],
    ['3.15.6/en', '3.15.6/nl', 'language'],
    ['1.29.2/en', '3.15.6/nl', 'redesign+language'],
    ['1.29.2/de/styles', '3.15.6/nl', 'redesign+language'],
    ['3.15.6/en', '3.15.6/en/trimmed', 'trimmed'],
  ],
};
