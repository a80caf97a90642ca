import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const parts = [
  'Avatar',
  'Button',
  'Calendar',
  'Carousel',
  'CheckBox',
  'ColorPalette',
  'ColorPaletteItem',
  'DatePicker',
  'Input',
  'List',
  'MessageStrip',
  'Option',
  'Panel',
  'Select',
  'StepInput',
  'Tab',
  'TabContainer',
  'TimePicker',
];
const languages = ['en', 'nl', 'de'];
const ui5 = '@ui5/webcomponents';
const packages = ['', '-fiori', '-base', '-localization', '-icons'];

const entry = (item: string) =>
  [
    ...[...parts, item].map((name) => `import '${ui5}/dist/${name}.js';`),
    `import '${ui5}-fiori/dist/ShellBar.js';`,
    `import { registerI18nLoader } from '${ui5}-base/dist/asset-registries/i18n.js';`,
    `import { registerLocaleDataLoader } from '${ui5}-base/dist/asset-registries/LocaleData.js';`,
    `import { setLanguage } from '${ui5}-base/dist/config/Language.js';`,
    'window.setLanguage = setLanguage;',
    ...languages.flatMap((code) => [
      `import words_${code} from '${ui5}/dist/generated/assets/i18n/messagebundle_${code}.json';`,
      `import fiori_${code} from '${ui5}-fiori/dist/generated/assets/i18n/messagebundle_${code}.json';`,
      `import dates_${code} from '${ui5}-localization/dist/generated/assets/cldr/${code}.json';`,
      `registerI18nLoader('${ui5}', '${code}', async () => words_${code});`,
      `registerI18nLoader('${ui5}-fiori', '${code}', async () => fiori_${code});`,
      `registerLocaleDataLoader('${code}', async () => dates_${code});`,
    ]),
  ].join('\n');

const made = (release: string, item: string) => (file: string) =>
  bundle(
    packages.map((name) => `${ui5}${name}@${release}`),
    entry(item),
    file,
  );

/** An intranet page of web components, each within a shadow of its own and with its own translations. */
export const ui5Components: App = {
  name: 'ui5',
  part: 'tune',
  make: {
    'ui5-1.0.2.js': made('1.0.2', 'StandardListItem'),
    'ui5-2.15.1.js': made('2.15.1', 'ListItemStandard'),
  },
  files: ({ release }) => ({
    scripts: [`made/ui5-${release}.js`],
    css: 'body{margin:0;font-family:sans-serif}main{padding:16px;display:grid;grid-template-columns:350px 400px 460px;gap:16px 28px;align-items:start}',
    body: '<div id="app"></div>',
  }),
  trim: ['time', 'time:open', 'tab:people', 'lunch'],
  pairs: [
    ['1.0.2/en', '2.15.1/en', 'redesign'],
    ['1.0.2/nl', '2.15.1/nl', 'redesign'],
    ['1.0.2/en', '1.0.2/de', 'language'],
    ['2.15.1/en', '2.15.1/nl', 'language'],
    ['1.0.2/de', '2.15.1/en', 'redesign+language'],
    ['2.15.1/en', '2.15.1/en/trimmed', 'trimmed'],
  ],
};
