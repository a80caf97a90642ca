import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const older = '18.4.49';
const newest = '34.2.9';
const locales: Record<string, string> = { [older]: '18.4.30', [newest]: '33.2.3' };
const looks: Record<string, string> = { [older]: 'material', [newest]: 'fluent2' };
const made = (release: string) => `syncfusion-${release}.js`;
const parts = ['base', 'buttons', 'popups', 'splitbuttons', 'inputs', 'navigations', 'richtexteditor'];

const make = (release: string) => (file: string) =>
  bundle(
    [`@syncfusion/ej2-richtexteditor@${release}`],
    "import * as Editor from '@syncfusion/ej2-richtexteditor';\nimport { L10n, setCulture } from '@syncfusion/ej2-base';\nwindow.ej = { ...Editor, L10n, setCulture };\n",
    file,
  );

/** An editor of texts with its box for a link open, over six years and with its new look; its own languages. */
export const syncfusion: App = {
  name: 'syncfusion',
  part: 'tune',
  make: { [made(older)]: make(older), [made(newest)]: make(newest) },
  files: ({ release }) => ({
    styles: parts.map(
      (part) =>
        `made/${made(release)}.install/node_modules/@syncfusion/ej2-${part}/styles/${looks[release]}.css`,
    ),
    scripts: [`made/${made(release)}`],
    also: [`@syncfusion/ej2-locale@${locales[release]}`],
    css: 'body{font-family:sans-serif}main{max-width:1240px;margin:60px auto}',
    body: '<main><h1>Letter</h1><div id="editor"><p>Dear all,</p></div></main>',
  }),
  trim: ['Italic', 'CreateTable', 'Indent'],
  pairs: [
    [`${older}/en`, `${newest}/en`, 'redesign'],
    [`${newest}/en`, `${newest}/nl`, 'language'],
    [`${newest}/de`, `${newest}/fr`, 'language'],
    [`${older}/en`, `${older}/ja`, 'language'],
    [`${older}/nl`, `${newest}/en`, 'redesign+language'],
    [`${older}/en`, `${newest}/de`, 'redesign+language'],
    [`${newest}/en`, `${newest}/en/trimmed`, 'trimmed'],
  ],
};
