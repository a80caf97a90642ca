import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const words = (release: string, folder: string, codes: string[]) => (file: string) =>
  bundle(
    [`rsuite@${release}`],
    `${codes.map((code) => `import ${code} from 'rsuite/${folder}/${code}';\n`).join('')}window.words = { ${codes.join(', ')} };\n`,
    file,
  );

/** The older release asks a server elsewhere for its own icons. */
const font =
  '@font-face{font-family:rsuite-icon-font;src:url(/packages/rsuite@4.11.1/dist/styles/fonts/rsuite-icon-font.ttf)}';

/** A stock list with its pages, pickers, a calendar and files, six years apart. The library's own languages. */
export const rsuite: App = {
  name: 'rsuite',
  part: 'tune',
  make: {
    'rsuite-words-4.11.1.js': words('4.11.1', 'lib/IntlProvider/locales', ['en_US', 'es_ES', 'zh_CN']),
    'rsuite-words-6.2.4.js': words('6.2.4', 'locales', [
      'de_DE',
      'en_US',
      'fr_FR',
      'ja_JP',
      'nl_NL',
      'zh_CN',
    ]),
  },
  files({ release }) {
    const modern = release.startsWith('6.');
    const react = modern ? '18.3.1' : '16.14.0';
    return {
      styles: [
        modern
          ? `rsuite@${release}/dist/rsuite.min.css`
          : `rsuite@${release}/dist/styles/rsuite-default.min.css`,
      ],
      scripts: [
        `react@${react}/umd/react.production.min.js`,
        `react-dom@${react}/umd/react-dom.production.min.js`,
        `rsuite@${release}/dist/rsuite.min.js`,
        `made/rsuite-words-${release}.js`,
      ],
      css: `${modern ? '' : font}body{margin:16px}main{display:grid;grid-template-columns:420px 1fr;gap:24px}.row{margin:12px 0}`,
      body: '<h2>Stock</h2><main id="app"></main>',
    };
  },
  trim: ['select', 'page:next', 'page:first', 'upload', 'urgent'],
  pairs: [
    ['4.11.1/en', '6.2.4/en', 'redesign'],
    ['4.11.1/zh', '6.2.4/zh', 'redesign'],
    ['6.2.4/en', '6.2.4/nl', 'language'],
    ['6.2.4/de', '6.2.4/fr', 'language'],
    ['4.11.1/en', '4.11.1/es', 'language'],
    ['4.11.1/zh', '6.2.4/de', 'redesign+language'],
    ['4.11.1/en', '6.2.4/ja', 'redesign+language'],
    ['6.2.4/en', '6.2.4/en/trimmed', 'trimmed'],
  ],
};
