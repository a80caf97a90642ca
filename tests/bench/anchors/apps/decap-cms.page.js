// Truth: the order in which each release draws its parts, and the paths it gives to its links.
const { release, language, variant, without } = window.scene;
const list = variant === 'list';
const has = (key) => !without.includes(key);
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const until = async (ready) => {
  while (!ready()) await wait(100);
};
const tools = (
  release.startsWith('2.1.')
    ? [
        'bold',
        'italic',
        'code',
        'link',
        'one',
        'two',
        'quote',
        'code-block',
        'bulleted-list',
        'numbered-list',
      ]
    : ['bold', 'italic', 'code', 'link', 'headings', 'quote', 'bulleted-list', 'numbered-list']
).filter(has);
const text = (title) => ({ content: `---\ntitle: ${title}\ndate: 2020-01-01\n---\nSome text` });
window.repoFiles = {
  posts: { 'welcome.md': text('Welcome'), 'hours.md': text('Opening hours'), 'holiday.md': text('Holiday') },
};
const buttons = tools.flatMap((key) => (key === 'headings' ? ['heading-one', 'heading-two'] : [key]));
const config = {
  backend: { name: 'test-repo' },
  load_config_file: false,
  media_folder: 'images',
  locale: language,
  collections: [
    {
      name: 'posts',
      label: 'Posts',
      label_singular: 'Post',
      folder: 'posts',
      create: true,
      delete: has('delete'),
      fields: [
        { name: 'title', label: 'Title', widget: 'string' },
        ...(has('date') ? [{ name: 'date', label: 'Date', widget: 'datetime' }] : []),
        { name: 'public', label: 'Public', widget: 'boolean', required: false },
        { name: 'body', label: 'Body', widget: 'markdown', ...(without.length ? { buttons } : {}) },
      ],
    },
    {
      name: 'pages',
      label: 'Pages',
      folder: 'pages',
      create: true,
      fields: [{ name: 'title', label: 'Title', widget: 'string' }],
    },
  ],
};
// The list stays drawn behind an entry.
const onTop = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = width > 0 ? document.elementFromPoint(x + width / 2, y + height / 2) : undefined;
  return top && (element.contains(top) || top.contains(element));
};
const all = (selector) => [...document.querySelectorAll(selector)].filter(onTop);
const plain = () => all('button').filter((each) => !each.closest('[aria-haspopup]'));
// A menu is opened by a button inside it, or is the button itself.
const buttonOf = (menu) => menu.querySelector('button') ?? menu;
const ofList = () => {
  const [media, rows, cards] = plain();
  const [quickAdd, account, sort] = all('[aria-haspopup]');
  const link = (path) => all(`a[href="#/${path}"]`)[0];
  return {
    content: link(''),
    media,
    quickAdd,
    account: buttonOf(account),
    sort,
    search: all('input')[0],
    'collection:posts': link('collections/posts'),
    'collection:pages': link('collections/pages'),
    new: link('collections/posts/new'),
    rows,
    cards,
    'entry:holiday': link('collections/posts/entries/holiday'),
    'entry:hours': link('collections/posts/entries/hours'),
    'entry:welcome': link('collections/posts/entries/welcome'),
  };
};
const ofEntry = () => {
  const untitled = plain().filter((each) => each.getAttribute('role') !== 'switch');
  const remove = has('delete') ? untitled.shift() : undefined;
  const [preview, scroll, now] = untitled;
  const menus = all('[aria-haspopup]').filter((each) => !each.querySelector('[title]'));
  const titled = all('[role=button] > button[title], button[title]').filter(
    (each) => each !== preview && each !== scroll,
  );
  const [title, date] = all('input');
  const [isPublic, markdown] = all('[role=switch]');
  const dated = has('date') ? { date, ...(release.startsWith('2.1.') ? {} : { now }) } : {};
  const found = {
    back: all('a[href="#/collections/posts"]')[0],
    delete: remove,
    account: buttonOf(menus.at(-1)),
    preview,
    scroll,
    title,
    ...dated,
    public: isPublic,
    markdown,
    addComponent: titled.at(-1),
    text: all('[contenteditable=true]')[0],
  };
  if (titled.length !== tools.length + 1) throw new Error(`${titled.length} tools, not ${tools.length + 1}`);
  // Two heads in the oldest release are one menu of heads in later ones: no key.
  tools.forEach((key, index) => {
    if (!['one', 'two', 'headings'].includes(key)) found[key] = titled[index];
  });
  return found;
};
const open = async () => {
  const page = list ? '#/collections/posts' : '#/collections/posts/entries/welcome';
  window.initCMS({ config });
  await until(() => plain().length > 0);
  await wait(500);
  // Some releases ask to log in first.
  if (plain().length === 1) plain()[0].click();
  await until(() => all('a[href="#/collections/posts"]').length > 0);
  location.hash = page;
  await until(
    () => all(list ? 'a[href="#/collections/posts/entries/welcome"]' : '[data-slate-editor]').length > 0,
  );
  await wait(500);
  for (const marked of document.querySelectorAll('[data-testid]')) marked.removeAttribute('data-testid');
  return Object.fromEntries(Object.entries(list ? ofList() : ofEntry()).filter(([, element]) => element));
};
window.controls = open();
