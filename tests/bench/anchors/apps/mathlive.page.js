// Truth: the declared items of the menu that are to be seen, in order; the layouts that we ask for; commands.
const { language, without } = window.scene;
const { MathfieldElement } = window.MathLive;
const keyboard = window.mathVirtualKeyboard;
MathfieldElement.soundsDirectory = null;
MathfieldElement.locale = language;
const layouts = ['numeric', 'symbols', 'alphabetic', 'greek'].filter(
  (name) => !without.includes(`keys:${name}`),
);
const field = new MathfieldElement();
document.getElementById('place').append(field);

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** Two have no name of their own. */
const nameOf = ({ id, keyboardShortcut, submenuClass }) =>
  `menu:${id ?? (submenuClass === 'border-submenu' ? 'borders' : keyboardShortcut === 'meta+X' ? 'cut' : '')}`;
const isSeen = ({ visible = true, submenu }) =>
  (typeof visible === 'function' ? visible() : visible) && (!submenu || submenu.some(isSeen));

async function collect() {
  await pause(300);
  const items = field.menuItems.filter((item) => !without.includes(nameOf(item)));
  if (without.length) field.menuItems = items;
  field.value = '\\begin{pmatrix}a & b\\\\ c & d\\end{pmatrix}';
  keyboard.layouts = layouts;
  field.focus();
  field.position = 3;
  keyboard.show();
  await pause(500);
  // The keyboard shows what the last change allows.
  field.executeCommand(['insert', 'e']);
  await pause(400);

  const controls = {};
  const add = (key, element) => {
    if (!element) return;
    if (controls[key]) throw new Error(`two of ${key}`);
    controls[key] = element;
  };
  const listed = (declared, elements) => {
    if (declared.length !== elements.length) throw new Error(`${elements.length} for ${declared.length}`);
    declared.forEach((item, index) => {
      const key = nameOf(item);
      // In some languages the words for a row above and one below are each other's: nobody can tell which is meant.
      if (key === 'menu:' || key.startsWith('menu:add-row')) return;
      // Two ways to copy have one name; the first is the same in both releases.
      if (!controls[key]) add(key, elements[index]);
    });
  };
  const menus = () => [...field.shadowRoot.querySelectorAll('[role="menu"]')];
  const rows = (menu) => [...menu.querySelectorAll(':scope > [role^="menuitem"]')];

  field.showMenu({ location: { x: 440, y: 10 }, modifiers: {} });
  await pause(400);
  const seen = items.filter((item) => item.type !== 'divider' && isSeen(item));
  listed(seen, rows(menus()[0]));
  controls['menu:copy'].dispatchEvent(new PointerEvent('pointerenter'));
  await pause(900);
  listed(seen.find(({ id }) => id === 'copy').submenu, rows(menus()[1]));

  const tabs = document.querySelectorAll('.MLK__layer.is-visible .MLK__toolbar .left > div');
  if (tabs.length !== layouts.length) throw new Error(`${tabs.length} for ${layouts.length}`);
  layouts.forEach((name, index) => {
    add(`keys:${name}`, tabs[index]);
  });
  for (const action of document.querySelectorAll(
    '.MLK__layer.is-visible .MLK__toolbar .right [data-command]',
  ))
    add(`do:${JSON.parse(action.dataset.command)}`, action);
  for (const name of ['virtual-keyboard-toggle', 'menu-toggle'])
    add(name, field.shadowRoot.querySelector(`[part="${name}"]`));
  for (const action of document.querySelectorAll('[data-command]')) action.removeAttribute('data-command');
  return controls;
}
window.controls = collect();
