import type { App } from '../app.ts';

/** A chart with all of its bar of tools, over three generations; the third made its tools real buttons. Its own languages. */
export const plotly: App = {
  name: 'plotly',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [`plotly.js-dist-min@${release}/plotly.min.js`],
    also: [`plotly.js-locales@${release}`],
    css: 'main{max-width:1200px;margin:20px auto}#chart{height:520px}',
    body: '<main><h1>Visits</h1><div id="chart"></div></main>',
  }),
  trim: ['pan2d', 'lasso2d', 'zoomIn2d', 'toImage'],
  pairs: [
    ['1.58.5/en', '2.35.3/en', 'release'],
    ['1.58.5/en', '3.6.0/en', 'release'],
    ['2.35.3/de', '3.6.0/de', 'release'],
    ['3.6.0/en', '3.6.0/nl', 'language'],
    ['2.35.3/en', '2.35.3/fr', 'language'],
    ['1.58.5/de', '1.58.5/ja', 'language'],
    ['3.6.0/nl', '3.6.0/zh-cn', 'language'],
    ['1.58.5/en', '3.6.0/de', 'redesign+language'],
    ['1.58.5/fr', '3.6.0/nl', 'redesign+language'],
    ['3.6.0/en', '3.6.0/en/trimmed', 'trimmed'],
    ['1.58.5/en', '2.35.3/en/trimmed', 'trimmed'],
  ],
};
