import type { App } from '../app.ts';

const locales: Record<string, string> = { '1.31.1': '1.22.0', '3.27.3': '3.5.4', '4.18.3': '4.8.4' };
const fileOf: Record<string, string> = { nl: 'nl_NL', de: 'de_DE', fr: 'fr_FR', ja: 'ja_JP' };

/** The upload dashboard with its sources and two files waiting; its own locale packages. */
export const uppy: App = {
  name: 'uppy',
  part: 'tune',
  files: ({ release, language }) => ({
    styles: [`uppy@${release}/dist/uppy.min.css`],
    scripts: [
      `uppy@${release}/dist/uppy.min.js`,
      ...(language === 'en' ? [] : [`@uppy/locales@${locales[release]}/dist/${fileOf[language]}.min.js`]),
    ],
    css: '#dashboard{margin:24px}',
    body: '<main><h1>Files</h1><div id="dashboard"></div></main>',
  }),
  trim: ['source:Url', 'source:Dropbox', 'add-more'],
  pairs: [
    ['3.27.3/en', '4.18.3/en', 'release'],
    ['1.31.1/en', '3.27.3/en', 'redesign'],
    ['1.31.1/en', '4.18.3/en', 'redesign'],
    ['4.18.3/en', '4.18.3/nl', 'language'],
    ['4.18.3/de', '4.18.3/ja', 'language'],
    ['1.31.1/en', '1.31.1/fr', 'language'],
    ['1.31.1/nl', '4.18.3/de', 'redesign+language'],
    ['4.18.3/en', '4.18.3/en/trimmed', 'trimmed'],
    ['4.18.3/en/files', '4.18.3/de/files', 'language'],
    ['1.31.1/en/files', '4.18.3/en/files', 'redesign'],
  ],
};
