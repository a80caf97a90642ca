import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const made = (release: string) => (file: string) =>
  bundle(
    [`aieditor@${release}`],
    "import { AiEditor } from 'aieditor';\nObject.assign(window, { AiEditor });\n",
    file,
  );

/** An editor whose buttons speak in tips only, with the form of its link open. Its own languages. */
export const aiEditor: App = {
  name: 'aieditor',
  part: 'held',
  make: { 'aieditor-1.0.13.js': made('1.0.13'), 'aieditor-1.4.2.js': made('1.4.2') },
  files: ({ release }) => ({
    styles: [`aieditor@${release}/dist/style.css`],
    scripts: [`made/aieditor-${release}.js`],
    css: 'body{margin:16px;font-family:sans-serif}#editor{height:600px}',
    body: '<h1>Note</h1><div id="editor"></div>',
  }),
  trim: ['strike', 'image', 'redo', 'font-size'],
  pairs: [
    ['1.0.13/en', '1.4.2/en', 'release'],
    ['1.0.13/zh', '1.4.2/zh', 'release'],
    ['1.4.2/en', '1.4.2/de', 'language'],
    ['1.4.2/ja', '1.4.2/es', 'language'],
    ['1.0.13/en', '1.0.13/zh', 'language'],
    ['1.0.13/zh', '1.4.2/de', 'redesign+language'],
    ['1.0.13/en', '1.4.2/ja', 'redesign+language'],
    ['1.4.2/en', '1.4.2/en/trimmed', 'trimmed'],
  ],
};
