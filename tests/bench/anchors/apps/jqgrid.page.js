// Truth: the configured names of columns, and the grid's own names of its buttons.
const { release, language, variant, without } = window.scene;
const old = release === '4.8.0';
const $ = window.jQuery;
const at = ['en', 'nl', 'de'].indexOf(language);
const words = {
  number: ['Number', 'Nummer', 'Nummer'],
  date: ['Date', 'Datum', 'Datum'],
  customer: ['Customer', 'Klant', 'Kunde'],
  amount: ['Amount', 'Bedrag', 'Betrag'],
  state: ['State', 'Status', 'Status'],
  invoices: ['Invoices', 'Facturen', 'Rechnungen'],
  columns: ['Columns', 'Kolommen', 'Spalten'],
};
// The page around the old grid named it otherwise.
const [list, pager] = old ? ['list', 'pager'] : ['invoices', 'invoicesBar'];
document.getElementById('place').innerHTML = `<table id="${list}"></table><div id="${pager}"></div>`;
const has = (key) => !without.includes(key);
const columns = ['number', 'date', 'customer', 'amount', 'state'].filter((key) => has(`column:${key}`));
const data = Array.from({ length: 45 }, (_, index) => ({
  id: index + 1,
  number: 1000 + index,
  date: '2024-02-01',
  customer: `Customer ${index}`,
  amount: index * 10,
  state: 'Open',
}));
const grid = $(`#${list}`);
grid.jqGrid({
  datatype: 'local',
  data,
  colNames: columns.map((key) => words[key][at]),
  colModel: columns.map((name) => ({ name, index: name, width: 170, editable: true })),
  rowNum: 10,
  rowList: has('size') ? [10, 20, 50] : [],
  pager: `#${pager}`,
  viewrecords: true,
  multiselect: true,
  caption: words.invoices[at],
  sortname: 'number',
  height: 'auto',
  ...(old ? {} : { guiStyle: 'bootstrap4', iconSet: 'fontAwesome' }),
});
grid.jqGrid('navGrid', `#${pager}`, { view: true, del: has('del') });
if (has('columns')) {
  const buttonicon = old ? 'ui-icon-calculator' : 'fa-columns';
  const added = { caption: '', title: words.columns[at], buttonicon, id: 'truth', onClickButton() {} };
  grid.jqGrid('navButtonAdd', `#${pager}`, added);
}
grid.jqGrid('filterToolbar', {});
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const id = (name) => document.getElementById(name) ?? undefined;
const ofGrid = () => ({
  all: id(`cb_${list}`),
  ...Object.fromEntries(columns.map((key) => [`column:${key}`, id(`jqgh_${list}_${key}`)])),
  ...Object.fromEntries(columns.map((key) => [`filter:${key}`, id(`gs_${list}_${key}`) ?? id(`gs_${key}`)])),
  ...Object.fromEntries(
    ['add', 'edit', 'view', 'del', 'search', 'refresh'].map((key) => [key, id(`${key}_${list}`)]),
  ),
  columns: id('truth'),
  ...Object.fromEntries(
    ['first', 'prev', 'next', 'last'].map((key) => [key, id(`${key}_${pager}`) ?? id(`${key}_t_${pager}`)]),
  ),
  page: document.querySelector('.ui-pg-input'),
  size: document.querySelector('.ui-pg-selbox'),
  fold: document.querySelector('.ui-jqgrid-titlebar-close'),
});
const ofEdit = () => ({
  ...Object.fromEntries(
    columns.map((key) => [`field:${key}`, document.querySelector(`#FrmGrid_${list} [name="${key}"]`)]),
  ),
  previous: id('pData'),
  following: id('nData'),
  submit: id('sData'),
  cancel: id('cData'),
  shut: document.querySelector(`#edithd${list} .ui-jqdialog-titlebar-close`),
});
const ofFind = () => {
  const box = document.querySelector(`#searchmodfbox_${list}`);
  return {
    reset: box.querySelector(`#fbox_${list}_reset`),
    find: box.querySelector(`#fbox_${list}_search`),
    field: box.querySelector('.columns select'),
    how: box.querySelector('.operators select'),
    value: box.querySelector('.data input'),
    shut: box.querySelector('.ui-jqdialog-titlebar-close'),
  };
};
const open = async () => {
  await wait(500);
  if (variant === 'edit') grid.jqGrid('editGridRow', '3', { width: 420 });
  if (variant === 'find') grid.jqGrid('searchGrid', {});
  await wait(800);
  const found = variant === 'edit' ? ofEdit() : variant === 'find' ? ofFind() : ofGrid();
  id('truth')?.removeAttribute('id');
  return Object.fromEntries(
    Object.entries(found).filter(([, element]) => element?.getBoundingClientRect().width > 0),
  );
};
window.controls = open();
