// Truth: the app's own test ids, taken away before anything is described.
const { language } = window.scene;
const langCode = { en: 'en', fr: 'fr-FR', de: 'de-DE' }[language];
const Board = ExcalidrawLib.Excalidraw ?? ExcalidrawLib.default;
const h = React.createElement;
ReactDOM.createRoot(document.getElementById('board')).render(
  h('div', { style: { height: '100vh' } }, h(Board, { langCode })),
);
const renamed = { 'main-menu-trigger': 'menu', 'dropdown-menu-button': 'menu' };
window.controls = new Promise((resolve) => {
  const collect = () => {
    const marked = [...document.querySelectorAll('[data-testid]')];
    const controls = {};
    const twice = new Set();
    for (const element of marked) {
      const id = element.dataset.testid.replace(/^toolbar-/, '');
      const key = renamed[id] ?? id;
      if (key in controls) twice.add(key);
      controls[key] = element.matches('input[type=radio], input[type=checkbox]')
        ? (element.closest('label') ?? element)
        : element;
      element.removeAttribute('data-testid');
    }
    // The oldest release has these two as well, but does not mark them.
    for (const key of [...twice, 'lock', 'eraser']) delete controls[key];
    resolve(controls);
  };
  // The language file arrives after the first drawing.
  setTimeout(collect, 3000);
});
