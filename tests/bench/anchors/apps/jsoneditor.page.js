// Truth: the order in which each release draws its bar, and the fields by what is in them.
const { release, language, variant, without } = window.scene;
const old = release.startsWith('5.');
const mode = variant === 'text' ? 'text' : 'tree';
const plain = variant === 'trimmed';
const options = {
  mode,
  history: !plain,
  ...(plain ? {} : { modes: ['tree', 'text', 'view'] }),
  ...(old ? {} : { language: language === 'fr' ? 'fr-FR' : language }),
};
const editor = new window.JSONEditor(document.getElementById('data'), options);
editor.set({ name: 'Basic', price: 12, tags: ['a', 'b'], limits: { users: 5, space: 100 } });
const order =
  mode === 'tree'
    ? ['expandAll', 'collapseAll', ...(old ? [] : ['sort', 'transform']), 'undo', 'redo', 'modes']
    : ['format', 'compact', ...(old ? [] : ['sort', 'transform', 'repair']), 'modes'];
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const bar = document.querySelector('#data .jsoneditor-menu, #data .menu');
    const buttons = [...bar.querySelectorAll('button')].filter(
      (button) => !button.closest('.jsoneditor-search, .search'),
    );
    const controls = {};
    const keys = order.filter((key) => !without.includes(key));
    buttons.forEach((button, i) => {
      if (keys[i]) controls[keys[i]] = button;
    });
    const search = bar.querySelector('.jsoneditor-search, .search');
    if (search) {
      controls.search = search.querySelector('input');
      const [next, previous] = [...search.querySelectorAll('button')].slice(-2);
      controls.next = next;
      controls.previous = previous;
    }
    resolve(controls);
  }, 800);
});
