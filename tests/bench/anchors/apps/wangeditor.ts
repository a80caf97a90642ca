import type { App } from '../app.ts';

/** The editor written anew twice: icons of a font, then of a font with tooltips, then drawings. Chinese first. */
export const wangEditor: App = {
  name: 'wangeditor',
  part: 'tune',
  files: ({ release }) => {
    const css = 'main{max-width:1200px;margin:20px auto}#text{height:300px;border:1px solid #ccc}';
    const body = '<main><h1>Memo</h1><div id="bar"></div><div id="text"></div></main>';
    if (release.startsWith('5.')) {
      const dist = `@wangeditor/editor@${release}/dist`;
      return { styles: [`${dist}/css/style.css`], scripts: [`${dist}/index.js`], css, body };
    }
    if (release.startsWith('4.'))
      return {
        scripts: ['i18next@20.6.1/dist/umd/i18next.min.js', `wangeditor@${release}/dist/wangEditor.min.js`],
        css,
        body,
      };
    return { scripts: [`wangeditor@${release}/release/wangEditor.min.js`], css, body };
  },
  trim: ['italic', 'link', 'table', 'undo'],
  pairs: [
    ['3.1.1/zh', '4.7.15/zh', 'redesign'],
    ['4.7.15/en', '5.1.23/en', 'redesign'],
    ['4.7.15/zh', '5.1.23/zh', 'redesign'],
    ['3.1.1/zh', '5.1.23/zh', 'redesign'],
    ['4.7.15/en', '4.7.15/zh', 'language'],
    ['5.1.23/en', '5.1.23/zh', 'language'],
    ['4.7.15/zh', '5.1.23/en', 'redesign+language'],
    ['5.1.23/en', '5.1.23/en/trimmed', 'trimmed'],
  ],
};
