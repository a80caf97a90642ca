// Truth: the configured order of the toolbar.
const { language, without } = window.scene;
const order = [
  'bold',
  'underline',
  'italic',
  'strikeThrough',
  'title',
  'sub',
  'sup',
  'quote',
  'unorderedList',
  'orderedList',
  'task',
  'codeRow',
  'code',
  'link',
  'image',
  'table',
  'mermaid',
  'katex',
  'revoke',
  'next',
  'save',
  'pageFullscreen',
  'preview',
  'htmlPreview',
  'catalog',
  'github',
].filter((key) => !without.includes(key));
const { MdEditor, config } = window.editor;
config({ editorConfig: { languageUserDefined: window.words } });
createApp({
  render: () =>
    h(MdEditor, {
      modelValue: '# Planning\n\nWords of the page.',
      language: language === 'en' ? 'en-US' : language === 'zh' ? 'zh-CN' : language,
      toolbars: order,
      noHighlight: true,
      noPrettier: true,
    }),
}).mount('#app');
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const items = [...document.querySelectorAll('.md-editor-toolbar-item')];
    if (items.length !== order.length) throw new Error(`${items.length} items, ${order.length} configured`);
    resolve(Object.fromEntries(order.map((key, index) => [key, items[index]])));
  }, 1500);
});
