import type { App } from '../app.ts';

/** A board of charts with their tools and what they export, five years apart; its own languages. */
export const apexCharts: App = {
  name: 'apexcharts',
  part: 'held',
  files: ({ release }) => ({
    styles: [`apexcharts@${release}/dist/apexcharts.css`],
    scripts: [`apexcharts@${release}/dist/apexcharts.min.js`],
    css: 'body{margin:16px;font-family:sans-serif}main{display:grid;grid-template-columns:1fr 1fr;gap:24px}',
    body: '<h2>Ward</h2><main></main>',
  }),
  trim: ['visits:zoomin', 'visits:pan', 'beds:reset', 'beds:zoom'],
  pairs: [
    ['3.26.0/en', '7.6.0/en', 'redesign'],
    ['3.26.0/nl', '7.6.0/nl', 'redesign'],
    ['7.6.0/en', '7.6.0/nl', 'language'],
    ['7.6.0/de', '7.6.0/ja', 'language'],
    ['3.26.0/en', '3.26.0/fr', 'language'],
    ['3.26.0/en', '7.6.0/de', 'redesign+language'],
    ['3.26.0/fr', '7.6.0/nl', 'redesign+language'],
    ['7.6.0/en', '7.6.0/en/trimmed', 'trimmed'],
    ['3.26.0/en', '7.6.0/en/trimmed', 'trimmed'],
  ],
};
