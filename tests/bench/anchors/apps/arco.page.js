// Truth: the row that we put each control in; within it, the order that the library always has.
const { language, without } = window.scene;
const { arco, words } = window;
const h = React.createElement;
const has = (key) => !without.includes(key);
const rows = {};
const keep = (key) => (element) => {
  if (element) rows[key] = element;
};
const row = (key, child, style) =>
  has(key) && h('div', { key, className: 'row', style, ref: keep(key) }, child);
const goods = ['Bandage', 'Gauze', 'Gloves', 'Mask'];
const columns = [
  { title: 'Name', dataIndex: 'name', sorter: (a, b) => a.name.localeCompare(b.name) },
  {
    title: 'State',
    dataIndex: 'state',
    filters: [{ text: 'Open', value: 'open' }],
    onFilter: (value, each) => each.state === value,
  },
  { title: 'Amount', dataIndex: 'amount' },
];
const data = goods.map((name, index) => ({
  key: name,
  name,
  state: index % 2 ? 'open' : 'sent',
  amount: index * 7,
}));

function Page() {
  return h(
    React.Fragment,
    {},
    h(
      'section',
      {},
      row('search', h(arco.Input.Search, { searchButton: true, allowClear: true, defaultValue: 'ga' })),
      row('status', h(arco.Select, { options: goods, defaultValue: 'Mask', allowClear: true })),
      row('tags', h(arco.Select, { options: goods, mode: 'multiple', defaultValue: ['Gauze'] })),
      row('amount', h(arco.InputNumber, { mode: 'button', defaultValue: 4, style: { width: 160 } })),
      row('urgent', h(arco.Switch)),
      row(
        'table',
        h(arco.Table, {
          columns,
          data,
          pagination: false,
          rowSelection: { type: 'checkbox' },
          expandedRowRender: (each) => each.state,
        }),
      ),
      row(
        'pages',
        h(arco.Pagination, {
          total: 200,
          defaultCurrent: 7,
          showTotal: true,
          showJumper: has('pages:jump'),
          sizeCanChange: true,
        }),
      ),
      row(
        'upload',
        h(arco.Upload, {
          autoUpload: false,
          action: '/',
          defaultFileList: [
            { uid: '1', name: 'order.pdf', originFile: new File(['x'], 'order.pdf'), status: 'init' },
          ],
        }),
      ),
    ),
    h(
      'section',
      {},
      row(
        'calendar',
        h(arco.Calendar, { panel: true, defaultValue: '2024-05-08', panelWidth: 320, panelTodayBtn: true }),
      ),
      row(
        'date',
        h(arco.DatePicker, {
          defaultValue: '2024-05-08 09:30:00',
          showTime: true,
          popupVisible: true,
          style: { width: 240 },
        }),
      ),
      row('range', h(arco.DatePicker.RangePicker, { style: { width: 280 } }), {
        position: 'absolute',
        top: 380,
        left: 1105,
      }),
      row(
        'delete',
        h(
          arco.Popconfirm,
          { title: 'Delete?', popupVisible: true, position: 'right' },
          h(arco.Button, {}, 'Delete'),
        ),
        { position: 'absolute', top: 440, left: 1105 },
      ),
    ),
  );
}
window.draw(h(arco.ConfigProvider, { locale: words[language] }, h(Page)), document.getElementById('app'));

function collect() {
  const controls = {};
  /** The controls of a part, as many as there are names. */
  const add = (names, part, selector) => {
    const found = part ? [...part.querySelectorAll(selector)] : [];
    if (part && found.length !== names.length) throw new Error(`${found.length} for ${names.join()}`);
    found.forEach((element, index) => {
      controls[names[index]] = element;
    });
  };
  add(['search'], rows.search, 'input');
  add(['search:go'], rows.search, 'button');
  add(['status'], rows.status, '.arco-select');
  add(['tags'], rows.tags, '.arco-select');
  add(['tags:remove'], rows.tags, '.arco-tag-close-btn');
  add(['amount'], rows.amount, 'input');
  add(['amount:less', 'amount:more'], rows.amount, '.arco-input-number-step-button');
  add(['urgent'], rows.urgent, 'button');
  add(['table:all'], rows.table, 'thead .arco-checkbox');
  add(['table:sort'], rows.table, '.arco-table-cell-with-sorter');
  add(['table:filter'], rows.table, '.arco-table-filters');
  const kept = [0, 2];
  for (const index of kept) {
    const line = rows.table.querySelectorAll('tbody tr')[index];
    add([`table:choose ${index}`], line, '.arco-checkbox');
    add([`table:expand ${index}`], line, 'button');
  }
  const pages = ['previous', '1', 'five back', '5', '6', '7', '8', '9', 'five on', '20', 'next'];
  add(
    pages.map((name) => `pages:${name}`),
    rows.pages,
    '.arco-pagination-list > li',
  );
  add(['pages:size'], rows.pages, '.arco-select');
  add(has('pages:jump') ? ['pages:jump'] : [], rows.pages, '.arco-pagination-jumper input');
  add(['upload'], rows.upload, '.arco-upload-trigger button');
  add(['upload:start'], rows.upload, '.arco-upload-list-start-icon');
  add(['upload:remove'], rows.upload, '.arco-upload-list-item-operation .arco-icon-hover');
  const opened = document.querySelector('.arco-picker-container');
  for (const [name, part, prefix] of [
    ['calendar', rows.calendar, '.arco-calendar'],
    ['date', opened, '.arco-picker'],
  ]) {
    const steps = ['year back', 'month back', 'month on', 'year on'];
    add(
      steps.map((step) => `${name}:${step}`),
      part,
      `${prefix}-header-icon`,
    );
    const days = part.querySelectorAll(`${prefix}-cell-in-view`);
    if (days.length !== 31) throw new Error(`${days.length} days`);
    for (const number of [3, 15]) controls[`${name}:day ${number}`] = days[number - 1];
  }
  add(['calendar:today'], rows.calendar, '.arco-calendar-footer-btn-wrapper');
  add(['date'], rows.date, 'input');
  add(['date:now', 'date:time', 'date:ok'], opened, '.arco-picker-footer button');
  add(['range:from', 'range:to'], rows.range, 'input');
  add(['delete'], rows.delete, 'button');
  add(['delete:cancel', 'delete:ok'], document.querySelector('.arco-popconfirm-btn'), 'button');
  return controls;
}
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    try {
      resolve(collect());
    } catch (error) {
      reject(error);
    }
  }, 1500);
});
