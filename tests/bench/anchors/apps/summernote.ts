import type { App } from '../app.ts';

const locales: Record<string, string> = { de: 'de-DE', nl: 'nl-NL', fr: 'fr-FR', ja: 'ja-JP' };

/** A text editor on Bootstrap, and nine years later without it. */
export const summernote: App = {
  name: 'summernote',
  part: 'tune',
  files({ release, language }) {
    const dist = `summernote@${release}/dist`;
    const old = release.startsWith('0.7');
    const kind = old ? 'summernote' : 'summernote-lite';
    const words = language === 'en' ? [] : [`${dist}/lang/summernote-${locales[language]}.js`];
    return {
      styles: [
        ...(old
          ? ['bootstrap@3.4.1/dist/css/bootstrap.min.css', 'font-awesome@4.7.0/css/font-awesome.min.css']
          : []),
        `${dist}/${kind}.css`,
      ],
      scripts: [
        'jquery@3.7.1/dist/jquery.min.js',
        ...(old ? ['bootstrap@3.4.1/dist/js/bootstrap.min.js'] : []),
        `${dist}/${kind}.js`,
        ...words,
      ],
      css: 'main{max-width:1100px;margin:20px auto}',
      body: '<main><h1>News</h1><div id="text"><p>Text</p></div></main>',
    };
  },
  trim: ['bold', 'picture', 'undo', 'codeview'],
  pairs: [
    ['0.7.3/en', '0.9.1/en', 'redesign'],
    ['0.7.3/nl', '0.9.1/nl', 'redesign'],
    ['0.7.3/en', '0.7.3/de', 'language'],
    ['0.9.1/en', '0.9.1/nl', 'language'],
    ['0.9.1/fr', '0.9.1/ja', 'language'],
    ['0.7.3/de', '0.9.1/en', 'redesign+language'],
    ['0.7.3/en', '0.9.1/fr', 'redesign+language'],
    ['0.9.1/en', '0.9.1/en/trimmed', 'trimmed'],
    ['0.7.3/en', '0.9.1/en/trimmed', 'trimmed'],
  ],
};
