// Truth: the configured order of the toolbar, and the dialog's own names for its parts.
const { release, language, without } = window.scene;
const modern = release !== '18.4.49';
const order = [
  'Undo',
  'Redo',
  'Bold',
  'Italic',
  'Underline',
  'StrikeThrough',
  'SubScript',
  'SuperScript',
  'LowerCase',
  'UpperCase',
  'FontName',
  'FontSize',
  'FontColor',
  'BackgroundColor',
  'Formats',
  'Alignments',
  'OrderedList',
  'UnorderedList',
  'Outdent',
  'Indent',
  'CreateLink',
  'Image',
  ...(modern ? ['Audio', 'Video', 'Blockquote', 'HorizontalLine'] : []),
  'CreateTable',
  'ClearFormat',
  'Print',
  'SourceCode',
  'FullScreen',
].filter((key) => !without.includes(key));
const { HtmlEditor, Image, Link, QuickToolbar, RichTextEditor, Table, Toolbar } = ej;
RichTextEditor.Inject(
  ...[HtmlEditor, Image, Link, QuickToolbar, Table, Toolbar, ej.Audio, ej.Video].filter(Boolean),
);
const locale = modern ? '33.2.3' : '18.4.30';
window.controls = (async () => {
  if (language !== 'en') {
    const words = await fetch(`/packages/@syncfusion+ej2-locale@${locale}/src/${language}.json`);
    ej.L10n.load(await words.json());
    ej.setCulture(language);
  }
  const editor = new RichTextEditor({
    height: 700,
    locale: language === 'en' ? 'en-US' : language,
    toolbarSettings: { type: 'MultiRow', items: order },
  });
  editor.appendTo('#editor');
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  await wait(500);
  const items = [...document.querySelectorAll('.e-rte-toolbar .e-toolbar-item')];
  if (items.length !== order.length) throw new Error(`${items.length} items, ${order.length} configured`);
  items[order.indexOf('CreateLink')].querySelector('button').click();
  await wait(500);
  const dialog = document.querySelector('.e-rte-link-dialog');
  // Moved off the toolbar, as a person would.
  const box = dialog.ej2_instances[0];
  box.position = { X: 'center', Y: 250 };
  box.dataBind();
  await wait(300);
  const controls = {};
  order.forEach((key, index) => {
    const [button, more] = items[index].querySelectorAll('button');
    // The older has one button for colours, which is neither of the two of the newer.
    if (key.endsWith('Color') && !modern) return;
    controls[key] = button;
    if (more) controls[`${key}:more`] = more;
  });
  const inDialog = {
    close: '.e-dlg-closeicon-btn',
    url: '.e-rte-linkurl',
    text: '.e-rte-linkText',
    title: '.e-rte-linkTitle',
    insert: '.e-insertLink',
    cancel: '.e-footer-content button:last-child',
  };
  for (const [key, selector] of Object.entries(inDialog))
    controls[`link:${key}`] = dialog.querySelector(selector);
  return controls;
})();
