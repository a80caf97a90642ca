// Truth: the command on each button, taken away (with the ids made of it) before anything is described.
const { release, language, without } = window.scene;
const order = [
  'bold',
  'italic',
  'underline',
  'strikeThrough',
  'subscript',
  'superscript',
  'fontFamily',
  'fontSize',
  'align',
  'formatOL',
  'formatUL',
  'outdent',
  'indent',
  'quote',
  'insertLink',
  'insertImage',
  'insertVideo',
  'insertTable',
  'emoticons',
  'specialCharacters',
  'insertHR',
  'selectAll',
  'clearFormatting',
  'print',
  'help',
  'html',
  'undo',
  'redo',
  'fullscreen',
].filter((key) => !without.includes(key));
const options = {
  ...(language === 'en' ? {} : { language }),
  ...Object.fromEntries(
    ['toolbarButtons', 'toolbarButtonsMD', 'toolbarButtonsSM', 'toolbarButtonsXS'].map((key) => [key, order]),
  ),
  attribution: false,
};
if (release.startsWith('2.')) window.$('#editor').froalaEditor(options);
else new window.FroalaEditor('#editor', options);
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const button of document.querySelectorAll('.fr-toolbar [data-cmd]')) {
      const key = button.dataset.cmd;
      if (order.includes(key) && button.getBoundingClientRect().width > 0) controls[key] ??= button;
    }
    for (const marked of document.querySelectorAll('[data-cmd]')) {
      marked.removeAttribute('data-cmd');
      marked.removeAttribute('id');
    }
    resolve(controls);
  }, 1500);
});
