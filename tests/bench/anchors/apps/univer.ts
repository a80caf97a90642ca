import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const made = (release: string, codes: string[]) => (file: string) =>
  bundle(
    [
      `@univerjs/presets@${release}`,
      `@univerjs/preset-sheets-core@${release}`,
      'react@18.3.1',
      'react-dom@18.3.1',
      'rxjs@7.8.2',
    ],
    `import { createUniver, defaultTheme, LocaleType } from '@univerjs/presets';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
${codes.map((code) => `import ${code.replace('-', '')} from '@univerjs/preset-sheets-core/locales/${code}';`).join('\n')}
Object.assign(window, {
  univer: { createUniver, defaultTheme, LocaleType, UniverSheetsCorePreset },
  words: { ${codes.map((code) => code.replace('-', '')).join(', ')} },
});
`,
    file,
  );

/** A spreadsheet, its toolbar drawn anew in between. Its own languages. */
export const univer: App = {
  name: 'univer',
  part: 'held',
  make: {
    'univer-0.5.0.js': made('0.5.0', ['en-US', 'ru-RU', 'zh-CN']),
    'univer-0.25.1.js': made('0.25.1', ['de-DE', 'en-US', 'fr-FR', 'ja-JP', 'ru-RU', 'zh-CN']),
  },
  files: ({ release }) => ({
    styles: [`@univerjs/preset-sheets-core@${release}/lib/index.css`],
    scripts: [`made/univer-${release}.js`],
    css: 'body{margin:0;font-family:sans-serif}#sheet{height:880px}',
    body: '<div id="sheet"></div>',
  }),
  trim: [
    'sheet.command.set-range-bold',
    'sheet.command.numfmt.set.percent',
    'sheet.menu.cell-insert',
    'sheet.command.set-text-wrap',
  ],
  pairs: [
    ['0.5.0/en', '0.25.1/en', 'redesign'],
    ['0.5.0/zh', '0.25.1/zh', 'redesign'],
    ['0.25.1/en', '0.25.1/de', 'language'],
    ['0.25.1/fr', '0.25.1/ja', 'language'],
    ['0.5.0/ru', '0.5.0/en', 'language'],
    ['0.5.0/en', '0.25.1/de', 'redesign+language'],
    ['0.5.0/zh', '0.25.1/fr', 'redesign+language'],
    ['0.25.1/en', '0.25.1/en/trimmed', 'trimmed'],
  ],
};
