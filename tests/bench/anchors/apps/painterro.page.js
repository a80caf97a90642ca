// Truth: the order of each release's own list of tools, and of the parts of its dialog.
const { release, language, variant, without } = window.scene;
const drawing = ['select', 'crop', 'pixelize', 'line', 'arrow', 'rect'];
const rest = ['ellipse', 'brush', 'eraser', 'text', 'rotate', 'resize', 'undo', 'settings'];
const files = ['save', 'open', 'close'];
const tools = (
  release.startsWith('0.')
    ? [...drawing, ...rest, ...files]
    : [...drawing, 'filters', ...rest, 'bucket', 'clear', ...files]
).filter((key) => !without.includes(key));
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const open = async () => {
  window
    .Painterro({ id: 'painter', language, hiddenTools: ['redo', 'zoomin', 'zoomout', ...without] })
    .show();
  await wait(800);
  const buttons = [...document.querySelectorAll('.ptro-bar .ptro-icon-btn')].filter(
    (each) => each.getBoundingClientRect().width > 0,
  );
  if (buttons.length !== tools.length) throw new Error(`${buttons.length} tools, not ${tools.length}`);
  const bar = Object.fromEntries(tools.map((key, index) => [key, buttons[index]]));
  if (variant !== 'sizes') return bar;
  bar.resize.click();
  await wait(500);
  const parts = ['width', 'height', 'ratio', 'resize', 'scale', 'cancel'];
  const dialog = document.querySelector('.ptro-resize-widget-wrapper');
  const found = [...dialog.querySelectorAll('input, button')];
  if (found.length !== parts.length) throw new Error(`${found.length} parts`);
  return Object.fromEntries(parts.map((key, index) => [`sizes:${key}`, found[index]]));
};
window.controls = open();
