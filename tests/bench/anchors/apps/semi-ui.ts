import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const words = (release: string, codes: string[]) => (file: string) =>
  bundle(
    [`@douyinfe/semi-ui@${release}`],
    `${codes.map((code) => `import ${code} from '@douyinfe/semi-ui/lib/es/locale/source/${code}';\n`).join('')}window.words = { ${codes.join(', ')} };\n`,
    file,
  );

/** The older release's sheet does not say where a popup goes. */
const opened = '.semi-portal{position:absolute;top:0;left:0;width:100%}.semi-portal-inner{position:absolute}';

/** A stock page with its menu, table, transfer and dates, four years apart. The library's own languages. */
export const semiUi: App = {
  name: 'semi-ui',
  part: 'held',
  make: {
    'semi-ui-words-2.0.0.js': words('2.0.0', ['en_US', 'ja_JP', 'pt_BR', 'zh_CN']),
    'semi-ui-words-2.90.1.js': words('2.90.1', ['de', 'en_US', 'fr', 'ja_JP', 'nl_NL', 'zh_CN']),
  },
  files({ release }) {
    const react = release === '2.0.0' ? '16.14.0' : '18.3.1';
    return {
      styles: [`@douyinfe/semi-ui@${release}/dist/css/semi.min.css`],
      scripts: [
        `react@${react}/umd/react.production.min.js`,
        `react-dom@${react}/umd/react-dom.production.min.js`,
        `@douyinfe/semi-ui@${release}/dist/umd/semi-ui.min.js`,
        `made/semi-ui-words-${release}.js`,
      ],
      css: `${release === '2.0.0' ? opened : ''}body{margin:0;font-family:sans-serif}#app{display:flex}main{display:grid;grid-template-columns:760px 340px;gap:24px;padding:8px}.row{margin:12px 0}`,
      body: '<div id="app"></div>',
    };
  },
  trim: ['urgent', 'page:jump', 'shelf', 'sort:amount', 'nav:stock'],
  pairs: [
    ['2.0.0/en', '2.90.1/en', 'release'],
    ['2.0.0/ja', '2.90.1/ja', 'release'],
    ['2.90.1/en', '2.90.1/nl', 'language'],
    ['2.90.1/de', '2.90.1/fr', 'language'],
    ['2.0.0/en', '2.0.0/pt', 'language'],
    ['2.0.0/zh', '2.90.1/de', 'redesign+language'],
    ['2.0.0/en', '2.90.1/nl', 'redesign+language'],
    ['2.90.1/en', '2.90.1/en/trimmed', 'trimmed'],
  ],
};
