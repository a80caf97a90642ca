// Truth: what the boards' own ids say (of the newer one they are for its tests, and taken away again).
const { release, language, variant, without } = window.scene;
const old = release.startsWith('1.');
const { React, Tldraw } = window;
const root = window.createRoot(document.getElementById('app'));
// The first board clears timers that are not its own.
const wait = (time) =>
  new Promise((resolve) => {
    const start = performance.now();
    const next = () => (performance.now() - start < time ? requestAnimationFrame(next) : resolve());
    next();
  });
const drawn = async (selector) => {
  while (!document.querySelector(selector)) await wait(50);
  await wait(500);
};
const ofFirst = {
  menu: 'TD-MenuIcon',
  pages: 'TD-Page',
  undo: 'TD-TopPanel-Undo',
  redo: 'TD-TopPanel-Redo',
  zoom: 'TD-Zoom',
  'tool:select': 'TD-PrimaryTools-CursorArrow',
  'tool:draw': 'TD-PrimaryTools-Pencil',
  'tool:eraser': 'TD-PrimaryTools-Eraser',
  'tool:arrow': 'TD-PrimaryTools-ArrowTopRight',
  'tool:text': 'TD-PrimaryTools-Text',
  'tool:note': 'TD-PrimaryTools-Pencil2',
  'tool:image': 'TD-PrimaryTools-Image',
};
const stylesOfFirst = {
  ...Object.fromEntries(
    ['gray', 'black', 'green', 'blue', 'violet', 'red', 'orange', 'yellow'].map((key) => [
      `color:${key}`,
      `TD-Styles-Color-Swatch-${key}`,
    ]),
  ),
  ...Object.fromEntries(
    ['draw', 'solid', 'dashed', 'dotted'].map((key) => [`dash:${key}`, `TD-Styles-Dash-${key}`]),
  ),
  'size:s': 'TD-Styles-Dash-small',
  'size:m': 'TD-Styles-Dash-medium',
  'size:l': 'TD-Styles-Dash-large',
};
const ofThird = {
  'main-menu.button': 'menu',
  'page-menu.button': 'pages',
  'quick-actions.undo': 'undo',
  'quick-actions.redo': 'redo',
  'quick-actions.delete': 'delete',
  'quick-actions.duplicate': 'duplicate',
  'minimap.zoom-menu-button': 'zoom',
  'minimap.toggle-button': 'minimap',
  'tools.asset': 'tool:image',
  'tools.more-button': 'more',
  'style.color.grey': 'color:gray',
};
const keyOfThird = (id) =>
  ofThird[id] ??
  (/^tools\.[a-z]+$/.test(id) ? id.replace('tools.', 'tool:') : undefined) ??
  (/^style\.(color|dash|size|fill)\.[a-z]+$/.test(id)
    ? id.replace('style.', '').replace('.', ':')
    : undefined);

async function openFirst() {
  const onMount = (app) => {
    app.setSetting('language', language);
    app.createShapes({
      id: 'a',
      type: 'rectangle',
      name: 'a',
      point: [400, 250],
      size: [200, 120],
    });
    app.select('a');
  };
  root.render(React.createElement(Tldraw, { onMount, showMultiplayerMenu: false }));
  await drawn('#TD-Delete button');
  const styles = variant === 'styles';
  if (styles) {
    const press = { bubbles: true, button: 0, pointerType: 'mouse' };
    document.getElementById('TD-Styles').dispatchEvent(new PointerEvent('pointerdown', press));
    await wait(300);
  }
  const controls = {};
  for (const [key, id] of Object.entries(styles ? stylesOfFirst : ofFirst))
    controls[key] = document.getElementById(id);
  if (!styles) controls.delete = document.querySelector('#TD-Delete button');
  return controls;
}

/** The newer board in a language of this page alone: boards tell each other of a setting. */
function Board({ assetUrls }) {
  const user = window.useTldrawUser({ userPreferences: { id: 'one', locale: language } });
  return React.createElement(Tldraw, { assetUrls, user });
}

async function openThird() {
  const assetUrls = window.getAssetUrls({
    baseUrl: `/packages/@tldraw+assets@${release}`,
  });
  root.render(React.createElement(Board, { assetUrls }));
  await drawn('[data-testid="tools.more-button"]');
  const controls = {};
  for (const element of document.querySelectorAll('[data-testid]')) {
    const key = keyOfThird(element.dataset.testid);
    element.removeAttribute('data-testid');
    const place = element.getBoundingClientRect();
    const hit = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
    if (key && hit && element.contains(hit)) controls[key] ??= element;
  }
  return controls;
}

window.controls = (async () => {
  const controls = old ? await openFirst() : await openThird();
  for (const key of without) {
    controls[key]?.remove();
    delete controls[key];
  }
  return controls;
})();
