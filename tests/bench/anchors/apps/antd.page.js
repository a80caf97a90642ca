// Truth: a marker around each component, taken away again before anything is described.
const { release, language, without } = window.scene;
const words = {
  en: 'Orders|Customers|Stock|Reports|New order|Export|Print|Delete|Open|Invoices|Notes|Delivery date|Priority|Name|Amount|Notify me|Upload file|Filter|Send',
  nl: 'Bestellingen|Klanten|Voorraad|Rapporten|Nieuwe bestelling|Exporteren|Afdrukken|Verwijderen|Openen|Facturen|Notities|Leverdatum|Prioriteit|Naam|Bedrag|Houd mij op de hoogte|Bestand uploaden|Filter|Verzenden',
  de: 'Bestellungen|Kunden|Bestand|Berichte|Neue Bestellung|Exportieren|Drucken|Löschen|Öffnen|Rechnungen|Notizen|Lieferdatum|Priorität|Name|Betrag|Benachrichtigen|Datei hochladen|Filter|Senden',
  zh: '订单|客户|库存|报表|新建订单|导出|打印|删除|打开|发票|备注|交货日期|优先级|名称|金额|通知我|上传文件|筛选|发送',
}[language].split('|');
const [
  orders,
  customers,
  stock,
  reports,
  newOrder,
  exporting,
  print,
  remove,
  opening,
  invoices,
  notes,
  delivery,
  priority,
  name,
  amount,
  notify,
  upload,
  filter,
  send,
] = words;

const h = React.createElement;
const {
  Button,
  ConfigProvider,
  DatePicker,
  Input,
  InputNumber,
  Menu,
  Pagination,
  Select,
  Switch,
  Table,
  Tabs,
  Transfer,
  Upload,
  Checkbox,
  Radio,
} = antd;
const locale = antd.locales[{ en: 'en_US', nl: 'nl_NL', de: 'de_DE', zh: 'zh_CN' }[language]];
const dates = window.dayjs ?? window.moment;
dates.locale(language === 'zh' ? 'zh-cn' : language);
const modern = release.startsWith('5.');

const keyed = (key, node) =>
  without.includes(key) ? null : h('span', { 'data-key': key, style: { display: 'contents' } }, node);
const day = dates('2024-05-15');

const menu = [
  ['orders', orders],
  ['customers', customers],
  ['stock', stock],
  ['reports', reports],
]
  .filter(([key]) => !without.includes(`menu:${key}`))
  .map(([key, text]) => h(Menu.Item, { key }, text));
const tabs = [
  ['orders', orders],
  ['invoices', invoices],
  ['notes', notes],
].filter(([key]) => !without.includes(`tab:${key}`));
const rows = Array.from({ length: 45 }, (_, index) => ({
  key: index,
  name: `Order ${1000 + index}`,
  amount: 10 * (index % 7),
}));

const page = h(
  ConfigProvider,
  { locale },
  h(Menu, { mode: 'horizontal', selectedKeys: ['orders'], className: 'top-menu' }, menu),
  h(
    'div',
    { className: 'row' },
    keyed('new', h(Button, { type: 'primary' }, newOrder)),
    ' ',
    keyed('export', h(Button, {}, exporting)),
    ' ',
    keyed('print', h(Button, {}, print)),
    ' ',
    keyed('delete', h(Button, { type: 'danger', danger: true }, remove)),
    ' ',
    keyed('search', h(Input.Search, { style: { width: 220 }, placeholder: filter })),
    ' ',
    keyed('notify', h(Switch, { 'aria-label': notify })),
    ' ',
    keyed('checkbox', h(Checkbox, {}, notify)),
  ),
  h(
    Tabs,
    { defaultActiveKey: 'orders', className: 'main-tabs' },
    tabs.map(([key, text]) => h(Tabs.TabPane, { tab: text, key }, '')),
  ),
  h(
    'div',
    { className: 'row' },
    keyed('delivery', h(DatePicker, { value: day, placeholder: delivery })),
    ' ',
    keyed('period', h(DatePicker.RangePicker, {})),
    ' ',
    keyed('month', h(DatePicker.MonthPicker ?? DatePicker, {})),
    ' ',
    keyed(
      'priority',
      h(
        Select,
        { style: { width: 140 }, placeholder: priority },
        h(Select.Option, { key: 'a', value: 'a' }, 'A'),
      ),
    ),
    ' ',
    keyed('amount', h(InputNumber, { placeholder: amount })),
    ' ',
    keyed('upload', h(Upload, {}, h(Button, {}, upload))),
  ),
  h(
    'div',
    { className: 'row' },
    h(
      Radio.Group,
      { defaultValue: 'a', buttonStyle: 'solid' },
      [
        ['a', orders],
        ['b', customers],
        ['c', stock],
      ].map(([value, text]) => h(Radio.Button, { key: value, value }, text)),
    ),
  ),
  h(Table, {
    rowSelection: {},
    pagination: false,
    columns: [
      { title: name, dataIndex: 'name', sorter: (a, b) => a.key - b.key },
      {
        title: amount,
        dataIndex: 'amount',
        sorter: (a, b) => a.amount - b.amount,
        filters: [{ text: '0', value: 0 }],
        onFilter: () => true,
      },
      { title: '', render: () => h('a', { href: '#open' }, opening) },
    ],
    dataSource: rows.slice(0, 5),
  }),
  h(Pagination, { total: 450, defaultCurrent: 6, showSizeChanger: true, showQuickJumper: true }),
  h(
    'div',
    { className: 'row' },
    keyed(
      'transfer',
      h(Transfer, {
        dataSource: rows.slice(0, 4).map((row) => ({ ...row, key: String(row.key), title: row.name })),
        targetKeys: ['2'],
        showSearch: true,
        render: (item) => item.title,
        operations: [],
      }),
    ),
  ),
  h('div', { className: 'row' }, keyed('send', h(Button, { type: 'primary' }, send))),
);
const root = document.getElementById('app');
if (modern) ReactDOM.createRoot(root).render(page);
else ReactDOM.render(page, root);

