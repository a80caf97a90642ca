// Truth: the configured order of the toolbar.
const { release, language, without } = window.scene;
const order = [
  'heading',
  'bold',
  'italic',
  'strike',
  'hr',
  'quote',
  'ul',
  'ol',
  'task',
  'indent',
  'outdent',
  'table',
  'image',
  'link',
  'code',
  'codeblock',
].filter((key) => !without.includes(key));
const old = release.startsWith('1.');
const Editor = window.Editor ?? window.tui.Editor;
const code = { en: 'en-US', nl: 'nl-NL', de: 'de-DE', fr: 'fr-FR', ja: 'ja-JP' }[language];
new Editor({
  el: document.getElementById('editor'),
  height: '400px',
  initialEditType: 'wysiwyg',
  language: old ? code.replace('-', '_') : code,
  usageStatistics: false,
  hideModeSwitch: false,
  toolbarItems: old ? order : [order],
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const seen = (element) => element.getBoundingClientRect().width > 0;
    const buttons = [
      ...document.querySelectorAll(
        '.tui-editor-defaultUI-toolbar button.tui-toolbar-icons, .toastui-editor-defaultUI-toolbar button.toastui-editor-toolbar-icons',
      ),
    ].filter((each) => seen(each) && !/more/.test(each.className));
    if (buttons.length !== order.length)
      throw new Error(`${buttons.length} buttons, ${order.length} configured`);
    const controls = Object.fromEntries(order.map((key, index) => [key, buttons[index]]));
    const modes = [
      ...document.querySelectorAll('.te-mode-switch button, .toastui-editor-mode-switch .tab-item'),
    ];
    ['markdown', 'wysiwyg'].forEach((key, index) => {
      if (modes[index] && seen(modes[index])) controls[`mode:${key}`] = modes[index];
    });
    resolve(controls);
  }, 900);
});
