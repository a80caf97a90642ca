// Truth: the command on each button, taken away before anything is described.
const { release, language, without } = window.scene;
const order = [
  'bold',
  'italic',
  'underline',
  'strike',
  'subscript',
  'superscript',
  'left',
  'center',
  'right',
  'justify',
  'font',
  'size',
  'color',
  'removeformat',
  'bulletlist',
  'orderedlist',
  'table',
  'code',
  'quote',
  'horizontalrule',
  'image',
  'email',
  'link',
  'unlink',
  'emoticon',
  'youtube',
  'date',
  'time',
  'print',
  'maximize',
  'source',
].filter((key) => !without.includes(key));
window.sceditor.create(document.getElementById('editor'), {
  format: 'xhtml',
  locale: language,
  toolbar: order.join(','),
  emoticonsEnabled: false,
  icons: release.startsWith('3.') ? 'monocons' : null,
  style: `/packages/sceditor@${release}/minified/themes/content/default.min.css`,
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const button of document.querySelectorAll('[data-sceditor-command]')) {
      controls[button.dataset.sceditorCommand] = button;
      button.removeAttribute('data-sceditor-command');
    }
    resolve(controls);
  }, 700);
});
