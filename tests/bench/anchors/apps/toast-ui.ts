import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const newest = '3.2.2';

/** The editor written anew between its first and third release: icons without words get names. */
export const toastUi: App = {
  name: 'toast-ui',
  part: 'tune',
  make: {
    [`toast-ui-${newest}.js`]: (file) =>
      bundle(
        [`@toast-ui/editor@${newest}`],
        `import Editor from '@toast-ui/editor';\n${['de-de', 'fr-fr', 'ja-jp', 'nl-nl'].map((code) => `import '@toast-ui/editor/dist/i18n/${code}';\n`).join('')}window.Editor = Editor;\n`,
        file,
      ),
  },
  files: ({ release }) => {
    const css = 'main{max-width:1200px;margin:20px auto}';
    const body = '<main><h1>Document</h1><div id="editor"></div></main>';
    if (release === newest)
      return {
        styles: [`@toast-ui/editor@${release}/dist/toastui-editor.css`],
        scripts: [`made/toast-ui-${release}.js`],
        css,
        body,
      };
    const dist = `tui-editor@${release}/dist`;
    return {
      styles: [`${dist}/tui-editor.css`, `${dist}/tui-editor-contents.css`],
      scripts: [`${dist}/tui-editor-Editor-full.js`],
      css,
      body,
    };
  },
  trim: ['italic', 'ul', 'image'],
  pairs: [
    ['1.4.10/en', `${newest}/en`, 'redesign'],
    ['1.4.10/de', `${newest}/de`, 'redesign'],
    [`${newest}/en`, `${newest}/nl`, 'language'],
    [`${newest}/de`, `${newest}/ja`, 'language'],
    ['1.4.10/en', '1.4.10/fr', 'language'],
    ['1.4.10/nl', `${newest}/de`, 'redesign+language'],
    [`${newest}/en`, `${newest}/en/trimmed`, 'trimmed'],
    ['1.4.10/en', `${newest}/en/trimmed`, 'trimmed'],
  ],
};
