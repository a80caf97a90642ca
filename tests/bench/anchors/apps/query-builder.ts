import type { App } from '../app.ts';

/** A search made of rules in groups, six years apart; each release with the buttons and icons of its time. */
export const queryBuilder: App = {
  name: 'query-builder',
  part: 'held',
  files({ release, language }) {
    const old = release.startsWith('2.');
    const builder = `jQuery-QueryBuilder@${release}/dist`;
    return {
      styles: [
        old ? 'bootstrap@3.4.1/dist/css/bootstrap.min.css' : 'bootstrap@5.3.3/dist/css/bootstrap.min.css',
        ...(old ? [] : ['bootstrap-icons@1.11.3/font/bootstrap-icons.min.css']),
        `${builder}/css/query-builder.default.css`,
      ],
      scripts: [
        'jquery@3.7.1/dist/jquery.min.js',
        `${builder}/js/query-builder.standalone.js`,
        ...(language === 'en' ? [] : [`${builder}/i18n/query-builder.${language}.js`]),
      ],
      css: 'main{max-width:1100px;margin:20px auto}',
      body: '<main><h2>Orders</h2><div id="search"></div></main>',
    };
  },
  trim: ['kind', 'not'],
  pairs: [
    ['2.4.5/en', '3.0.0/en', 'redesign'],
    ['2.4.5/nl', '3.0.0/nl', 'redesign'],
    ['3.0.0/en', '3.0.0/nl', 'language'],
    ['3.0.0/de', '3.0.0/zh-CN', 'language'],
    ['2.4.5/fr', '2.4.5/en', 'language'],
    ['2.4.5/en', '3.0.0/fr', 'redesign+language'],
    ['2.4.5/zh-CN', '3.0.0/de', 'redesign+language'],
    ['3.0.0/en', '3.0.0/en/trimmed', 'trimmed'],
  ],
};
