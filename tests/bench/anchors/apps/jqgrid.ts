import type { App } from '../app.ts';

/** A list of invoices as offices have had for fifteen years: sorting, filters, a bar of actions and a pager below. */
export const jqGrid: App = {
  name: 'jqgrid',
  part: 'tune',
  files({ release, language }) {
    const css = 'body{margin:20px;font-family:sans-serif;font-size:12px}';
    const body = '<h1>Invoices</h1><div id="place"></div>';
    if (release === '4.8.0') {
      return {
        styles: [
          'jquery-ui@1.10.5/themes/base/jquery.ui.all.css',
          `free-jqgrid@${release}/css/ui.jqgrid.css`,
        ],
        scripts: [
          'jquery@1.12.4/dist/jquery.min.js',
          `free-jqgrid@${release}/js/i18n/grid.locale-${language}.js`,
          `free-jqgrid@${release}/js/jquery.jqGrid.min.js`,
        ],
        css,
        body,
      };
    }
    return {
      styles: [
        'bootstrap@4.6.2/dist/css/bootstrap.min.css',
        'font-awesome@4.7.0/css/font-awesome.min.css',
        `free-jqgrid@${release}/css/ui.jqgrid.min.css`,
      ],
      scripts: [
        'jquery@3.7.1/dist/jquery.min.js',
        'bootstrap@4.6.2/dist/js/bootstrap.bundle.min.js',
        `free-jqgrid@${release}/dist/jquery.jqgrid.min.js`,
        ...(language === 'en' ? [] : [`free-jqgrid@${release}/dist/i18n/min/grid.locale-${language}.js`]),
      ],
      css,
      body,
    };
  },
  trim: ['del', 'columns', 'column:date', 'filter:date', 'size'],
  pairs: [
    ['4.8.0/en', '4.15.5/en', 'redesign'],
    ['4.8.0/nl', '4.15.5/nl', 'redesign'],
    ['4.8.0/en/edit', '4.15.5/en/edit', 'redesign'],
    ['4.8.0/en/find', '4.15.5/en/find', 'redesign'],
    ['4.8.0/en', '4.8.0/nl', 'language'],
    ['4.15.5/nl', '4.15.5/de', 'language'],
    ['4.15.5/en/edit', '4.15.5/nl/edit', 'language'],
    ['4.8.0/en', '4.15.5/de', 'redesign+language'],
    ['4.8.0/nl', '4.15.5/en', 'redesign+language'],
    ['4.8.0/en/edit', '4.15.5/nl/edit', 'redesign+language'],
    ['4.15.5/en', '4.15.5/en/trimmed', 'trimmed'],
    ['4.8.0/en', '4.15.5/en/trimmed', 'trimmed'],
  ],
};
