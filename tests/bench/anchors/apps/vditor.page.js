// Truth: the configured order of the bar.
const { release, language, without } = window.scene;
const old = release.startsWith('1.');
const locale = { en: 'en_US', de: 'de_DE', fr: 'fr_FR', zh: 'zh_CN' }[language];
const order = [
  'emoji',
  'headings',
  'bold',
  'italic',
  'strike',
  'link',
  '|',
  'list',
  'ordered-list',
  'check',
  '|',
  'quote',
  'line',
  'code',
  'inline-code',
  '|',
  'upload',
  'record',
  'table',
  '|',
  'undo',
  'redo',
  '|',
  'fullscreen',
  ...(old ? [] : ['edit-mode']),
  'both',
  'preview',
  'devtools',
  'info',
  'help',
].filter((key) => !without.includes(key));
const named = order.filter((key) => key !== '|');
window.controls = new Promise((resolve, reject) => {
  const collect = () => {
    const items = [...document.querySelectorAll('.vditor-toolbar > div')].filter(
      (item) => item.children.length,
    );
    if (items.length !== named.length)
      return reject(new Error(`${items.length} items, ${named.length} configured`));
    resolve(Object.fromEntries(named.map((key, at) => [key, items[at].children[0]])));
  };
  new window.Vditor('editor', {
    cdn: `/packages/vditor@${release}`,
    lang: locale,
    height: 420,
    cache: old ? false : { enable: false },
    toolbar: order,
    upload: { url: '/upload' },
    ...(old ? {} : { mode: 'sv' }),
    after: () => setTimeout(collect, 300),
  });
});
