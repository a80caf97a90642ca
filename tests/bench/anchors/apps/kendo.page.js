// Truth: the row that we put each control in, the order that we ask for, and the library's own names of its parts,
// taken away again where they are in data attributes.
const { language, without } = window.scene;
if (language !== 'en') {
  window.words[language]();
  kendo.culture(language);
}
const has = (key) => !without.includes(key);
const app = $('#app');
const columns = [0, 1, 2, 3].map(() => $('<section>').appendTo(app));
columns[3].css('grid-column', '1 / -1');
const rows = {};
function row(key, column, tag, make) {
  if (!has(key)) return;
  rows[key] = $('<div class="row">').appendTo(columns[column])[0];
  make($(`<${tag}>`).appendTo(rows[key]));
}
const names = ['Bandage', 'Gauze', 'Gloves', 'Mask'];
const day = new Date(2024, 4, 8, 9, 30);
row('product', 0, 'select', (part) => part.kendoDropDownList({ dataSource: names }));
row('item', 0, 'input', (part) => part.kendoComboBox({ dataSource: names, value: 'Mask' }));
row('amount', 0, 'input type="number"', (part) => part.kendoNumericTextBox({ value: 4 }));
row('date', 0, 'input', (part) => part.kendoDatePicker({ value: day }));
row('time', 0, 'input', (part) => part.kendoTimePicker({ value: day }));
row('list', 0, 'select', (part) => {
  const list = part
    .kendoListBox({ dataSource: names, toolbar: { tools: ['moveUp', 'moveDown', 'remove'] } })
    .data('kendoListBox');
  list.select(list.items().eq(1));
});
row('calendar', 1, 'div', (part) => part.kendoCalendar({ value: day }));
row('color', 2, 'div', (part) => part.kendoFlatColorPicker({ value: '#3a7', buttons: true, preview: true }));
row('page', 3, 'div', (part) => {
  const data = Array.from({ length: 90 }, (_, index) => ({ name: `Item ${index + 1}` }));
  const dataSource = new kendo.data.DataSource({ data, pageSize: 10 });
  dataSource.read();
  part.kendoPager({
    dataSource,
    refresh: has('page:refresh'),
    responsive: false,
    pageSizes: [5, 10, 20],
    buttonCount: 5,
  });
  dataSource.page(3);
});
const actions = ['Pin', 'Refresh', 'Minimize', 'Maximize', 'Close'].filter((name) => has(`window:${name}`));
$('<div>Two boxes are on their way.</div>')
  .appendTo(app)
  .kendoWindow({ title: 'Order', width: 320, position: { top: 640, left: 500 }, actions });

function collect() {
  const controls = {};
  /** The controls of a part, as many as there are names. */
  const add = (keys, part, selector) => {
    if (!part) return;
    const found = part.querySelectorAll(selector);
    if (found.length !== keys.length) throw new Error(`${found.length} for ${keys.join()}`);
    keys.forEach((key, index) => {
      controls[key] = found[index];
    });
  };
  const open = '.k-select[role="button"], .k-input-button';
  add(['product'], rows.product, '[tabindex="0"]');
  add(['item'], rows.item, 'input[role="combobox"]');
  add(['item:open'], rows.item, open);
  add(['amount'], rows.amount, 'input:not([data-role])');
  add(['amount:more'], rows.amount, '.k-link-increase, .k-spinner-increase');
  add(['amount:less'], rows.amount, '.k-link-decrease, .k-spinner-decrease');
  for (const key of ['date', 'time']) {
    add([key], rows[key], 'input');
    add([`${key}:open`], rows[key], open);
  }
  for (const command of ['moveUp', 'moveDown', 'remove']) {
    add([`list:${command}`], rows.list, `[data-command="${command}"]`);
  }
  for (const [key, name] of Object.entries({ previous: 'prev', up: 'fast', next: 'next', today: 'today' })) {
    add([`calendar:${key}`], rows.calendar, `.k-nav-${name}, .k-calendar-nav-${name}`);
  }
  add(['color:hex'], rows.color, '.k-color-value, [data-bind="value: hex"]');
  add(['color:apply'], rows.color, '.apply, .k-coloreditor-apply');
  add(['color:cancel'], rows.color, '.cancel, .k-coloreditor-cancel');
  add(['page:first', 'page:previous', 'page:next', 'page:last'], rows.page, '.k-pager-nav[data-page]');
  for (const number of [1, 2, 4, 5]) {
    add([`page:${number}`], rows.page, `.k-pager-numbers [data-page="${number}"]`);
  }
  add(['page:sizes'], rows.page, '.k-pager-sizes [tabindex="0"]');
  if (has('page:refresh')) add(['page:refresh'], rows.page, '.k-pager-refresh');
  add(
    actions.map((name) => `window:${name}`),
    document.querySelector('.k-window'),
    '.k-window-action, .k-window-titlebar-action',
  );
  for (const element of document.querySelectorAll('[data-command], [data-page], [data-bind]')) {
    for (const name of ['command', 'page', 'bind']) element.removeAttribute(`data-${name}`);
  }
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
