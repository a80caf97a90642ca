// Truth: the configured order of views and columns, the command on each button of a toolbar, the form's own fields.
const { language, variant, without } = window.scene;
const kept = (keys) => keys.filter((key) => !without.includes(key));
const views = kept(['day', 'week', 'workWeek', 'month', 'agenda']);
const columns = ['subject', 'owner', 'room', 'seats'];
const rows = Array.from({ length: 24 }, (_, index) => ({
  id: index + 1,
  subject: `Item ${index + 1}`,
  owner: ['A. Example', 'B. Example'][index % 2],
  room: `Room ${(index % 5) + 1}`,
  seats: 4 + (index % 9),
}));
DevExpress.localization.locale(language);
const calendar = $('#calendar')
  .dxScheduler({
    dataSource: [],
    views,
    currentView: 'week',
    currentDate: new Date(2024, 4, 6),
    startDayHour: 9,
    endDayHour: 13,
    height: 250,
    useDropDownViewSwitcher: false,
  })
  .dxScheduler('instance');
$('#table').dxDataGrid({
  dataSource: rows,
  keyExpr: 'id',
  columns,
  editing: { mode: 'batch', allowAdding: true, allowUpdating: true, allowDeleting: true },
  selection: { mode: 'multiple', showCheckBoxesMode: 'always' },
  export: { enabled: !without.includes('export') },
  columnChooser: { enabled: !without.includes('columnChooser') },
  searchPanel: { visible: true },
  filterRow: { visible: true },
  filterPanel: { visible: true },
  pager: {
    visible: true,
    showPageSizeSelector: true,
    showNavigationButtons: true,
    allowedPageSizes: [5, 10, 20],
  },
  paging: { pageSize: 5 },
});

const one = (root, selector) => {
  const found = [...root.querySelectorAll(selector)].filter((each) => each.getBoundingClientRect().width > 0);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
  return found[0];
};
const inOrder = (root, selector, keys) => {
  const found = [...root.querySelectorAll(selector)].filter((each) => each.getBoundingClientRect().width > 0);
  if (found.length !== keys.length)
    throw new Error(`${found.length} of ${selector}, ${keys.length} expected`);
  return keys.map((key, index) => [key, found[index]]);
};

function main() {
  const above = document.getElementById('calendar');
  const below = document.getElementById('table');
  const pager = below.querySelector('.dx-pager');
  const commands = [
    ['add', 'addrow'],
    ['save', 'save'],
    ['revert', 'cancel'],
    ['export', 'export'],
    ['columnChooser', 'column-chooser'],
  ].filter(([key]) => !without.includes(key));
  return Object.fromEntries([
    ['previousDates', one(above, '.dx-scheduler-navigator-previous')],
    ['dates', one(above, '.dx-scheduler-navigator-caption')],
    ['nextDates', one(above, '.dx-scheduler-navigator-next')],
    ...inOrder(above, '.dx-scheduler-view-switcher :is(.dx-tab, .dx-buttongroup-item)', views),
    ...commands.map(([key, name]) => [key, one(below, `.dx-datagrid-${name}-button`)]),
    ['search', one(below, '.dx-datagrid-search-panel input.dx-texteditor-input')],
    ['selectAll', one(below, '.dx-datagrid-headers .dx-select-checkbox')],
    ...inOrder(
      below,
      '.dx-datagrid-filter-row input.dx-texteditor-input',
      columns.map((name) => `filter:${name}`),
    ),
    ['createFilter', one(below, '.dx-datagrid-filter-panel-text')],
    ...inOrder(pager, '.dx-page-size', ['size:5', 'size:10', 'size:20']),
    ...inOrder(pager, '.dx-page', ['page:1', 'page:2', 'page:3', 'page:4', 'page:5']),
    ['previousPage', one(pager, '.dx-prev-button')],
    ['nextPage', one(pager, '.dx-next-button')],
  ]);
}

async function dialog() {
  const [startDate, endDate] = [new Date(2024, 4, 7, 9), new Date(2024, 4, 7, 10)];
  calendar.showAppointmentPopup({ text: '', startDate, endDate }, true);
  await new Promise((resolve) => setTimeout(resolve, 900));
  const popup = one(document, '.dx-scheduler-appointment-popup .dx-popup-normal');
  const form = $(popup.querySelector('.dx-form')).dxForm('instance');
  const element = (name) => form.getEditor(name)?.element()[0];
  const open = (name) => one(element(name), '.dx-dropdowneditor-button');
  const found = {
    text: one(element('text'), 'input.dx-texteditor-input'),
    startDate: one(element('startDate'), 'input.dx-texteditor-input'),
    openStartDate: open('startDate'),
    endDate: one(element('endDate'), 'input.dx-texteditor-input'),
    openEndDate: open('endDate'),
    allDay: element('allDay'),
    description: one(element('description'), 'textarea'),
    done: one(popup, '.dx-popup-done[role=button]'),
    cancel: one(popup, '.dx-popup-cancel[role=button]'),
  };
  // The oldest release has a list of frequencies there, which is something else.
  return element('repeat') ? { ...found, repeat: element('repeat') } : found;
}

window.controls = new Promise((resolve) => {
  setTimeout(() => resolve(variant === 'dialog' ? dialog() : main()), 900);
});
