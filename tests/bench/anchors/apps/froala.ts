import type { App } from '../app.ts';

/** The editor from icons of a font to drawings, with its own translations. */
export const froala: App = {
  name: 'froala',
  part: 'tune',
  files: ({ release, language }) => {
    const lib = `froala-editor@${release}`;
    const old = release.startsWith('2.');
    return {
      styles: [
        ...(old ? ['font-awesome@4.7.0/css/font-awesome.min.css'] : []),
        `${lib}/css/froala_editor.pkgd.min.css`,
      ],
      scripts: [
        ...(old ? ['jquery@3.7.1/dist/jquery.min.js'] : []),
        `${lib}/js/froala_editor.pkgd.min.js`,
        ...(language === 'en' ? [] : [`${lib}/js/languages/${language}.js`]),
      ],
      css: 'main{max-width:1300px;margin:20px auto}',
      body: '<main><h1>Page</h1><div id="editor"><p>Text</p></div></main>',
    };
  },
  trim: ['bold', 'insertLink', 'outdent', 'undo'],
  pairs: [
    ['3.2.7/en', '4.5.2/en', 'release'],
    ['2.9.8/en', '3.2.7/en', 'redesign'],
    ['2.9.8/en', '4.5.2/en', 'redesign'],
    ['4.5.2/en', '4.5.2/nl', 'language'],
    ['4.5.2/de', '4.5.2/ja', 'language'],
    ['2.9.8/en', '2.9.8/fr', 'language'],
    ['2.9.8/nl', '4.5.2/de', 'redesign+language'],
    ['4.5.2/en', '4.5.2/en/trimmed', 'trimmed'],
  ],
};
