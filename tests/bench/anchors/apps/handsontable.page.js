// Truth: the columns' own order, and the configured order of the menus.
const { release, language, variant, without } = window.scene;
const at = ['en', 'nl', 'de'].indexOf(language);
const words = {
  article: ['Article', 'Artikel', 'Artikel'],
  place: ['Place', 'Plaats', 'Ort'],
  number: ['Number', 'Aantal', 'Anzahl'],
  price: ['Price', 'Prijs', 'Preis'],
  supplier: ['Supplier', 'Leverancier', 'Lieferant'],
  checked: ['Checked', 'Nagekeken', 'Geprüft'],
};
const columns = Object.keys(words);
const cell = [
  'row_above',
  'row_below',
  '---------',
  'col_left',
  'col_right',
  '---------',
  'remove_row',
  'remove_col',
  '---------',
  'undo',
  'redo',
  '---------',
  'make_read_only',
  'alignment',
  '---------',
  'copy',
  'cut',
  '---------',
  'freeze_column',
  'commentsAddEdit',
  'borders',
].filter((key) => !without.includes(key));
const column = [
  'col_left',
  'col_right',
  'remove_col',
  'clear_column',
  'make_read_only',
  'alignment',
  '---------',
  'filter_by_condition',
  'filter_by_value',
  'filter_action_bar',
];
const data = Array.from({ length: 14 }, (_, row) => [
  `Article ${row}`,
  `Shelf ${row % 4}`,
  row * 3,
  row * 1.5,
  `Supplier ${row % 3}`,
  row % 2 === 0,
]);
const grid = new window.Handsontable(document.getElementById('grid'), {
  data,
  colHeaders: columns.map((key) => words[key][at]),
  rowHeaders: true,
  colWidths: 150,
  height: 620,
  width: 1200,
  manualColumnFreeze: true,
  comments: true,
  customBorders: true,
  filters: true,
  language: { en: 'en-US', nl: 'nl-NL', de: 'de-DE' }[language],
  contextMenu: cell,
  dropdownMenu: column,
  licenseKey: 'non-commercial-and-evaluation',
  ...(release.startsWith('7.') ? {} : { themeName: 'ht-theme-main' }),
});
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const shown = (element) => element.getBoundingClientRect().width > 0;
const entries = (menu) =>
  [...document.querySelectorAll(`.${menu} .ht_master td`)].filter(
    (each) =>
      shown(each) &&
      !each.classList.contains('htSeparator') &&
      !each.closest('.htFiltersMenuCondition, .htFiltersMenuValue, .htFiltersMenuActionBar'),
  );
const open = async () => {
  await wait(300);
  const heads = [...document.querySelectorAll('.ht_clone_top thead th')].filter((each) =>
    each.querySelector('.changeType'),
  );
  grid.selectCell(3, 2);
  const controls = {};
  if (variant === 'column') {
    const press = { bubbles: true, cancelable: true, button: 0 };
    const button = heads[0].querySelector('.changeType');
    for (const type of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, press));
  } else {
    const place = grid.getCell(3, 2).getBoundingClientRect();
    const point = { clientX: place.x + 20, clientY: place.y + 10 };
    const press = { bubbles: true, cancelable: true, button: 2, ...point };
    grid.getCell(3, 2).dispatchEvent(new MouseEvent('contextmenu', press));
  }
  await wait(500);
  const named = (variant === 'column' ? column : cell).filter((key) => !/^-|^filter/.test(key));
  const found = entries(variant === 'column' ? 'htDropdownMenu' : 'htContextMenu');
  if (found.length !== named.length) throw new Error(`${found.length} entries, ${named.length} configured`);
  named.forEach((key, index) => {
    controls[key] = found[index];
  });
  heads.forEach((head, index) => {
    controls[`menu:${columns[index]}`] = head.querySelector('.changeType');
  });
  if (variant === 'column') {
    const menu = document.querySelector('.htDropdownMenu');
    controls.condition = menu.querySelector('.htUISelect');
    controls.find = menu.querySelector('.htUIMultipleSelectSearch input');
    [controls.all, controls.none] = menu.querySelectorAll('.htUISelectAll a, .htUIClearAll a');
    controls.ok = menu.querySelector('.htUIButtonOK input');
    controls.cancel = menu.querySelector('.htUIButtonCancel input');
  }
  return controls;
};
window.controls = open();
