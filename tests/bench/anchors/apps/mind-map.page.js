// Truth: the order in which the library always has its menu and its tools; our own names of the thoughts, taken away.
const { release, language, without } = window.scene;
const { MindElixir, words } = window;
const modern = release !== '2.1.0';
const locale = { zh: 'zh_CN' }[language] ?? language;
const has = (key) => !without.includes(key);
const thought = (id, topic, children = []) => ({ id, topic, children, expanded: true });
const nodeData = {
  ...thought('move', 'Move', [
    thought('rooms', 'Rooms', [thought('beds', 'Beds'), thought('lamps', 'Lamps')]),
    thought('people', 'People', [thought('porters', 'Porters')]),
  ]),
  root: true,
};
const offered = { focus: has('menu:focus'), link: has('menu:link') };
const map = new MindElixir({
  el: '#map',
  direction: MindElixir.SIDE,
  toolBar: true,
  ...(modern
    ? { contextMenu: { locale: words[locale], ...offered } }
    : { locale, contextMenu: true, contextMenuOption: offered }),
});
map.init({ nodeData, linkData: {} });

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function collect() {
  await pause(800);
  const controls = {};
  const add = (names, selector) => {
    const found = [...document.querySelectorAll(selector)];
    if (found.length !== names.length) throw new Error(`${found.length} for ${names.join()}`);
    found.forEach((element, index) => {
      controls[names[index]] = element;
    });
  };
  for (const id of ['move', 'rooms', 'beds', 'lamps', 'people', 'porters'])
    add([`thought:${id}`], `me-tpc[data-nodeid="me${id}"]`);
  for (const id of ['rooms', 'people']) controls[`fold:${id}`] = controls[`thought:${id}`].nextElementSibling;
  const node = controls['thought:lamps'];
  const { x, y } = node.getBoundingClientRect();
  map.selectNode(node);
  node.dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, clientX: x + 10, clientY: y + 10, button: 2 }),
  );
  await pause(500);

  const menu = [
    'child',
    'parent',
    'sibling',
    'remove',
    ...(offered.focus ? ['focus', 'unfocus'] : []),
    'up',
    'down',
    ...(modern ? ['summary'] : []),
    ...(offered.link ? ['link'] : []),
    ...(offered.link && modern ? ['link both'] : []),
  ];
  add(
    menu.map((name) => `menu:${name}`),
    '.context-menu li',
  );
  add(['view:whole', 'view:middle', 'view:smaller', 'view:larger'], '.mind-elixir-toolbar.rb > span');
  add(['place:left', 'place:right', 'place:both'], '.mind-elixir-toolbar.lt > span');
  for (const named of document.querySelectorAll('[data-nodeid]')) named.removeAttribute('data-nodeid');
  return controls;
}
window.controls = collect();
