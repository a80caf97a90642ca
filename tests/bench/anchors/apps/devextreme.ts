import type { App } from '../app.ts';

/** A planning page of a calendar and a table, in the old look and the one of five years later; its own languages. */
export const devExtreme: App = {
  name: 'devextreme',
  part: 'tune',
  files({ release, language }) {
    const old = release === '19.2.15';
    const dist = old ? `devextreme@${release}/dist` : `devextreme-dist@${release}`;
    const sheets = old
      ? ['dx.common', 'dx.light']
      : [`dx.${fluent.has(release) ? 'fluent.blue.light' : 'light'}`];
    return {
      styles: sheets.map((sheet) => `${dist}/css/${sheet}.css`),
      scripts: [
        'jquery@3.7.1/dist/jquery.min.js',
        'jszip@2.6.1/dist/jszip.min.js',
        `${dist}/js/dx.all.js`,
        ...(language === 'en' ? [] : [`${dist}/js/localization/dx.messages.${language}.js`]),
      ],
      css: 'main{max-width:1360px;margin:8px auto;font-family:sans-serif}h1{font-size:22px;margin:0}',
      body: '<main><h1>Planning</h1><div id="calendar"></div><div id="table"></div></main>',
    };
  },
  trim: ['workWeek', 'agenda', 'export', 'columnChooser'],
  pairs: [
    ['19.2.15/en', '24.2.14/en', 'redesign'],
    ['23.1.6/en', '24.2.14/en', 'redesign'],
    ['19.2.15/en/dialog', '24.2.14/en/dialog', 'redesign'],
    ['19.2.15/de', '23.1.6/de', 'release'],
    ['19.2.15/nl/dialog', '23.1.6/nl/dialog', 'release'],
    ['24.2.14/en', '24.2.14/nl', 'language'],
    ['23.1.6/de', '23.1.6/ja', 'language'],
    ['19.2.15/en', '19.2.15/fr', 'language'],
    ['24.2.14/de/dialog', '24.2.14/fr/dialog', 'language'],
    ['19.2.15/nl', '24.2.14/de', 'redesign+language'],
    ['19.2.15/en/dialog', '24.2.14/de/dialog', 'redesign+language'],
    ['24.2.14/en', '24.2.14/en/trimmed', 'trimmed'],
    ['19.2.15/de', '19.2.15/de/trimmed', 'trimmed'],
  ],
};

const fluent = new Set(['24.2.14']);
