import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const entry = (root: string) => `import * as React from 'react';
${root}
import * as admin from 'react-admin';
import polyglot from 'ra-i18n-polyglot';
import en from 'ra-language-english';
import fr from 'ra-language-french';
Object.assign(window, { React, draw, admin, polyglot, words: { en, fr } });
`;

const made = (release: string, react: string, root: string) => (file: string) =>
  bundle(
    [
      ...['react-admin', 'ra-i18n-polyglot', 'ra-language-english', 'ra-language-french'].map(
        (name) => `${name}@${release}`,
      ),
      `react@${react}`,
      `react-dom@${react}`,
    ],
    entry(root),
    file,
  );

/** An office's own administration, made of react-admin: its list and its form, with its own translations. */
export const reactAdmin: App = {
  name: 'react-admin',
  part: 'tune',
  make: {
    'react-admin-3.19.12.js': made(
      '3.19.12',
      '17.0.2',
      "import { render } from 'react-dom';\nconst draw = (view, place) => render(view, place);",
    ),
    'react-admin-5.7.2.js': made(
      '5.7.2',
      '18.3.1',
      "import { createRoot } from 'react-dom/client';\nconst draw = (view, place) => createRoot(place).render(view);",
    ),
  },
  files: ({ release }) => ({
    scripts: [`made/react-admin-${release}.js`],
    css: 'body{margin:0;font-family:sans-serif}',
    body: '<div id="app"></div>',
  }),
  trim: ['export', 'column:city', 'menu:invoices'],
  pairs: [
    ['3.19.12/en', '5.7.2/en', 'release'],
    ['3.19.12/fr/edit', '5.7.2/fr/edit', 'release'],
    ['3.19.12/en', '3.19.12/fr', 'language'],
    ['5.7.2/en', '5.7.2/fr', 'language'],
    ['3.19.12/en', '5.7.2/fr', 'redesign+language'],
    ['5.7.2/en', '5.7.2/en/trimmed', 'trimmed'],
  ],
};
