// Truth: the editor's own name of each part. Its server is a few answers given here.
const { release, language, variant, without } = window.scene;
const languages = ['de', 'en-US', 'ja', 'ko', 'ru', 'zh-CN', 'zh-TW'];
if (!release.startsWith('1.')) languages.push('es-ES', 'fr', 'pt-BR');
const json = (value) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const answers = {
  settings: {
    httpNodeRoot: '/',
    version: release,
    libraries: [],
    telemetryEnabled: false,
    context: { default: 'memory', stores: ['memory'] },
    codeEditor: { lib: 'ace' },
    editorTheme: {
      menu: Object.fromEntries(without.map((key) => [key, false])),
      tours: false,
      palette: { catalogues: [] },
      languages,
    },
    externalModules: {},
  },
  // Tips are another one each time.
  'settings/user': { editor: { view: { 'view-show-welcome-tours': false, 'view-show-tips': false } } },
  theme: {},
  plugins: [],
  nodes: [],
  icons: {},
  flows: { flows: [{ id: 'f1', type: 'tab', label: 'Planning', disabled: false, info: '' }], rev: '1' },
};
// Also what asks for the words, caught in the page before the editor is there.
window.answer = (address, accept) => {
  const [path, query] = address.split('?');
  const asked = /lng=([^&]*)/.exec(query)?.[1];
  if (path.endsWith('/messages') || path === 'locales/node-red') return json({});
  if (path.startsWith('locales/'))
    return `/packages/@node-red+editor-client@${release}/locales/${asked === 'en' ? 'en-US' : asked}/${path.split('/')[1]}.json`;
  if (accept === 'text/html') return 'data:text/html,';
  return path in answers ? json(answers[path]) : address;
};
$.ajaxPrefilter((options) => {
  options.url = window.answer(options.url, options.headers?.Accept);
  options.cache = true;
});
window.WebSocket = class {
  send() {}
  close() {}
};
localStorage.setItem('editor-language', language);
RED.init({ apiRootUrl: '' });
// The open menu may lie over parts of the side bar; those are no key there.
const free = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0) return false;
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return top === null || element.contains(top);
};
const seen = (selector) => [...document.querySelectorAll(selector)].find(free);
const sidebarTabs = ['help', 'config', 'context'];
const parts = {
  deploy: '#red-ui-header-button-deploy',
  deployOptions: '#red-ui-header-button-deploy-options',
  menu: '#red-ui-header-button-sidemenu',
  addFlow: '.red-ui-tab-button.red-ui-tabs-add a',
  navigator: '#red-ui-view-navigate',
  zoomOut: '#red-ui-view-zoom-out',
  zoomReset: '#red-ui-view-zoom-zero',
  zoomIn: '#red-ui-view-zoom-in',
  searchInFlow: '#red-ui-view-searchtools-search',
  paletteFilter: '#red-ui-palette-search input',
  paletteCollapse: 'button.red-ui-footer-button:has(> .fa-angle-double-up)',
  paletteExpand: 'button.red-ui-footer-button:has(> .fa-angle-double-down)',
  explorerSearch:
    '.red-ui-info-outline .red-ui-searchBox-input, .red-ui-sidebar-info .red-ui-searchBox-input',
};
const settingsParts = {
  close: '#node-dialog-ok',
  'tab:view': '#red-ui-tab-red-ui-settings-tab-view a',
  'tab:palette': '#red-ui-tab-red-ui-settings-tab-palette a',
  'tab:keyboard': '#red-ui-tab-red-ui-settings-tab-keyboard a',
};
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const open = async () => {
  while (!document.getElementById('red-ui-tab-f1')) await wait(100);
  await wait(1000);
  if (variant === 'settings') RED.actions.invoke('core:show-user-settings');
  else document.getElementById('red-ui-header-button-sidemenu').click();
  await wait(800);
  const controls = {};
  for (const [key, selector] of Object.entries(variant === 'settings' ? settingsParts : parts)) {
    const element = seen(selector);
    if (element) controls[key] = element;
  }
  for (const key of sidebarTabs) {
    const element = seen(`#red-ui-tab-${key}-link-button, button[data-tab-id="${key}"]`);
    if (element) controls[`sidebar:${key}`] = element;
  }
  for (const element of document.querySelectorAll('[id^="menu-item-"], [id^="user-settings-"]'))
    if (element.matches('a, input, select') && element.getBoundingClientRect().width > 0)
      controls[element.id] = element;
  for (const element of document.querySelectorAll('[data-tab-id]')) element.removeAttribute('data-tab-id');
  return controls;
};
window.controls = open();
