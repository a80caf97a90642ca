// Truth: the configured order of the toolbar, and the dialog's own names of its fields.
const { language, variant, without } = window.scene;
const rows = [
  [
    ['newPage', 'NewPage'],
    ['preview', 'Preview'],
    ['print', 'Print'],
    ['templates', 'Templates'],
    ['cut', 'Cut'],
    ['copy', 'Copy'],
    ['paste', 'Paste'],
    ['pasteText', 'PasteText'],
    ['', 'Undo'],
    ['', 'Redo'],
    ['find', 'Find'],
    ['replace', 'Replace'],
    ['selectAll', 'SelectAll'],
    ['form', 'Form'],
    ['checkbox', 'Checkbox'],
    ['radio', 'Radio'],
    ['textField', 'TextField'],
    ['textarea', 'Textarea'],
    ['select', 'Select'],
    ['button', 'Button'],
    ['hiddenField', 'HiddenField'],
  ],
  [
    ['', 'Bold'],
    ['', 'Italic'],
    ['underline', 'Underline'],
    ['', 'Strike'],
    ['subscript', 'Subscript'],
    ['superscript', 'Superscript'],
    ['removeFormat', 'RemoveFormat'],
    ['', 'NumberedList'],
    ['', 'BulletedList'],
    ['createDiv', 'CreateDiv'],
    ['justifyLeft', 'JustifyLeft'],
    ['justifyCenter', 'JustifyCenter'],
    ['justifyRight', 'JustifyRight'],
    ['justifyBlock', 'JustifyBlock'],
    ['bidiLtr', 'BidiLtr'],
    ['bidiRtl', 'BidiRtl'],
    ['', 'Link'],
    ['', 'Unlink'],
    ['anchor', 'Anchor'],
    ['', 'Image'],
    ['', 'Table'],
    ['horizontalRule', 'HorizontalRule'],
    ['smiley', 'Smiley'],
    ['specialChar', 'SpecialChar'],
    ['pageBreak', 'PageBreak'],
    ['iframe', 'Iframe'],
  ],
  [
    ['styles', 'Styles'],
    ['font', 'Font'],
    ['fontSize', 'FontSize'],
    ['textColor', 'TextColor'],
    ['backgroundColor', 'BGColor'],
    ['showBlocks', 'ShowBlocks'],
    ['about', 'About'],
  ],
].map((row) => row.filter(([key]) => !without.includes(key)));
const fields =
  'txtRows,txtCols,selHeaders,txtBorder,cmbAlign,txtWidth,txtHeight,txtCellSpace,txtCellPad,txtCaption,txtSummary';

window.controls = new Promise((resolve) => {
  CKEDITOR.replace(document.getElementById('editor'), {
    language,
    versionCheck: false,
    customConfig: '',
    extraPlugins:
      'newpage,preview,print,templates,find,selectall,forms,div,justify,bidi,smiley,pagebreak,iframe,font,colorbutton,showblocks,dialogadvtab',
    removePlugins: 'scayt,wsc,exportpdf,easyimage,cloudservices',
    toolbar: rows.flatMap((row) => [row.map(([, name]) => name), '/']),
    on: {
      instanceReady: ({ editor }) =>
        variant === 'dialog' ? openDialog(editor, resolve) : resolve(toolbar()),
    },
  });
});

function toolbar() {
  const order = rows.flat();
  const buttons = document.querySelectorAll('.cke_toolbox .cke_button, .cke_toolbox .cke_combo_button');
  if (buttons.length !== order.length)
    throw new Error(`${buttons.length} buttons, ${order.length} configured`);
  return Object.fromEntries(order.map(([key], index) => [key, buttons[index]]).filter(([key]) => key));
}

function openDialog(editor, resolve) {
  editor.openDialog('table', (dialog) => {
    dialog.on('show', () =>
      setTimeout(() => {
        const input = (name) => dialog.getContentElement('info', name).getInputElement().$;
        resolve({
          ...Object.fromEntries(fields.split(',').map((name) => [name, input(name)])),
          tabInfo: dialog._.tabs.info[0].$,
          tabAdvanced: dialog._.tabs.advanced[0].$,
          ok: dialog.getButton('ok').getElement().$,
          cancel: dialog.getButton('cancel').getElement().$,
          close: dialog.parts.close.$,
        });
      }, 300),
    );
  });
}
