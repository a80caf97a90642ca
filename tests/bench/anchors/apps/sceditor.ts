import type { App } from '../app.ts';

/** The editor with a picture of all icons, then with one drawing each; its own languages. */
export const scEditor: App = {
  name: 'sceditor',
  part: 'tune',
  files: ({ release, language }) => ({
    styles: [`sceditor@${release}/minified/themes/default.min.css`],
    scripts: [
      ...(release.startsWith('2.') ? ['jquery@3.7.1/dist/jquery.min.js'] : []),
      `sceditor@${release}/minified/sceditor.min.js`,
      `sceditor@${release}/minified/formats/xhtml.js`,
      ...(release.startsWith('3.') ? [`sceditor@${release}/minified/icons/monocons.js`] : []),
      ...(language === 'en' ? [] : [`sceditor@${release}/languages/${language}.js`]),
    ],
    css: 'main{max-width:1200px;margin:20px auto}',
    body: '<main><h1>Post</h1><textarea id="editor" style="width:1100px;height:300px">Text</textarea></main>',
  }),
  trim: ['bold', 'table', 'link'],
  pairs: [
    ['2.1.3/en', '3.2.0/en', 'redesign'],
    ['3.2.0/en', '3.2.0/nl', 'language'],
    ['3.2.0/de', '3.2.0/fr', 'language'],
    ['2.1.3/en', '2.1.3/de', 'language'],
    ['2.1.3/nl', '3.2.0/de', 'redesign+language'],
    ['2.1.3/fr', '3.2.0/en', 'redesign+language'],
    ['2.1.3/en', '3.2.0/en/trimmed', 'trimmed'],
  ],
};
