import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const made = (release: string, react: string, draw: string, codes: string[]) => (file: string) =>
  bundle(
    [`@arco-design/web-react@${release}`, `react@${react}`, `react-dom@${react}`],
    `import * as React from 'react';
${draw}
import * as arco from '@arco-design/web-react';
${codes.map((code) => `import ${code.slice(0, 2)} from '@arco-design/web-react/es/locale/${code}';\n`).join('')}
Object.assign(window, { React, draw, arco, words: { ${codes.map((code) => code.slice(0, 2)).join(', ')} } });
`,
    file,
  );

/** Orders in a table with its pages, dates and files, almost four years apart. The library's own languages. */
export const arco: App = {
  name: 'arco',
  part: 'held',
  make: {
    'arco-2.24.0.js': made(
      '2.24.0',
      '17.0.2',
      "import { render } from 'react-dom';\nconst draw = (view, place) => render(view, place);",
      ['en-US', 'ja-JP', 'zh-CN', 'ko-KR'],
    ),
    'arco-2.66.0.js': made(
      '2.66.0',
      '18.3.1',
      "import { createRoot } from 'react-dom/client';\nconst draw = (view, place) => createRoot(place).render(view);",
      ['en-US', 'de-DE', 'fr-FR', 'ja-JP', 'zh-CN'],
    ),
  },
  files: ({ release }) => ({
    styles: [`@arco-design/web-react@${release}/dist/css/arco.min.css`],
    scripts: [`made/arco-${release}.js`],
    css: 'body{margin:16px;font-family:sans-serif}main{display:grid;grid-template-columns:740px 1fr;gap:24px}.row{margin:10px 0}',
    body: '<h2>Orders</h2><main id="app"></main>',
  }),
  trim: ['status', 'urgent', 'pages:jump', 'upload'],
  pairs: [
    ['2.24.0/en', '2.66.0/en', 'release'],
    ['2.24.0/zh', '2.66.0/zh', 'release'],
    ['2.66.0/en', '2.66.0/de', 'language'],
    ['2.66.0/fr', '2.66.0/ja', 'language'],
    ['2.24.0/en', '2.24.0/ko', 'language'],
    ['2.24.0/zh', '2.24.0/ja', 'language'],
    ['2.24.0/en', '2.66.0/fr', 'redesign+language'],
    ['2.24.0/zh', '2.66.0/de', 'redesign+language'],
    ['2.66.0/en', '2.66.0/en/trimmed', 'trimmed'],
  ],
};
