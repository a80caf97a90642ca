// Truth: the row that we put each control in; days, pages and buttons are in the order that we ask for.
const { release, language, without } = window.scene;
const modern = release !== '2.0.0';
const h = React.createElement;
const has = (key) => !without.includes(key);
const semi = window.SemiUI;
const codes = { de: 'de', en: 'en_US', fr: 'fr', ja: 'ja_JP', nl: 'nl_NL', pt: 'pt_BR', zh: 'zh_CN' };
const names = ['Bandage', 'Gauze', 'Gloves', 'Mask'];
const goods = names.map((label) => ({ label, value: label, key: label }));
const rows = {};
const keep = (key) => (element) => {
  if (element) rows[key] = element;
};
const row = (key, type, props, children) =>
  has(key) && h('div', { key, className: 'row', ref: keep(key) }, h(type, props, children));
const nav = ['stock', 'orders', 'people'].filter((name) => has(`nav:${name}`));

function Page() {
  return h(
    React.Fragment,
    {},
    h(
      'div',
      { ref: keep('nav') },
      h(semi.Nav, {
        items: nav.map((name) => ({ itemKey: name, text: name[0].toUpperCase() + name.slice(1) })),
        footer: { collapseButton: true },
        style: { height: 880 },
      }),
    ),
    h(
      'main',
      {},
      h(
        'section',
        {},
        row('table', semi.Table, {
          columns: [
            { title: 'A', dataIndex: 'name', sorter: () => 0 },
            { title: 'B', dataIndex: 'amount', sorter: has('sort:amount') ? () => 0 : undefined },
            {
              title: 'C',
              dataIndex: 'kind',
              filters: [{ text: 'x', value: 'x' }],
              onFilter: () => true,
            },
          ],
          rowSelection: {},
          expandedRowRender: () => 'x',
          size: 'small',
          dataSource: names.map((name, index) => ({ key: name, name, amount: index, kind: 'x' })),
          pagination: { pageSize: 2 },
        }),
        row('pages', semi.Pagination, {
          total: 90,
          defaultCurrentPage: 3,
          pageSize: 10,
          showSizeChanger: true,
          showQuickJumper: has('page:jump'),
          pageSizeOpts: [10, 20],
        }),
        row('transfer', semi.Transfer, {
          dataSource: goods,
          defaultValue: ['Mask', 'Gauze'],
          draggable: true,
          style: { height: 300 },
        }),
      ),
      h(
        'section',
        {},
        row('goods', semi.Select, { optionList: goods, filter: true, style: { width: 200 } }),
        row('tags', semi.Select, { optionList: goods, multiple: true, defaultValue: ['Mask', 'Gauze'] }),
        row('shelf', semi.Cascader, { treeData: goods, style: { width: 200 } }),
        row('amount', semi.InputNumber, { defaultValue: 4, innerButtons: false }),
        row('urgent', semi.Switch, {}),
        row('week', semi.DatePicker, { type: 'dateRange' }),
        row('time', semi.TimePicker, {}),
        row('upload', semi.Upload, {
          action: '/none',
          uploadTrigger: 'custom',
          draggable: true,
          showReplace: true,
          defaultFileList: ['order.pdf', 'scan.pdf'].map((name, index) => ({
            uid: String(index),
            name,
            status: index ? 'uploadFail' : 'success',
            size: '2KB',
          })),
        }),
        row(
          'text',
          semi.Typography.Paragraph,
          { copyable: true, ellipsis: { rows: 1, expandable: true }, style: { width: 300 } },
          'Gauze is kept on the shelf beside the door, and the bandages on the one below it.',
        ),
        row('sure', semi.Popconfirm, { title: '?', position: 'bottomLeft' }, h('span', {}, '?')),
      ),
    ),
  );
}
const page = h(semi.LocaleProvider, { locale: window.words[codes[language]] }, h(Page));
const root = document.getElementById('app');
if (modern) ReactDOM.createRoot(root).render(page);
else ReactDOM.render(page, root);

function collect() {
  const controls = {};
  /** The controls of a part, as many as there are names; a name of null is nobody's. */
  const add = (names, part, selector) => {
    const found = part ? [...part.querySelectorAll(selector)] : [];
    if (part && found.length !== names.length)
      throw new Error(`${found.length} for ${names.join()}: ${part.outerHTML.slice(0, 300)}`);
    found.forEach((element, index) => {
      if (names[index]) controls[names[index]] = element;
    });
  };
  add(
    nav.map((name) => `nav:${name}`),
    rows.nav,
    'li',
  );
  add(['nav:collapse'], rows.nav, 'button');
  add(['table:all', 'table:row 1', 'table:row 2'], rows.table, 'input[type="checkbox"]');
  add(['table:open 1', 'table:open 2'], rows.table, '.semi-table-expand-icon');
  add(
    ['sort:name', 'sort:amount'].filter(has),
    rows.table,
    modern ? '.semi-table-column-sorter-wrapper' : '.semi-table-column-sorter',
  );
  add(
    ['filter'],
    rows.table,
    modern ? '.semi-table-column-filter [role="button"]' : '.semi-table-column-filter',
  );
  add(['table:previous', 'table:page 1', 'table:page 2', 'table:next'], rows.table, '.semi-page-item');
  add(
    ['page:previous', 'page:1', 'page:2', 'page:3', 'page:4', null, 'page:8', 'page:9', 'page:next'],
    rows.pages,
    '.semi-page-item',
  );
  add(['page:size'], rows.pages, '.semi-select');
  add(has('page:jump') ? ['page:jump'] : [], rows.pages, 'input');
  add(['transfer:search'], rows.transfer, '.semi-transfer-filter input');
  add(['transfer:all', 'transfer:clear'], rows.transfer, 'button');
  add(
    names.map((name) => `transfer:${name}`),
    rows.transfer,
    'input[type="checkbox"]',
  );
  add(['transfer:remove Mask', 'transfer:remove Gauze'], rows.transfer, '.semi-transfer-item-close-icon');
  add(['goods'], rows.goods, '.semi-select');
  add(['tags'], rows.tags, '.semi-select');
  add(['tag:mask', 'tag:gauze'], rows.tags, '.semi-tag-close');
  add(['shelf'], rows.shelf, '.semi-cascader');
  add(['amount'], rows.amount, 'input');
  add(['amount:more', 'amount:less'], rows.amount, '.semi-input-number-button');
  add(['urgent'], rows.urgent, '[role="switch"]');
  add(['week:start', 'week:end'], rows.week, 'input');
  add(['time'], rows.time, 'input');
  add(['upload'], rows.upload, '.semi-upload-drag-area');
  add(['upload:clear'], rows.upload, '.semi-upload-file-list-title-clear');
  add(['upload:replace', 'upload:remove order', 'upload:remove scan'], rows.upload, 'button');
  add(['upload:retry'], rows.upload, '.semi-upload-file-card-info-retry');
  add(['text:expand'], rows.text, '.semi-typography-ellipsis-expand');
  add(
    ['text:copy'],
    rows.text,
    modern ? '.semi-typography-action-copy [role="button"]' : '.semi-typography-action-copy-icon',
  );
  add(
    ['sure:close', 'sure:cancel', 'sure:confirm'],
    document.querySelector('.semi-popconfirm-popover'),
    'button',
  );
  return controls;
}
setTimeout(() => rows.sure.querySelector('span').click(), 500);
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    try {
      resolve(collect());
    } catch (error) {
      reject(error);
    }
  }, 1500);
});
