// Truth: the configured order of the toolbar. The library's own references are taken away first.
const { language, without } = window.scene;
const order = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'eraser',
  'ul',
  'ol',
  'font',
  'fontsize',
  'paragraph',
  'superscript',
  'subscript',
  'image',
  'video',
  'hr',
  'table',
  'link',
  'symbols',
  'indent',
  'outdent',
  'left',
  'brush',
  'undo',
  'redo',
  'find',
  'source',
  'fullsize',
  'preview',
  'print',
  'about',
].filter((key) => !without.includes(key));
const editor = Jodit.make('#editor', {
  language,
  buttons: order,
  toolbarAdaptive: false,
  disablePlugins: ['ai-assistant', 'speech-recognize'],
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const items = [
      ...editor.container.querySelectorAll(
        '.jodit-toolbar__box .jodit-toolbar-button, .jodit-toolbar__box .jodit-toolbar-content',
      ),
    ];
    if (items.length !== order.length) throw new Error(`${items.length} buttons, ${order.length} configured`);
    const controls = Object.fromEntries(
      order.map((key, index) => [key, items[index].querySelector('button') ?? items[index]]),
    );
    for (const element of document.querySelectorAll('[data-ref], [ref]')) {
      element.removeAttribute('data-ref');
      element.removeAttribute('ref');
    }
    resolve(controls);
  }, 500);
});
