// Truth: the configured order of the toolbar and of the menu bar.
const { release, language, without } = window.scene;
const major = Number(release.split('.')[0]);
const order = [
  'undo',
  'redo',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'alignleft',
  'aligncenter',
  'alignright',
  'bullist',
  'numlist',
  'outdent',
  'indent',
  'blockquote',
  'link',
  'image',
  'table',
  'code',
  'fullscreen',
  'searchreplace',
  'removeformat',
].filter((key) => !without.includes(key));
const menus = ['file', 'edit', 'view', 'insert', 'format', 'tools', 'table'];
const translations = `/packages/tinymce-i18n@24.12.30/langs${major === 4 ? '' : major}`;
window.controls = new Promise((resolve) => {
  const collect = () => {
    const buttons = [
      ...document.querySelectorAll(
        '.tox-toolbar .tox-tbtn, .tox-toolbar__primary .tox-tbtn, .mce-toolbar-grp .mce-btn',
      ),
    ];
    const heads = [...document.querySelectorAll('.tox-mbtn, .mce-menubar .mce-menubtn')];
    const distinct = [...new Set(buttons)];
    const controls = {};
    if (distinct.length !== order.length)
      throw new Error(`${distinct.length} buttons, ${order.length} configured`);
    order.forEach((key, index) => {
      const element = distinct[index];
      controls[key] = element.querySelector(':scope > button') ?? element;
    });
    if (heads.length === menus.length)
      menus.forEach((key, index) => {
        controls[`menu:${key}`] = heads[index];
      });
    for (const element of document.querySelectorAll('[data-mce-name]'))
      element.removeAttribute('data-mce-name');
    resolve(controls);
  };
  tinymce.init({
    selector: '#editor',
    ...(language === 'en' ? {} : { language, language_url: `${translations}/${language}.js` }),
    ...(major === 4 ? { theme: 'modern' } : {}),
    license_key: 'gpl',
    promotion: false,
    menubar: menus.join(' '),
    toolbar: order.join(' '),
    toolbar_mode: 'wrap',
    toolbar_drawer: false,
    plugins: 'lists link image table code fullscreen searchreplace',
    height: 400,
    setup: (editor) => editor.on('init', () => setTimeout(collect, 100)),
  });
});
