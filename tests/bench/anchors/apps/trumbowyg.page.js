// Truth: the configured order of the toolbar and of its menu of headings; the form's own names of the dialog's fields.
const { release, language, variant, without } = window.scene;
const first = release === '2.1.0';
const ends = first
  ? [['insertImage', 'base64'], ['undo', 'redo'], ['fullscreen']]
  : [['removeformat'], ['fullscreen']];
const groups = [
  ['viewHTML'],
  ...(first ? [] : [['undo', 'redo']]),
  ['formatting'],
  ['strong', 'em', 'underline', 'del'],
  ['superscript', 'subscript'],
  ['foreColor', 'backColor'],
  ['createLink', 'unlink'],
  ...(first ? [] : [['insertImage', 'base64']]),
  ['justifyLeft', 'justifyCenter', 'justifyRight', 'justifyFull'],
  ['unorderedList', 'orderedList'],
  ['horizontalRule', 'preformatted'],
  ...(first ? [['removeformat']] : []),
  ...ends,
]
  .map((group) => group.filter((key) => !without.includes(key)))
  .filter((group) => group.length > 0);
const headings = ['p', 'blockquote', 'h1', 'h2', 'h3', 'h4'];

window.controls = new Promise((resolve) => {
  $('#editor')
    .trumbowyg({
      lang: language,
      svgPath: `/packages/trumbowyg@${release}/dist/ui/icons.svg`,
      btnsDef: { formatting: { dropdown: headings, ico: 'p' } },
      btns: groups,
    })
    .on('tbwinit', () => setTimeout(collect, 500, resolve));
});

function collect(resolve) {
  const editor = $('#editor').data('trumbowyg');
  if (variant === 'dialog') return dialog(editor, resolve);
  editor.dropdown('formatting');
  const order = groups.flat();
  const buttons = [...editor.$btnPane[0].querySelectorAll('button')];
  const menu = [...editor.$box[0].querySelectorAll('.trumbowyg-dropdown-formatting button')];
  if (buttons.length !== order.length || menu.length !== headings.length)
    throw new Error(`${buttons.length} buttons, ${order.length} configured, ${menu.length} headings`);
  resolve(
    Object.fromEntries([
      ...order.map((key, index) => [key, buttons[index]]),
      ...headings.map((key, index) => [key, menu[index]]),
    ]),
  );
}

function dialog(editor, resolve) {
  // Text, not the paragraph around it: the newest release shows what is selected as it is written.
  getSelection().selectAllChildren(editor.$ed[0].querySelector('p'));
  editor.execCmd('createLink');
  setTimeout(() => {
    const form = document.querySelector('.trumbowyg-modal form');
    const named = [...form.elements].filter((each) => each.name).map((each) => [each.name, each]);
    const typed = ['submit', 'reset'].map((type) => [type, form.querySelector(`button[type=${type}]`)]);
    resolve(Object.fromEntries([...named, ...typed]));
  }, 500);
}
