import type { App } from '../app.ts';

/** An order page made of Ant Design's components: menu, table with pages, pickers, transfer, upload. */
export const antDesign: App = {
  name: 'antd',
  part: 'tune',
  files({ release, language }) {
    const modern = release.startsWith('5.');
    const dates = modern ? 'dayjs@1.11.13' : 'moment@2.29.4';
    const react = modern ? '18.3.1' : '16.14.0';
    const locale = language === 'en' ? [] : [`${dates}/locale/${language === 'zh' ? 'zh-cn' : language}.js`];
    return {
      styles: [`antd@${release}/dist/${modern ? 'reset' : 'antd.min'}.css`],
      scripts: [
        `react@${react}/umd/react.production.min.js`,
        `react-dom@${react}/umd/react-dom.production.min.js`,
        modern ? `${dates}/dayjs.min.js` : `${dates}/min/moment.min.js`,
        ...locale,
        `antd@${release}/dist/antd-with-locales.min.js`,
      ],
      css: 'body{margin:0}#app{padding:16px}.row{margin:12px 0}',
      body: '<div id="app"></div>',
    };
  },
  trim: ['export', 'next', 'tab:invoices', 'upload', 'menu:customers'],
  pairs: [
    ['4.24.16/en', '5.29.3/en', 'release'],
    ['3.26.20/en', '4.24.16/en', 'release'],
    ['3.26.20/en', '5.29.3/en', 'redesign'],
    ['5.29.3/en', '5.29.3/nl', 'language'],
    ['4.24.16/de', '4.24.16/zh', 'language'],
    ['3.26.20/nl', '3.26.20/en', 'language'],
    ['3.26.20/nl', '5.29.3/de', 'redesign+language'],
    ['5.29.3/en', '5.29.3/en/trimmed', 'trimmed'],
  ],
};
