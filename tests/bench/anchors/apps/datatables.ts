import type { App } from '../app.ts';

/** A list of stock with its tools: an export bar, a search field, pages; links that became buttons. */
export const dataTables: App = {
  name: 'datatables',
  part: 'tune',
  files: ({ release }) => {
    const old = release.startsWith('1.');
    const buttons = `datatables.net-buttons@${old ? '1.7.1' : '3.2.5'}/js`;
    const name = old ? 'jquery.dataTables' : 'dataTables';
    return {
      styles: [
        `datatables.net-dt@${release}/css/${old ? 'jquery.dataTables' : 'dataTables.dataTables'}.min.css`,
      ],
      scripts: [
        'jquery@3.7.1/dist/jquery.min.js',
        `datatables.net@${release}/js/${name}.min.js`,
        `${buttons}/dataTables.buttons.min.js`,
        `${buttons}/buttons.html5.min.js`,
        `${buttons}/buttons.print.min.js`,
        `${buttons}/buttons.colVis.min.js`,
      ],
      also: ['datatables.net-plugins@2.3.6'],
      css: 'body{margin:16px;font-family:sans-serif}',
      body: '<h1>Stock</h1><table id="stock" class="display" style="width:100%"></table>',
    };
  },
  trim: ['print', 'next', 'column:place'],
  pairs: [
    ['1.10.25/en', '2.3.8/en', 'redesign'],
    ['2.3.8/en', '1.10.25/en', 'redesign'],
    ['2.3.8/en', '2.3.8/nl', 'language'],
    ['2.3.8/de', '2.3.8/fr', 'language'],
    ['1.10.25/en', '1.10.25/de', 'language'],
    ['1.10.25/nl', '2.3.8/de', 'redesign+language'],
    ['2.3.8/en', '2.3.8/en/trimmed', 'trimmed'],
    ['1.10.25/en', '2.3.8/en/trimmed', 'trimmed'],
  ],
};
