import type { App } from '../app.ts';

/** A Markdown editor: its bar of glyphs drawn anew, once boxes with tooltips, now buttons. */
export const vditor: App = {
  name: 'vditor',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`vditor@${release}/dist/index${release.startsWith('1.') ? '.classic' : ''}.css`],
    scripts: [`vditor@${release}/dist/index.min.js`],
    css: 'main{width:1150px;margin:20px auto;font-family:sans-serif}',
    body: '<main><h1>Handover</h1><div id="editor"></div></main>',
  }),
  trim: ['strike', 'check', 'redo', 'record'],
  pairs: [
    ['1.10.11/en', '3.11.3/en', 'redesign'],
    ['1.10.11/zh', '3.11.3/zh', 'redesign'],
    ['3.11.3/en', '3.11.3/de', 'language'],
    ['3.11.3/de', '3.11.3/fr', 'language'],
    ['1.10.11/en', '3.11.3/de', 'redesign+language'],
    ['1.10.11/en', '3.11.3/en/trimmed', 'trimmed'],
  ],
};
