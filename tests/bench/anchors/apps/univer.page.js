// Truth: the command that the app's own tree keeps for each control; the rest by their order at the foot.
const { release, language, without } = window.scene;
const old = release === '0.5.0';
const code = { de: 'deDE', en: 'enUS', fr: 'frFR', ja: 'jaJP', ru: 'ruRU', zh: 'zhCN' }[language];
const { createUniver, defaultTheme, LocaleType, UniverSheetsCorePreset } = window.univer;
const locale = LocaleType[`${code.slice(0, 2).toUpperCase()}_${code.slice(2)}`];
const { univerAPI } = createUniver({
  locale,
  locales: { [locale]: window.words[code] },
  theme: defaultTheme,
  presets: [
    UniverSheetsCorePreset({
      container: 'sheet',
      menu: Object.fromEntries(without.map((each) => [each, { hidden: true }])),
    }),
  ],
});
if (univerAPI.createWorkbook) univerAPI.createWorkbook({});
else univerAPI.createUniverSheet({});

/** A click with the other button, on a cell, as far as the sheet itself needs it. */
function openMenu() {
  const canvas = [...document.querySelectorAll('canvas')].sort((a, b) => b.clientHeight - a.clientHeight)[0];
  const { x, y } = canvas.getBoundingClientRect();
  const place = { bubbles: true, cancelable: true, clientX: x + 400, clientY: y + 300, pointerId: 1 };
  canvas.dispatchEvent(new PointerEvent('pointermove', { ...place, button: -1 }));
  canvas.dispatchEvent(new PointerEvent('pointerdown', { ...place, button: 2, buttons: 2 }));
  canvas.dispatchEvent(new MouseEvent('contextmenu', { ...place, button: 2 }));
  canvas.dispatchEvent(new PointerEvent('pointerup', { ...place, button: 2 }));
}
setTimeout(openMenu, 2500);

const command = /^(sheet|univer|base-ui|formula-ui|ribbon)\./;
/** The name of the command that the app's own tree keeps above an element. */
function commandOf(element) {
  const name = Object.keys(element).find((each) => each.startsWith('__reactFiber$'));
  for (let part = name && element[name]; part; part = part.return) {
    const found = [part.memoizedProps?.id, part.key].find((each) => command.test(each ?? ''));
    if (found) return found;
  }
  throw new Error(`no command for ${element.outerHTML.slice(0, 100)}`);
}

function collect() {
  const controls = {};
  const shown = (root, selector) =>
    [...root.querySelectorAll(selector)].filter((each) => {
      const { x, width } = each.getBoundingClientRect();
      return x >= 0 && width > 0;
    });
  const put = (key, element) => {
    if (!element || controls[key]) throw new Error(`${element ? 'two' : 'no'} ${key}`);
    controls[key] = element;
  };
  const bar = shown(document, '[role="ribbon"], [role="toolbar"]')[0];
  const parts = {
    '': old ? 'button.univer-toolbar-btn' : 'button',
    ' list': old ? '.univer-toolbar-item-select' : '.univer-toolbar-selector-root',
    ' last': old ? '.univer-toolbar-item-select-button-label' : '.univer-toolbar-button-selector-main',
    ' choose': old ? '.univer-toolbar-item-select-button-arrow' : '.univer-toolbar-button-selector-trigger',
  };
  for (const [kind, selector] of Object.entries(parts))
    for (const element of shown(bar, selector)) {
      // Where what does not fit is.
      if (old && element.querySelector('[class*="more-function"]')) continue;
      put(commandOf(element) + kind, element.querySelector('input') ?? element);
    }
  for (const element of shown(document, '[role="tab"][title]')) put(commandOf(element), element);
  const menu = old
    ? '.univer-menu > * li.univer-menu-item, .univer-menu-submenu-title'
    : 'section.univer-popup button';
  for (const element of shown(document, menu)) put(`menu ${commandOf(element)}`, element);
  put(
    'place',
    shown(document, 'input').find((each) => !bar.contains(each)),
  );
  /** The buttons of the nearest part around an element that has two of its own. */
  const beside = (element, selector) => {
    for (let part = element.parentElement; part; part = part.parentElement) {
      const found = shown(part, selector).filter((each) => !element.contains(each));
      if (found.length >= 2) return found;
    }
    throw new Error(`nothing beside ${element.outerHTML.slice(0, 100)}`);
  };
  const size = beside(document.querySelector('[role="track"]'), 'button, a');
  ['smaller', 'larger', 'size'].forEach((key, index) => {
    put(`zoom ${key}`, size[index]);
  });
  const tab = document.querySelector('[data-u-comp="slide-tab-item"], .univer-slide-tab-bar-container');
  const sheets = beside(tab, 'button');
  put('sheet add', sheets[0]);
  put('sheet all', sheets[1]);
  for (const element of document.querySelectorAll('[data-u-command]'))
    element.removeAttribute('data-u-command');
  return controls;
}
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    try {
      resolve(collect());
    } catch (error) {
      reject(error);
    }
  }, 4000);
});
