import type { App } from '../app.ts';
import { bundle } from '../make.ts';

/** What reads the PDF in each release. */
const readers: Record<string, string> = { '2.0.1': '2.5.207', '3.12.0': '2.16.105' };
const reacts: Record<string, string> = { '2.0.1': '16.14.0', '3.12.0': '17.0.2' };

const make = (release: string) => (file: string) =>
  bundle(
    [
      ...['core', 'default-layout', 'toolbar'].map((part) => `@react-pdf-viewer/${part}@${release}`),
      `pdfjs-dist@${readers[release]}`,
      `react@${reacts[release]}`,
      `react-dom@${reacts[release]}`,
    ],
    `import * as core from '@react-pdf-viewer/core';
import { defaultLayoutPlugin } from '@react-pdf-viewer/default-layout';
import { MoreActionsPopover } from '@react-pdf-viewer/toolbar';
import * as React from 'react';
import ReactDOM from 'react-dom';
Object.assign(window, { core, defaultLayoutPlugin, MoreActionsPopover, React, ReactDOM });
`,
    file,
  );

/** In the older release each part has its own styles. */
const parts =
  'attachment bookmark core default-layout drop full-screen open page-navigation print properties scroll-mode search thumbnail toolbar zoom'.split(
    ' ',
  );

/** A PDF in a page, with the menu of more actions open. Its own translations. */
export const reactPdfViewer: App = {
  name: 'react-pdf-viewer',
  part: 'tune',
  make: {
    'react-pdf-viewer-2.0.1.js': make('2.0.1'),
    'react-pdf-viewer-3.12.0.js': make('3.12.0'),
  },
  files: ({ release }) => ({
    styles: (release === '2.0.1' ? parts : ['core', 'default-layout']).map(
      (part) =>
        `made/react-pdf-viewer-${release}.js.install/node_modules/@react-pdf-viewer/${part}/lib/styles/index.css`,
    ),
    scripts: [`made/react-pdf-viewer-${release}.js`],
    also: ['@react-pdf-viewer/locales@1.0.0', `pdfjs-dist@${readers[release]}`],
    css: 'body{margin:12px;font-family:sans-serif}#app{height:780px}',
    // The older release asks for its styles as it runs; the page links them.
    body: '<h1>Letter</h1><div id="app"></div><script>window.require = () => ({})</script>',
  }),
  trim: ['Download', 'GoToNextPage', 'RotateBackwardMenuItem', 'ZoomOut'],
  pairs: [
    ['2.0.1/en', '3.12.0/en', 'release'],
    ['2.0.1/de', '3.12.0/de', 'release'],
    ['3.12.0/en', '3.12.0/de', 'language'],
    ['3.12.0/fr', '3.12.0/zh', 'language'],
    ['2.0.1/en', '2.0.1/ja', 'language'],
    ['2.0.1/en', '3.12.0/fr', 'redesign+language'],
    ['2.0.1/de', '3.12.0/ja', 'redesign+language'],
    ['3.12.0/en', '3.12.0/en/trimmed', 'trimmed'],
  ],
};
