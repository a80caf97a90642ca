import type { App } from '../app.ts';

/** An editor of marked-up text, and what others made of it years later: other glyphs, other words, more buttons. */
export const easyMde: App = {
  name: 'easymde',
  part: 'tune',
  files({ release }) {
    const name = release.startsWith('1.') ? 'simplemde' : 'easymde';
    return {
      styles: [`${name}@${release}/dist/${name}.min.css`, 'font-awesome@4.7.0/css/font-awesome.min.css'],
      scripts: [`${name}@${release}/dist/${name}.min.js`],
      css: 'main{width:1100px;margin:20px}',
      body: '<main><h1>Manual</h1><textarea id="text"></textarea></main>',
    };
  },
  trim: ['bold', 'image', 'guide'],
  pairs: [
    ['1.11.2/en', '2.18.0/en', 'redesign'],
    ['1.11.2/en', '1.11.2/de', 'language'],
    ['2.18.0/en', '2.18.0/nl', 'language'],
    ['1.11.2/en', '2.18.0/nl', 'redesign+language'],
    ['1.11.2/de', '2.18.0/en', 'redesign+language'],
    ['2.18.0/en', '2.18.0/en/trimmed', 'trimmed'],
  ],
};
