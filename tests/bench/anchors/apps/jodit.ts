import type { App } from '../app.ts';

/** An editor with sixty icons and built-in languages. */
export const jodit: App = {
  name: 'jodit',
  part: 'tune',
  files: ({ release }) => {
    const folder = release.startsWith('3.') ? 'build' : 'es2018';
    const file = release.startsWith('3.') ? 'jodit.es2018' : 'jodit';
    return {
      styles: [`jodit@${release}/${folder}/${file}.min.css`],
      scripts: [`jodit@${release}/${folder}/${file}.min.js`],
      css: 'main{max-width:1300px;margin:20px auto}',
      body: '<main><h1>Letter</h1><textarea id="editor"></textarea></main>',
    };
  },
  trim: ['italic', 'ul', 'image', 'undo'],
  silentAboutLanguage: true,
  pairs: [
    ['3.24.9/en', '4.2.47/en', 'release'],
    ['4.2.47/en', '4.2.47/nl', 'language'],
    ['4.2.47/de', '4.2.47/ja', 'language'],
    ['3.24.9/en', '3.24.9/fr', 'language'],
    ['3.24.9/nl', '4.2.47/de', 'redesign+language'],
    ['4.2.47/en', '4.2.47/en/trimmed', 'trimmed'],
  ],
};
