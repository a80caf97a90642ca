import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const names: Record<string, string> = { de: 'de-DE', fr: 'fr-FR', nl: 'nl-NL' };

/** The library leans on a `jQuery` that is there before it; its words come when the page asks for them. */
const make = (release: string) => (file: string) =>
  bundle(
    [`kendo-ui-core@${release}`, 'jquery@3.6.4'],
    `window.$ = window.jQuery = require('jquery');
require('kendo-ui-core/js/kendo.ui.core.js');
window.words = {
${Object.entries(names)
  .map(
    ([language, name]) =>
      `${language}() { require('kendo-ui-core/js/messages/kendo.messages.${name}.js'); require('kendo-ui-core/js/cultures/kendo.culture.${language}.js'); },`,
  )
  .join('\n')}
};
`,
    file,
  );

/** A stock page four years apart: pages of a list, pickers, a colour, a calendar, a window. Its own languages. */
export const kendo: App = {
  name: 'kendo',
  part: 'tune',
  make: { 'kendo-2019.2.619.js': make('2019.2.619'), 'kendo-2023.3.1010.js': make('2023.3.1010') },
  files: ({ release }) => ({
    styles:
      release === '2019.2.619'
        ? ['common', 'default'].map((part) => `kendo-ui-core@${release}/css/web/kendo.${part}.min.css`)
        : ['@progress/kendo-theme-default@7.0.2/dist/all.css'],
    scripts: [`made/kendo-${release}.js`],
    css: 'body{margin:16px;font:14px sans-serif}main{display:grid;grid-template-columns:360px 300px 640px;gap:24px}.row{margin:12px 0}',
    body: '<h2>Stock</h2><main id="app"></main>',
  }),
  trim: ['product', 'amount', 'page:refresh', 'window:Pin'],
  pairs: [
    ['2019.2.619/en', '2023.3.1010/en', 'redesign'],
    ['2019.2.619/de', '2023.3.1010/de', 'redesign'],
    ['2023.3.1010/en', '2023.3.1010/nl', 'language'],
    ['2023.3.1010/de', '2023.3.1010/fr', 'language'],
    ['2019.2.619/en', '2019.2.619/nl', 'language'],
    ['2019.2.619/nl', '2023.3.1010/en', 'redesign+language'],
    ['2019.2.619/fr', '2023.3.1010/de', 'redesign+language'],
    ['2023.3.1010/en', '2023.3.1010/en/trimmed', 'trimmed'],
  ],
};
