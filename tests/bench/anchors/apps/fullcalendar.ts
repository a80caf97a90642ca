import type { App } from '../app.ts';

/** The calendar, written anew twice between the first and the last release here; its own locale files. */
export const fullCalendar: App = {
  name: 'fullcalendar',
  part: 'tune',
  files({ release, language }) {
    const major = release.split('.')[0];
    const locale = language === 'en' ? [] : [language];
    const files: Record<string, { styles?: string[]; scripts: string[] }> = {
      3: {
        styles: [`fullcalendar@${release}/dist/fullcalendar.css`],
        scripts: [
          'jquery@3.7.1/dist/jquery.min.js',
          'moment@2.29.4/min/moment.min.js',
          `fullcalendar@${release}/dist/fullcalendar.js`,
          ...locale.map((each) => `fullcalendar@${release}/dist/locale/${each}.js`),
        ],
      },
      5: {
        styles: [`fullcalendar@${release}/main.css`],
        scripts: [
          `fullcalendar@${release}/main.js`,
          ...locale.map((each) => `fullcalendar@${release}/locales/${each}.js`),
        ],
      },
      6: {
        scripts: [
          `fullcalendar@${release}/index.global.js`,
          ...locale.map((each) => `@fullcalendar/core@${release}/locales/${each}.global.js`),
        ],
      },
    };
    return {
      ...(files[major ?? ''] ?? { scripts: [] }),
      css: '#calendar{max-width:1100px;margin:20px auto}',
      body: '<main><h1>Planning</h1><div id="calendar"></div></main>',
    };
  },
  trim: ['next', 'week', 'refresh'],
  pairs: [
    ['5.11.5/en', '6.1.19/en', 'release'],
    ['3.10.5/en', '5.11.5/en', 'redesign'],
    ['3.10.5/en', '6.1.19/en', 'redesign'],
    ['6.1.19/en', '6.1.19/nl', 'language'],
    ['6.1.19/de', '6.1.19/ja', 'language'],
    ['3.10.5/en', '3.10.5/nl', 'language'],
    ['3.10.5/nl', '6.1.19/de', 'redesign+language'],
    ['6.1.19/en', '6.1.19/en/trimmed', 'trimmed'],
    ['3.10.5/en', '6.1.19/en/trimmed', 'trimmed'],
  ],
};
