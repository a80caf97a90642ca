import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const made = (release: string) => (file: string) =>
  bundle(
    [`@cubone/react-file-manager@${release}`, 'react@18.3.1', 'react-dom@18.3.1'],
    `import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { FileManager } from '@cubone/react-file-manager';
Object.assign(window, { React, createRoot, FileManager });
`,
    file,
  );

/** The files of a department with what can be done to them; its own languages in the newest. */
export const fileManager: App = {
  name: 'file-manager',
  part: 'held',
  make: { 'file-manager-1.8.0.js': made('1.8.0'), 'file-manager-1.35.0.js': made('1.35.0') },
  files: ({ release }) => ({
    styles: [`@cubone/react-file-manager@${release}/dist/style.css`],
    scripts: [`made/file-manager-${release}.js`],
    css: 'body{margin:16px;font-family:sans-serif}',
    body: '<h2>Files</h2><main id="app"></main>',
  }),
  trim: ['bar:rename', 'menu:rename', 'bar:download', 'menu:download'],
  pairs: [
    ['1.8.0/en', '1.35.0/en', 'release'],
    ['1.8.0/en/folder', '1.35.0/en/folder', 'release'],
    ['1.35.0/en', '1.35.0/de', 'language'],
    ['1.35.0/fr', '1.35.0/ja', 'language'],
    ['1.35.0/en/folder', '1.35.0/fr/folder', 'language'],
    ['1.35.0/de/folder', '1.35.0/zh/folder', 'language'],
    ['1.8.0/en', '1.35.0/de', 'redesign+language'],
    ['1.8.0/en/folder', '1.35.0/de/folder', 'redesign+language'],
    ['1.35.0/en', '1.35.0/en/trimmed', 'trimmed'],
    ['1.8.0/en', '1.35.0/en/trimmed', 'trimmed'],
  ],
};
