// Truth: the configured order of the toolbar; each part of the form of a link is the only one of its kind.
const { language, without } = window.scene;
const order = [
  'undo',
  'redo',
  'brush',
  'eraser',
  'heading',
  'font-family',
  'font-size',
  'bold',
  'italic',
  'underline',
  'strike',
  'link',
  'code',
  'subscript',
  'superscript',
  'hr',
  'todo',
  'emoji',
  'highlight',
  'font-color',
  'align',
  'line-height',
  'bullet-list',
  'ordered-list',
  'indent-decrease',
  'indent-increase',
  'break',
  'image',
  'video',
  'attachment',
  'quote',
  'code-block',
  'table',
  'source-code',
  'printer',
  'fullscreen',
].filter((key) => !without.includes(key));
new window.AiEditor({
  element: '#editor',
  lang: language,
  content: '<h2>Monday</h2><p>The ward is full, and two people are ill.</p>',
  toolbarKeys: order,
});
setTimeout(() => document.querySelector('aie-link [aria-expanded]').click(), 800);
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    const controls = {};
    const items = document.querySelectorAll('.aie-menu-item');
    if (items.length !== order.length) reject(new Error(`${items.length} items, ${order.length} configured`));
    order.forEach((key, index) => {
      const item = items[index];
      const colour = item.querySelector('.currentColor');
      controls[key] = colour ?? item.querySelector('div[aria-expanded]') ?? item;
      if (colour) controls[`${key}:choose`] = colour.nextElementSibling;
    });
    const form = document.querySelector('.aie-popover');
    controls['link:address'] = form.querySelector('input');
    controls['link:window'] = form.querySelector('select');
    controls['link:close'] = form.querySelector('.aie-popover-header svg');
    controls['link:confirm'] = form.querySelector('.aie-popover-footer-confirm');
    const cancel = form.querySelector('.aie-popover-footer-cancel');
    if (cancel) controls['link:cancel'] = cancel;
    resolve(controls);
  }, 1800);
});
