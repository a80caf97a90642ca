import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const made = (release: string, mantine: string, extra: string) => (file: string) =>
  bundle(
    [
      ...['core', 'react', 'mantine'].map((name) => `@blocknote/${name}@${release}`),
      `@mantine/core@${mantine}`,
      `@mantine/hooks@${mantine}`,
      'react@18.3.1',
      'react-dom@18.3.1',
    ],
    `import * as React from 'react';
import { createRoot } from 'react-dom/client';
import * as parts from '@blocknote/react';
import { BlockNoteView } from '@blocknote/mantine';
${extra}
Object.assign(window, { React, createRoot, parts, BlockNoteView, locales, SuggestionMenu });
`,
    file,
  );

/** Notes written in blocks: marking text, the menu that inserts, the bar of a picture. Its own languages, two years apart. */
export const blockNote: App = {
  name: 'blocknote',
  part: 'held',
  make: {
    'blocknote-0.15.0.js': made(
      '0.15.0',
      '7.10.1',
      "import { locales } from '@blocknote/core';\nconst SuggestionMenu = undefined;",
    ),
    'blocknote-0.47.0.js': made(
      '0.47.0',
      '8.3.11',
      "import * as locales from '@blocknote/core/locales';\nimport { SuggestionMenu } from '@blocknote/core/extensions';",
    ),
  },
  files: ({ release }) => ({
    styles:
      release === '0.15.0'
        ? [`@blocknote/mantine@${release}/dist/style.css`]
        : [
            '@mantine/core@8.3.11/styles.css',
            ...['core', 'react'].map((name) => `@blocknote/${name}@${release}/dist/style.css`),
            `@blocknote/mantine@${release}/src/blocknoteStyles.css`,
          ],
    scripts: [`made/blocknote-${release}.js`],
    css: 'body{margin:16px 40px;font-family:sans-serif}#app{max-width:900px}',
    body: '<h2>Notes</h2><main id="app"></main>',
  }),
  trim: ['italicStyleButton', 'createLinkButton', 'textAlignRightButton'],
  pairs: [
    ['0.15.0/en', '0.47.0/en', 'release'],
    ['0.15.0/en/insert', '0.47.0/en/insert', 'release'],
    ['0.15.0/nl/picture', '0.47.0/nl/picture', 'release'],
    ['0.47.0/en', '0.47.0/de', 'language'],
    ['0.15.0/nl', '0.15.0/fr', 'language'],
    ['0.47.0/fr/insert', '0.47.0/nl/insert', 'language'],
    ['0.47.0/en/picture', '0.47.0/ja/picture', 'language'],
    ['0.15.0/en', '0.47.0/nl', 'redesign+language'],
    ['0.15.0/en/insert', '0.47.0/zh/insert', 'redesign+language'],
    ['0.15.0/en/picture', '0.47.0/de/picture', 'redesign+language'],
    ['0.47.0/en', '0.47.0/en/trimmed', 'trimmed'],
  ],
};
