// Truth: the element that the editor keeps for each tool of its own.
const { release, language, without } = window.scene;
// The older release does not know this tool.
const unknown = release.startsWith('0.10') ? [] : ['inlineCode'];
const kept = (keys) => keys.filter((key) => !without.includes(key) && !unknown.includes(key));
const bar = [
  'undo',
  'redo',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'sub',
  'sup',
  'color',
  'size',
  'header',
  'ol',
  'ul',
  'checklist',
  'quote',
  'hr',
  'br',
  'code',
  'inlineCode',
  'formula',
  'link',
  'image',
  'audio',
  'video',
  'table',
  'toc',
  'pdf',
  'word',
  'ruby',
  'graph',
  'settings',
];
const right = ['switchModel', 'togglePreview', 'export', 'copy', 'fullScreen'];
const editor = new Cherry({
  id: 'markdown',
  locale: { en: 'en_US', zh: 'zh_CN', ru: 'ru_RU' }[language],
  value: '# Notes\n\nFirst *part* of the notes.\n\n- one\n- two\n',
  editor: { height: '800px', defaultModel: 'edit&preview' },
  toolbars: {
    showToolbar: true,
    toolbar: kept(bar),
    toolbarRight: kept(right),
    sidebar: ['mobilePreview', 'theme'],
    bubble: false,
    float: false,
  },
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const part of ['toolbar', 'toolbarRight', 'sidebar']) {
      for (const [key, tool] of Object.entries(editor[part]?.menus.hooks ?? {})) {
        if (tool.dom?.isConnected) controls[key] = tool.dom;
      }
    }
    resolve(controls);
  }, 1200);
});
