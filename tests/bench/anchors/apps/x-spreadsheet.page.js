// Truth: the tag of each tool in the newer release, the order of its bar in the older one; the order of the menu.
const { release, language, without } = window.scene;
const old = release === '1.0.22';
const bar = [
  'undo',
  'redo',
  'paintformat',
  'clearformat',
  'format',
  'font-name',
  'font-size',
  'font-bold',
  'font-italic',
  'underline',
  'strike',
  'color',
  'bgcolor',
  'border',
  'merge',
  'align',
  'valign',
  'textwrap',
  'freeze',
  'autofilter',
  'formula',
  'more',
];
const added = ['validation', 'cell-printable', 'cell-non-printable', 'cell-editable', 'cell-non-editable'];
const menu = [
  ['copy', 'cut', 'paste', 'paste-value', 'paste-format'],
  ['insert-row', 'insert-column'],
  ['delete-row', 'delete-column', 'delete-cell-text', ...(old ? [] : ['hide'])],
  old ? ['validation'] : added,
].flat();
const make = window.x_spreadsheet ?? window.x.spreadsheet;
// Some of its languages have no words for the calendar, and it does not open without.
if (language !== 'en')
  make.locale(language, { ...make.$messages[language], calendar: make.$messages.en.calendar });
const made = make('#sheet', { view: { width: () => 1280, height: () => 780 } });
const notDivider = (element) => !element.className.includes('divider');
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const open = async () => {
  await wait(500);
  const { toolbar, contextMenu } = made.sheet;
  const tools = old
    ? toolbar.btnChildren
        .map(({ el }) => el)
        .filter(notDivider)
        .map((each, index) => [bar[index], each])
    : toolbar.items.filter(Array.isArray).flatMap((group) => group.map(({ tag, el }) => [tag, el.el]));
  if (old && tools.length !== bar.length) throw new Error(`${tools.length} tools, ${bar.length} known`);
  const items = [...contextMenu.el.el.children].filter(notDivider);
  if (items.length !== menu.length) throw new Error(`${items.length} items, ${menu.length} known`);
  contextMenu.setPosition(500, 150);
  await wait(100);
  const controls = {};
  for (const [key, element] of [...tools, ...items.map((each, index) => [menu[index], each])]) {
    // There is no setting that leaves one out; a page that holds it hides one.
    if (without.includes(key)) element.style.display = 'none';
    else if (element.getBoundingClientRect().width > 0) controls[key] = element;
  }
  return controls;
};
window.controls = open();
