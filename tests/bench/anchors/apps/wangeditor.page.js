// Truth: the configured order of the toolbar; the names of the generations are mapped by hand. What was one
// control with a menu and is several now (lists, alignment) is left out.
const { release, language, without } = window.scene;
const order = [
  ['heading', 'head', 'headerSelect'],
  ['bold', 'bold', 'bold'],
  ['italic', 'italic', 'italic'],
  ['underline', 'underline', 'underline'],
  ['strike', 'strikeThrough', 'through'],
  ['font', 'fontName', 'fontFamily'],
  ['size', 'fontSize', 'fontSize'],
  ['color', 'foreColor', 'color'],
  ['background', 'backColor', 'bgColor'],
  ['link', 'link', 'insertLink'],
  ['list', 'list', 'bulletedList'],
  ['justify', 'justify', 'justifyCenter'],
  ['quote', 'quote', 'blockquote'],
  ['emoji', 'emoticon', 'emotion'],
  ['table', 'table', 'insertTable'],
  ['video', 'video', 'insertVideo'],
  ['code', 'code', 'codeBlock'],
  ['undo', 'undo', 'undo'],
  ['redo', 'redo', 'redo'],
].filter(([key]) => !without.includes(key));
const collect = (selector) => {
  const items = [...document.querySelectorAll(selector)];
  if (items.length !== order.length) throw new Error(`${items.length} items, ${order.length} configured`);
  const controls = Object.fromEntries(
    order.map(([key], index) => [key, items[index].querySelector('button') ?? items[index]]),
  );
  for (const key of ['list', 'justify']) delete controls[key];
  return controls;
};
window.controls = new Promise((resolve) => {
  if (release.startsWith('5.')) {
    const { createEditor, createToolbar, i18nChangeLanguage } = window.wangEditor;
    i18nChangeLanguage(language === 'zh' ? 'zh-CN' : 'en');
    const editor = createEditor({ selector: '#text', html: '<p>Text</p>' });
    // Newer first: the released order of the groups is not that of the older generations.
    const moved = ['undo', 'redo'];
    order.sort(([a], [b]) => Number(moved.includes(b)) - Number(moved.includes(a)));
    createToolbar({ editor, selector: '#bar', config: { toolbarKeys: order.map(([, , name]) => name) } });
    setTimeout(() => {
      const controls = collect('#bar .w-e-bar-item');
      for (const marked of document.querySelectorAll('[data-menu-key]'))
        marked.removeAttribute('data-menu-key');
      resolve(controls);
    }, 600);
    return;
  }
  const editor = new window.wangEditor('#bar', '#text');
  const config = release.startsWith('3.') ? editor.customConfig : editor.config;
  config.menus = order.map(([, name]) => name);
  if (release.startsWith('4.')) {
    config.lang = language === 'zh' ? 'zh-CN' : 'en';
    editor.i18next = window.i18next;
    config.showFullScreen = false;
  }
  editor.create();
  setTimeout(() => resolve(collect('.w-e-toolbar > .w-e-menu')), 600);
});
