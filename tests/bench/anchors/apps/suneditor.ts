import type { App } from '../app.ts';

/** A text editor with drawn icons, three generations of it. */
export const sunEditor: App = {
  name: 'suneditor',
  part: 'tune',
  files({ release, language }) {
    const dist = `suneditor@${release}/dist`;
    const old = release.startsWith('2.');
    return {
      styles: [old ? `${dist}/css/suneditor.min.css` : `${dist}/suneditor.min.css`],
      scripts: [
        `${dist}/suneditor.min.js`,
        ...(old && language !== 'en' ? [`suneditor@${release}/src/lang/${language}.js`] : []),
      ],
      css: 'main{width:1100px;margin:20px auto}textarea{width:1100px;height:200px}',
      body: '<main><h1>Letter</h1><textarea id="text">Text</textarea></main>',
    };
  },
  trim: ['bold', 'undo', 'table', 'print'],
  pairs: [
    ['2.23.4/en', '2.47.12/en', 'release'],
    ['2.23.4/en', '3.3.3/en', 'redesign'],
    ['2.23.4/de', '3.3.3/de', 'redesign'],
    ['2.47.12/en', '2.47.12/fr', 'language'],
    ['3.3.3/en', '3.3.3/nl', 'language'],
    ['2.23.4/en', '3.3.3/de', 'redesign+language'],
    ['2.23.4/fr', '3.3.3/nl', 'redesign+language'],
    ['3.3.3/en', '3.3.3/en/trimmed', 'trimmed'],
  ],
};
