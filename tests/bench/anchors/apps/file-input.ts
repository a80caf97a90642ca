import type { App } from '../app.ts';

/** Choosing and sending files: each chosen file has its own row of buttons. */
export const fileInput: App = {
  name: 'file-input',
  part: 'tune',
  files({ release, language }) {
    const old = release.startsWith('4.');
    const own = `bootstrap-fileinput@${release}`;
    const theme = old ? 'themes/fa' : 'themes/bs5';
    return {
      styles: [
        ...(old
          ? ['bootstrap@3.4.1/dist/css/bootstrap.min.css', 'font-awesome@4.7.0/css/font-awesome.min.css']
          : [
              'bootstrap@5.3.3/dist/css/bootstrap.min.css',
              'bootstrap-icons@1.11.3/font/bootstrap-icons.min.css',
            ]),
        `${own}/css/fileinput.min.css`,
      ],
      scripts: [
        old ? 'jquery@1.12.4/dist/jquery.min.js' : 'jquery@3.7.1/dist/jquery.min.js',
        old ? 'bootstrap@3.4.1/dist/js/bootstrap.min.js' : 'bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js',
        `${own}/js/plugins/sortable.min.js`,
        `${own}/js/fileinput.min.js`,
        `${own}/${theme}/theme.${old ? '' : 'min.'}js`,
        ...(language === 'en' ? [] : [`${own}/js/locales/${language}.js`]),
      ],
      css: 'main{max-width:1100px;margin:20px auto}',
      body: '<main><h1>Files</h1><input id="files" name="files[]" type="file" multiple></main>',
    };
  },
  trim: ['plan:remove', 'plan:zoom', 'plan:drag', 'upload'],
  pairs: [
    ['4.3.9/en', '5.5.4/en', 'redesign'],
    ['4.3.9/nl', '5.5.4/nl', 'redesign'],
    ['4.3.9/en/zoom', '5.5.4/en/zoom', 'redesign'],
    ['4.3.9/en', '4.3.9/de', 'language'],
    ['5.5.4/en', '5.5.4/nl', 'language'],
    ['5.5.4/nl', '5.5.4/fr', 'language'],
    ['5.5.4/en/zoom', '5.5.4/nl/zoom', 'language'],
    ['4.3.9/de', '5.5.4/en', 'redesign+language'],
    ['4.3.9/en', '5.5.4/fr', 'redesign+language'],
    ['4.3.9/en/zoom', '5.5.4/nl/zoom', 'redesign+language'],
    ['5.5.4/en', '5.5.4/en/trimmed', 'trimmed'],
    ['4.3.9/en', '5.5.4/en/trimmed', 'trimmed'],
  ],
};
