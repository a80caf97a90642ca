import type { App } from '../app.ts';

const code: Record<string, string> = { en: 'en-US', nl: 'nl-NL', de: 'de-DE', fr: 'fr-FR', ja: 'ja-JP' };

/** A list of orders with its tools and pages: glyphs and Bootstrap 3, then icons of another set and Bootstrap 5. */
export const bootstrapTable: App = {
  name: 'bootstrap-table',
  part: 'tune',
  files: ({ release, language }) => {
    const table = `bootstrap-table@${release}/dist`;
    const modern = release.startsWith('1.2');
    const bootstrap = modern ? 'bootstrap@5.3.3' : 'bootstrap@3.4.1';
    return {
      styles: [
        `${bootstrap}/dist/css/bootstrap.min.css`,
        ...(modern ? ['bootstrap-icons@1.11.3/font/bootstrap-icons.min.css'] : []),
        `${table}/bootstrap-table.min.css`,
      ],
      scripts: [
        'jquery@3.7.1/dist/jquery.min.js',
        `${bootstrap}/dist/js/bootstrap.min.js`,
        `${table}/bootstrap-table.min.js`,
        `${table}/locale/bootstrap-table-${code[language]}.min.js`,
      ],
      css: 'body{margin:16px}',
      body: '<h1>Orders</h1><div id="tools"></div><table id="orders"></table>',
    };
  },
  trim: ['refresh', 'next', 'column:city'],
  pairs: [
    ['1.11.2/en', '1.16.0/en', 'release'],
    ['1.16.0/en', '1.27.3/en', 'redesign'],
    ['1.11.2/en', '1.27.3/en', 'redesign'],
    ['1.27.3/en', '1.27.3/nl', 'language'],
    ['1.27.3/de', '1.27.3/ja', 'language'],
    ['1.11.2/en', '1.11.2/de', 'language'],
    ['1.11.2/nl', '1.27.3/de', 'redesign+language'],
    ['1.11.2/fr', '1.27.3/en', 'redesign+language'],
    ['1.27.3/en', '1.27.3/en/trimmed', 'trimmed'],
    ['1.11.2/en', '1.27.3/en/trimmed', 'trimmed'],
  ],
};
