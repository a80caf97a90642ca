// Truth: the editor's own table of panel buttons, and its style manager's list of sectors and properties.
const { release, language, without } = window.scene;
const localeSource = async (code) => {
  const text = await (await fetch(`/packages/grapesjs@${release}/locale/${code}.js`)).text();
  const exports = {};
  // The published files are CommonJS.
  new Function('exports', text)(exports);
  return exports.default;
};
const panelKeys = {
  'sw-visibility': 'visibility',
  preview: 'preview',
  fullscreen: 'fullscreen',
  'export-template': 'export',
  'open-sm': 'open-styles',
  'open-tm': 'open-settings',
  'open-layers': 'open-layers',
  'open-blocks': 'open-blocks',
};
const open = async () => {
  const messages = language === 'en' ? undefined : { [language]: await localeSource(language) };
  const editor = grapesjs.init({
    container: '#editor',
    fromElement: true,
    height: '880px',
    storageManager: false,
    telemetry: false,
    i18n: {
      locale: language,
      detectLocale: false,
      ...(messages ? { messagesAdd: messages, messages: { ...messages } } : {}),
    },
    deviceManager: {
      devices: [
        { id: 'desktop', name: 'Desktop', width: '' },
        { id: 'mobile', name: 'Mobile', width: '320px' },
      ],
    },
  });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  for (const [id, key] of Object.entries(panelKeys)) {
    if (!without.includes(key)) continue;
    for (const panel of ['options', 'views']) editor.Panels.removeButton(panel, id);
  }
  editor.select(editor.getWrapper().components().at(0));
  await new Promise((resolve) => setTimeout(resolve, 600));
  const controls = {};
  const seen = (element) => element && element.getBoundingClientRect().width > 0;
  for (const name of ['options', 'views']) {
    const elements = document.querySelectorAll(`.gjs-pn-${name} .gjs-pn-btn`);
    const buttons = editor.Panels.getPanel(name).get('buttons').models;
    if (buttons.length !== elements.length)
      throw new Error(`${elements.length} buttons, ${buttons.length} in the table`);
    buttons.forEach((button, index) => {
      controls[panelKeys[button.id]] = elements[index];
    });
  }
  const select = document.querySelector('.gjs-devices-c select');
  if (seen(select)) controls.device = select;
  const sectors = [...document.querySelectorAll('.gjs-sm-sector')];
  const models = editor.StyleManager.getSectors().models ?? editor.StyleManager.getSectors();
  if (sectors.length !== models.length)
    throw new Error(`${sectors.length} sectors, ${models.length} in the table`);
  models.forEach((model, index) => {
    const id = model.get('id');
    const sector = sectors[index];
    const title = sector?.querySelector('.gjs-sm-sector-title, .gjs-sm-title');
    if (!seen(title)) return;
    if (without.includes(`sector:${id}`)) sector.remove();
    else controls[`sector:${id}`] = title;
  });
  return controls;
};
window.controls = open();
