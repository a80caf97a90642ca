// Truth: the configured order of the toolbar; the names of the two generations are mapped by hand.
const { release, language, without } = window.scene;
const textarea = document.getElementById('editor');
const kept = (pairs) => pairs.filter(([key]) => !without.includes(key));
const fourth = kept([
  ['undo', 'Undo'],
  ['redo', 'Redo'],
  ['bold', 'Bold'],
  ['italic', 'Italic'],
  ['strike', 'Strike'],
  ['link', 'Link'],
  ['unlink', 'Unlink'],
  ['ol', 'NumberedList'],
  ['ul', 'BulletedList'],
  ['outdent', 'Outdent'],
  ['indent', 'Indent'],
  ['quote', 'Blockquote'],
  ['image', 'Image'],
  ['table', 'Table'],
  ['heading', 'Format'],
  ['maximize', 'Maximize'],
  ['source', 'Source'],
]);
const fifth = kept([
  ['heading', 'heading'],
  ['bold', 'bold'],
  ['italic', 'italic'],
  ['link', 'link'],
  ['ul', 'bulletedList'],
  ['ol', 'numberedList'],
  ['image', release.startsWith('12.') ? 'imageUpload' : 'uploadImage'],
  ['quote', 'blockQuote'],
  ['table', 'insertTable'],
  ['media', 'mediaEmbed'],
  ['undo', 'undo'],
  ['redo', 'redo'],
]);
if (release.startsWith('4.')) {
  window.controls = new Promise((resolve) => {
    CKEDITOR.replace(textarea, {
      language,
      versionCheck: false,
      removePlugins: 'scayt,wsc,exportpdf,easyimage,cloudservices',
      toolbar: [fourth.map(([, name]) => name)],
      on: {
        instanceReady() {
          const buttons = document.querySelectorAll(
            '.cke_toolbox .cke_button, .cke_toolbox .cke_combo_button',
          );
          if (buttons.length !== fourth.length)
            throw new Error(`${buttons.length} buttons, ${fourth.length} configured`);
          resolve(Object.fromEntries(fourth.map(([key], index) => [key, buttons[index]])));
        },
      },
    });
  });
} else {
  window.controls = ClassicEditor.create(textarea, {
    language,
    toolbar: { items: fifth.map(([, name]) => name) },
  }).then((editor) => {
    const items = [...editor.ui.view.toolbar.items];
    if (items.length !== fifth.length) throw new Error(`${items.length} items, ${fifth.length} configured`);
    return Object.fromEntries(
      fifth.map(([key], index) => {
        const { element } = items[index];
        return [key, element.matches('button') ? element : element.querySelector('button')];
      }),
    );
  });
}
