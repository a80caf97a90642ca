// Truth: the types of the blocks that we offer, and the registered order of the menu.
const { release, variant, without } = window.scene;
const kept = (group, names) => names.filter((name) => !without.includes(`${group}:${name}`));
const offered = kept('block', [
  'controls_if',
  'controls_repeat_ext',
  'logic_negate',
  'logic_null',
  'logic_ternary',
  'math_modulo',
  'math_constrain',
  'math_random_int',
  'text_print',
  'text_length',
  'text_isEmpty',
  'text_reverse',
  'lists_repeat',
]);
const menu = kept(
  'menu',
  variant === 'block'
    ? [
        'blockDuplicate',
        'blockComment',
        'blockInline',
        'blockCollapseExpand',
        'blockDisable',
        'blockDelete',
        'blockHelp',
      ]
    : [
        'undoWorkspace',
        'redoWorkspace',
        'cleanWorkspace',
        'collapseWorkspace',
        'expandWorkspace',
        'workspaceDelete',
      ],
);
const { registry } = Blockly.ContextMenuRegistry;
for (const name of without.filter((each) => each.startsWith('menu:'))) registry.unregister(name.slice(5));
const sheet = Blockly.inject('rules', {
  media: `/packages/blockly@${release}/media/`,
  toolbox: { kind: 'flyoutToolbox', contents: offered.map((type) => ({ kind: 'block', type })) },
  zoom: { controls: true, wheel: false },
  trashcan: !without.includes('trash'),
  comments: true,
  collapse: true,
  disable: true,
  sounds: false,
});
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
function place(type, x, y) {
  const block = sheet.newBlock(type);
  block.initSvg();
  block.render();
  block.moveBy(x, y);
  return block;
}
window.controls = (async () => {
  const first = place('math_arithmetic', 60, 60);
  place('controls_whileUntil', 60, 200);
  await wait(500);
  const at = { clientX: 620, clientY: 120, bubbles: true, cancelable: true };
  (variant === 'block' ? first : sheet).showContextMenu(new PointerEvent('contextmenu', at));
  await wait(300);
  const items = [...document.querySelectorAll('.blocklyWidgetDiv [role=menuitem]')];
  if (items.length !== menu.length) throw new Error(`${items.length} items, ${menu.length} registered`);
  const controls = Object.fromEntries(menu.map((name, index) => [`menu:${name}`, items[index]]));
  for (const block of sheet.getFlyout().getWorkspace().getTopBlocks(true))
    controls[`block:${block.type}`] = block.getSvgRoot();
  const trash = document.querySelector('.blocklyTrash');
  if (trash) controls.trash = trash;
  // Each release draws the three in this order.
  const zooms = [...document.querySelectorAll('.blocklyZoom')];
  ['zoom:out', 'zoom:in', 'zoom:reset'].forEach((key, index) => {
    controls[key] = zooms[index];
  });
  return controls;
})();
