import type { App } from '../app.ts';

/** An intranet editor over eight years, each release in its own usual order, with its menu of headings open. */
export const trumbowyg: App = {
  name: 'trumbowyg',
  part: 'tune',
  files: ({ release, language }) => ({
    styles: [
      `trumbowyg@${release}/dist/ui/trumbowyg.min.css`,
      `trumbowyg@${release}/dist/plugins/colors/ui/trumbowyg.colors.min.css`,
    ].filter((path) => release !== '2.1.0' || !path.includes('plugins')),
    scripts: [
      'jquery@3.7.1/dist/jquery.min.js',
      `trumbowyg@${release}/dist/trumbowyg.min.js`,
      ...(language === 'en' ? [] : [`trumbowyg@${release}/dist/langs/${language}.min.js`]),
      ...['base64', 'colors', 'preformatted'].map(
        (plugin) => `trumbowyg@${release}/dist/plugins/${plugin}/trumbowyg.${plugin}.min.js`,
      ),
    ],
    css: 'main{max-width:1200px;margin:20px auto;font-family:sans-serif}',
    body: '<main><h1>Notice</h1><div id="editor"><p>Hello</p></div></main>',
  }),
  trim: ['em', 'justifyRight', 'insertImage', 'unorderedList'],
  pairs: [
    ['2.1.0/en', '2.31.0/en', 'release'],
    ['2.1.0/fr', '2.31.0/fr', 'release'],
    ['2.1.0/en/dialog', '2.31.0/en/dialog', 'release'],
    ['2.9.4/en', '2.31.0/en', 'release'],
    ['2.9.4/nl', '2.31.0/nl', 'release'],
    ['2.31.0/en', '2.31.0/nl', 'language'],
    ['2.31.0/de', '2.31.0/ja', 'language'],
    ['2.1.0/en', '2.1.0/fr', 'language'],
    ['2.31.0/nl/dialog', '2.31.0/fr/dialog', 'language'],
    ['2.1.0/nl', '2.31.0/de', 'redesign+language'],
    ['2.1.0/en', '2.31.0/fr', 'redesign+language'],
    ['2.31.0/en', '2.31.0/en/trimmed', 'trimmed'],
    ['2.1.0/en', '2.1.0/en/trimmed', 'trimmed'],
  ],
};
