import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const releases = ['5.0.0', '6.5.6'];
const locales = ['de-DE', 'fr-FR', 'jp-JP', 'es-ES'];
// The newest editor by that name in the registry is not the one that is meant.
const parts = ['codemirror@6.0.2', '@codemirror/commands@6.10.3', '@codemirror/search@6.6.0'];
const entry = `import { createApp, h } from 'vue';
import * as editor from 'md-editor-v3';
${locales.map((name, index) => `import locale${index} from '@vavt/cm-extension/dist/locale/${name}.js';`).join('\n')}
const words = { ${locales.map((name, index) => `'${name.slice(0, 2).replace('jp', 'ja')}': locale${index}`).join(', ')} };
Object.assign(window, { createApp, h, editor, words });
`;

/**
 * A Markdown editor whose tools became real buttons; its own languages, which a package beside it holds.
 * Releases before the fifth get their drawings from elsewhere on the web, so they are not here.
 */
export const mdEditor: App = {
  name: 'md-editor',
  part: 'tune',
  make: Object.fromEntries(
    releases.map((release) => [
      `md-editor-${release}.js`,
      (file: string) =>
        bundle([`md-editor-v3@${release}`, 'vue@3.5.22', '@vavt/cm-extension@1.11.2', ...parts], entry, file),
    ]),
  ),
  files: ({ release }) => ({
    styles: [`md-editor-v3@${release}/lib/style.css`],
    scripts: [`made/md-editor-${release}.js`],
    css: 'main{max-width:1240px;margin:20px auto}',
    body: '<main><h1>Article</h1><div id="app"></div></main>',
  }),
  trim: ['italic', 'table', 'save', 'quote'],
  pairs: [
    ['5.0.0/en', '6.5.6/en', 'release'],
    ['5.0.0/zh', '6.5.6/zh', 'release'],
    ['6.5.6/en', '6.5.6/de', 'language'],
    ['5.0.0/fr', '5.0.0/ja', 'language'],
    ['6.5.6/zh', '6.5.6/es', 'language'],
    ['5.0.0/en', '6.5.6/fr', 'redesign+language'],
    ['5.0.0/ja', '6.5.6/de', 'redesign+language'],
    ['6.5.6/en', '6.5.6/en/trimmed', 'trimmed'],
    ['5.0.0/en', '6.5.6/en/trimmed', 'trimmed'],
  ],
};