window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const controls = {};
    const add = (key, element) => {
      if (element && !without.includes(key)) controls[key] = element;
    };
    const inside = {
      search: 'input',
      delivery: 'input',
      period: 'input',
      month: 'input',
      priority: '[role=combobox], .ant-select-selection',
      amount: 'input',
      upload: 'button',
      checkbox: 'label',
      transfer: null,
    };
    for (const marker of all('[data-key]')) {
      const key = marker.dataset.key;
      if (inside[key] !== null) add(key, marker.querySelector(inside[key] ?? 'button'));
      marker.removeAttribute('data-key');
    }
    const kept = (list, prefix) => list.filter((key) => !without.includes(prefix + key));
    const items = all(
      '.top-menu > li.ant-menu-item, .top-menu > li.ant-menu-overflow-item:not([aria-hidden=true])',
    ).filter((item) => item.getBoundingClientRect().width > 10 && item.textContent.trim());
    kept(['orders', 'customers', 'stock', 'reports'], 'menu:').forEach((key, index) => {
      add(`menu:${key}`, items[index]);
    });
    const tabElements = all('.main-tabs [role=tab]');
    kept(['orders', 'invoices', 'notes'], 'tab:').forEach((key, index) => {
      const tab = tabElements[index];
      add(`tab:${key}`, tab);
    });
    all('.ant-radio-button-wrapper').forEach((element, index) => {
      add(`radio:${'abc'[index]}`, element);
    });
    add('select-all', document.querySelector('thead .ant-checkbox-wrapper'));
    const heads = all('thead th').filter((head) => head.textContent.trim());
    add(
      'sort:name',
      heads[0]?.querySelector('.ant-table-column-sorters, .ant-table-column-sorter') ? heads[0] : undefined,
    );
    add('filter:amount', heads[1]?.querySelector('.ant-table-filter-trigger, .anticon-filter'));
    const pager = [...document.querySelectorAll('.ant-pagination')].at(-1).children;
    const pages = [...pager].filter((item) => item.localName === 'li');
    const named = {
      0: 'previous',
      [pages.findIndex((item) => item.matches('.ant-pagination-next'))]: 'next',
    };
    for (const [index, key] of Object.entries(named)) {
      if (without.includes(key)) pages[index].remove();
      else add(key, pages[index]);
    }
    add('jump-back', document.querySelector('.ant-pagination-jump-prev'));
    add('jump-forward', document.querySelector('.ant-pagination-jump-next'));
    add('go-to-page', document.querySelector('.ant-pagination-options-quick-jumper input'));
    const lists = all('.ant-transfer-list');
    lists.forEach((list, index) => {
      const side = ['left', 'right'][index];
      add(`transfer:${side}:all`, list.querySelector('.ant-transfer-list-header .ant-checkbox-wrapper'));
      add(`transfer:${side}:search`, list.querySelector('input:not([type=checkbox])'));
    });
    all('.ant-transfer-operation button').forEach((button, index) => {
      add(`transfer:${['to-right', 'to-left'][index]}`, button);
    });
    resolve(controls);
  }, 800);
});
