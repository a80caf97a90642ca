import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const successor = '0.6.10';
const names: Record<string, string> = { en: 'en-US', fr: 'fr-FR' };

/** A spreadsheet, and what its makers built after it (Univer) with everything drawn anew. */
export const luckysheet: App = {
  name: 'luckysheet',
  part: 'held',
  make: {
    [`univer-${successor}.js`]: (file) =>
      bundle(
        [
          `@univerjs/preset-sheets-core@${successor}`,
          `@univerjs/core@${successor}`,
          `@univerjs/design@${successor}`,
          'react@18.3.1',
          'react-dom@18.3.1',
          'rxjs@7.8.1',
        ],
        `import * as core from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { defaultTheme } from '@univerjs/design';
import * as sheets from '@univerjs/preset-sheets-core';
${Object.values(names)
  .map((name, at) => `import l${at} from '@univerjs/preset-sheets-core/locales/${name}';`)
  .join('\n')}
Object.assign(window, { core, sheets, FUniver, defaultTheme, locales: { ${Object.keys(names)
          .map((name, at) => `'${name}': l${at}`)
          .join(', ')} } });
`,
        file,
      ),
  },
  files({ release }) {
    const css =
      'html,body{margin:0;height:100%}#sheet{position:absolute;left:0;top:0;width:100%;height:100%}';
    const body = '<div id="sheet"></div>';
    if (release === successor)
      return {
        styles: [`@univerjs/preset-sheets-core@${successor}/lib/index.css`],
        scripts: [`made/univer-${successor}.js`],
        css,
        body,
      };
    const dist = `luckysheet@${release}/dist`;
    return {
      styles: [
        `${dist}/plugins/css/pluginsCss.css`,
        `${dist}/plugins/plugins.css`,
        `${dist}/css/luckysheet.css`,
        `${dist}/assets/iconfont/iconfont.css`,
      ],
      scripts: [`${dist}/plugins/js/plugin.js`, `${dist}/luckysheet.umd.js`],
      css,
      body,
    };
  },
  trim: ['paint', 'italic', 'wrap', 'percent'],
  pairs: [
    ['2.1.13/en', '0.6.10/en', 'redesign'],
    ['2.1.13/en', '2.1.13/es', 'language'],
    ['2.1.13/es', '2.1.13/zh_tw', 'language'],
    ['0.6.10/en', '0.6.10/fr', 'language'],
    ['2.1.13/es', '0.6.10/fr', 'redesign+language'],
    ['2.1.13/en', '2.1.13/en/trimmed', 'trimmed'],
  ],
};
