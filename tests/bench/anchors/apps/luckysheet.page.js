// Truth: the older one's own names of its buttons; for the newer one the order of its bars.
const { release, language, without } = window.scene;
const old = release.startsWith('2.');
const ids = {
  undo: 'icon-undo',
  redo: 'icon-redo',
  paint: 'icon-paintformat',
  currency: 'icon-currency',
  percent: 'icon-percent',
  fewerDecimals: 'icon-fmt-decimal-decrease',
  moreDecimals: 'icon-fmt-decimal-increase',
  formats: 'icon-fmt-other',
  font: 'icon-font-family',
  size: 'icon-font-size',
  bold: 'icon-bold',
  italic: 'icon-italic',
  strike: 'icon-strikethrough',
  underline: 'icon-underline',
  textColor: 'icon-text-color',
  fill: 'icon-cell-color',
  border: 'icon-border-all',
  merge: 'icon-merge-button',
  align: 'icon-align',
  valign: 'icon-valign',
  wrap: 'icon-textwrap',
  rotate: 'icon-rotation',
  image: 'insertImg-btn-title',
  link: 'insertLink-btn-title',
  chart: 'chart-btn-title',
  comment: 'icon-postil',
  pivot: 'pivot-btn-title',
  addSheet: 'sheets-add',
  allSheets: 'sheets-m',
  zoomOut: 'zoom-minus',
  zoomIn: 'zoom-plus',
};
// The names that its configuration gives to what can be left out.
const shown = { paint: 'paintFormat', italic: 'italic', wrap: 'textWrapMode', percent: 'percentageFormat' };
const bar = [
  ['undo', 'redo', 'paint', 'bold', 'italic', 'underline', 'strike', 'textColor', 'fill', 'border'],
  [
    'merge',
    'align',
    'valign',
    'wrap',
    'rotate',
    'sum',
    'currency',
    'moreDecimals',
    'fewerDecimals',
    'percent',
  ],
  ['more'],
].flat();
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const until = async (ready) => {
  while (!ready()) await wait(100);
};
const seen = (selector) =>
  [...document.querySelectorAll(selector)].filter((each) => each.getBoundingClientRect().width > 0);
const ofOld = async () => {
  const config = Object.fromEntries(without.map((key) => [shown[key], false]));
  window.luckysheet.create({
    container: 'sheet',
    lang: language,
    title: 'Budget',
    showtoolbarConfig: config,
  });
  await until(() => document.getElementById('luckysheet-icon-undo'));
  await wait(1500);
  return Object.fromEntries(
    Object.entries(ids)
      .map(([key, id]) => [key, document.getElementById(`luckysheet-${id}`)])
      .filter(([, element]) => element?.getBoundingClientRect().width > 0),
  );
};
const ofNew = async () => {
  const { core, sheets, FUniver, locales, defaultTheme: theme } = window;
  const univer = new core.Univer({ locale: language, locales, theme });
  for (const each of sheets.UniverSheetsCorePreset({ container: 'sheet' }).plugins) {
    if (Array.isArray(each)) univer.registerPlugin(...each);
    else univer.registerPlugin(each);
  }
  FUniver.newAPI(univer);
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, { name: 'Budget' });
  await until(() => seen('[role=toolbar] button svg').length > 5);
  await wait(1500);
  const icons = seen('[role=toolbar] svg').filter((each) => !/more-down/.test(each.getAttribute('class')));
  if (icons.length !== bar.length) throw new Error(`${icons.length} icons, not ${bar.length}`);
  const whole = (icon) => icon.closest('button, [data-slot]') ?? icon.parentElement;
  const [addSheet, allSheets] = seen('.univer-sheet-bar-btn');
  const buttons = seen('button').filter((each) => !each.closest('[role=toolbar]'));
  return {
    ...Object.fromEntries(bar.map((key, index) => [key, whole(icons[index])])),
    font: seen('[role=toolbar] [data-slot=dropdown-menu-trigger]')[0],
    size: seen('[role=toolbar] [data-slot] input')[0],
    addSheet,
    allSheets,
    zoomOut: buttons.at(-2),
    zoomIn: buttons.at(-1),
  };
};
window.controls = old ? ofOld() : ofNew();
