// Truth: the order in which the library always has what it offers; files and folders in ours.
const { release, language, variant, without } = window.scene;
const codes = { de: 'de-DE', en: 'en-US', fr: 'fr-FR', ja: 'ja-JP', zh: 'zh-CN' };
const h = React.createElement;
const on = '2024-05-08T09:30:00Z';
const files = [
  { name: 'Letters', isDirectory: true, path: '/Letters', updatedAt: on },
  { name: 'Plans', isDirectory: true, path: '/Plans', updatedAt: on },
  { name: 'Old', isDirectory: true, path: '/Plans/Old', updatedAt: on },
  { name: 'budget.xlsx', isDirectory: false, path: '/budget.xlsx', updatedAt: on, size: 20480 },
  { name: 'report.pdf', isDirectory: false, path: '/report.pdf', updatedAt: on, size: 204800 },
];
const modern = release === '1.35.0';
const has = (key) => !without.includes(key);
const nothing = () => {};
createRoot(document.getElementById('app')).render(
  h(FileManager, {
    files,
    language: codes[language],
    layout: 'list',
    height: '600px',
    fileUploadConfig: { url: '/none' },
    filePreviewPath: '/none',
    permissions: { rename: has('bar:rename'), download: has('bar:download') },
    onCreateFolder: nothing,
    onRename: nothing,
    onDelete: nothing,
    onDownload: nothing,
    onPaste: nothing,
  }),
);

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function collect() {
  await pause(1000);
  const controls = {};
  /** The controls that a selector finds, as many as there are names. */
  const add = (names, selector) => {
    const found = [...document.querySelectorAll(selector)];
    if (found.length !== names.length) throw new Error(`${found.length} for ${names.join()}`);
    found.forEach((element, index) => {
      controls[names[index]] = element;
    });
  };
  const list = document.querySelector('.files');
  const file = list.querySelectorAll('.file-item-container')[3];
  const inFolder = variant === 'folder';
  if (!inFolder) file.click();
  await pause(400);
  const place = { bubbles: true, clientX: 760, clientY: inFolder ? 420 : 300 };
  (inFolder ? list : file).dispatchEvent(new MouseEvent('contextmenu', place));
  await pause(500);

  if (inFolder) {
    add(['bar:new', 'bar:upload', 'bar:view', 'bar:refresh'], '.fm-toolbar button');
    const items = modern ? ['view', 'refresh', 'new', 'upload', 'select all'] : ['refresh', 'new', 'upload'];
    add(
      items.map((name) => `menu:${name}`),
      '.fm-context-menu li',
    );
  } else {
    const bar = ['cut', 'copy', 'rename', 'download', 'delete'].filter((name) => has(`bar:${name}`));
    add(
      [...bar, 'clear'].map((name) => `bar:${name}`),
      '.file-action-container button',
    );
    const items = ['open', 'cut', 'copy', 'rename', 'download', 'delete'].filter((name) =>
      has(`menu:${name}`),
    );
    add(
      items.map((name) => `menu:${name}`),
      '.fm-context-menu li',
    );
    controls['choose:report'] = file.querySelector('input');
  }
  add(['tree:letters', 'tree:plans'], '.sb-folders-list > .sb-folders-list-item');
  controls['tree:plans:open'] = controls['tree:plans'].querySelector('span');
  add(['way:home'], '.breadcrumb .folder-name');
  if (modern) add(['sort:name', 'sort:date', 'sort:size'], '.files-header > :not(.file-select-all)');
  add(['file:letters', 'file:plans', 'file:budget', 'file:report'], '.file-item-container');
  return controls;
}
window.controls = collect();
