// Truth: the row that we put each control in; days, pages and buttons are in the order that we ask for.
const { release, language, without } = window.scene;
const modern = release.startsWith('6.');
const h = React.createElement;
const has = (key) => !without.includes(key);
const { rsuite } = window;
const codes = { de: 'de_DE', en: 'en_US', es: 'es_ES', fr: 'fr_FR', ja: 'ja_JP', nl: 'nl_NL', zh: 'zh_CN' };
const data = ['Bandage', 'Gauze', 'Gloves', 'Mask'].map((label) => ({ label, value: label }));
const day = new Date(2024, 4, 8, 9, 30);
const format = modern ? 'yyyy-MM-dd' : 'YYYY-MM-DD';
const rows = {};
const keep = (key) => (element) => {
  if (element) rows[key] = element;
};
const row = (key, child, style) =>
  has(key) && h('div', { key, className: 'row', style, ref: keep(key) }, child);

function Page() {
  const opened = { [modern ? 'popupClassName' : 'menuClassName']: 'opened', open: true };
  return h(
    React.Fragment,
    {},
    h(
      'section',
      {},
      row('select', h(rsuite.SelectPicker, { data, block: true })),
      row('tags', h(rsuite.TagPicker, { data, block: true, defaultValue: ['Mask'] })),
      row('check', h(rsuite.CheckPicker, { data, block: true })),
      row('range', h(rsuite.DateRangePicker, { block: true, format })),
      row('amount', h(rsuite.InputNumber, { defaultValue: 4, min: 0 })),
      row('urgent', h(rsuite.Toggle, {})),
      row(
        'upload',
        h(rsuite.Uploader, {
          action: '/none',
          autoUpload: false,
          defaultFileList: [{ name: 'order.pdf', fileKey: 1 }],
        }),
      ),
      row(
        'pages',
        h(rsuite.Pagination, {
          prev: true,
          next: has('page:next'),
          first: has('page:first'),
          last: true,
          ellipsis: true,
          boundaryLinks: true,
          pages: 9,
          total: 90,
          limit: 10,
          maxButtons: 5,
          activePage: 3,
          onSelect() {},
          onChangePage() {},
        }),
      ),
    ),
    h(
      'section',
      {},
      row('calendar', h(rsuite.Calendar, { compact: true, bordered: true, defaultValue: day }), {
        width: 500,
      }),
      row('date', h(rsuite.DatePicker, { defaultValue: day, format, ...opened }), {
        position: 'absolute',
        top: 66,
        left: 1000,
      }),
    ),
  );
}

const Provider = modern ? rsuite.CustomProvider : rsuite.IntlProvider;
const page = h(Provider, { locale: window.words[codes[language]] }, h(Page));
const root = document.getElementById('app');
if (modern) ReactDOM.createRoot(root).render(page);
else ReactDOM.render(page, root);

function collect() {
  const controls = {};
  /** The controls of a part, as many as there are names; a name of null is nobody's. */
  const add = (names, part, selector) => {
    const found = part ? [...part.querySelectorAll(selector)] : [];
    if (part && found.length !== names.length) throw new Error(`${found.length} for ${names.join()}`);
    found.forEach((element, index) => {
      if (names[index]) controls[names[index]] = element;
    });
  };
  const toggle = modern ? '[role="combobox"]' : 'a.rs-picker-toggle';
  add(['select'], rows.select, toggle);
  add(['tag:remove'], rows.tags, '.rs-tag-icon-close');
  add(['check'], rows.check, toggle);
  add(['amount'], rows.amount, 'input');
  add(['amount:more', 'amount:less'], rows.amount, 'button');
  add(['urgent'], rows.urgent, modern ? 'input' : '[role="button"]');
  add(['upload'], rows.upload, 'button.rs-uploader-trigger-btn');
  add(['upload:remove'], rows.upload, '.rs-uploader-file-item-btn-remove');
  const pages = [
    'page:first',
    'page:previous',
    'page:1',
    'page:2',
    'page:3',
    'page:4',
    'page:5',
    null,
    'page:9',
    'page:next',
    'page:last',
  ];
  add(
    pages.filter((name) => name === null || has(name)),
    rows.pages,
    'button, a',
  );
  const opened = document.querySelector('.opened');
  for (const [name, part] of [
    ['calendar', rows.calendar],
    ['date', opened],
  ]) {
    const header = (end) => `.rs-calendar-header-${end}`;
    add([`${name}:previous`], part, header('backward'));
    add([`${name}:month`], part, header('title-date'));
    add([`${name}:next`], part, header('forward'));
    const days = part.querySelectorAll(
      '.rs-calendar-table-cell:not(.rs-calendar-table-cell-un-same-month):not(.rs-calendar-table-header-cell, .rs-calendar-table-header-row *)',
    );
    if (days.length !== 31) throw new Error(`${days.length} days`);
    for (const number of [3, 15]) controls[`${name}:day ${number}`] = days[number - 1];
  }
  add(['calendar:today'], rows.calendar, '.rs-calendar-btn-today');
  add(
    ['date:today', 'date:yesterday', 'date:ok'],
    opened,
    modern ? '.rs-picker-toolbar button' : '.rs-picker-toolbar a, .rs-picker-toolbar button',
  );
  return controls;
}
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    try {
      resolve(collect());
    } catch (error) {
      reject(error);
    }
  }, 1200);
});
