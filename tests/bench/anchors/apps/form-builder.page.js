// Truth: the builder's own kind on each field, taken away before anything is described.
const { language, without } = window.scene;
const code = { en: 'en-US', nl: 'nl-NL', de: 'de-DE', fr: 'fr-FR' }[language];
const kinds = {
  autocomplete: 'autocomplete',
  button: 'button',
  'checkbox-group': 'checkboxes',
  date: 'date',
  file: 'file',
  header: 'header',
  hidden: 'hidden',
  number: 'number',
  paragraph: 'paragraph',
  'radio-group': 'radios',
  select: 'select',
  text: 'text',
  textarea: 'textarea',
};
const reverse = Object.fromEntries(Object.entries(kinds).map(([kind, key]) => [key, kind]));
window.$('#builder').formBuilder({
  i18n: { locale: code, location: '/packages/formbuilder-languages@1.2.1/' },
  disableFields: ['starRating', ...without.map((key) => reverse[key]).filter(Boolean)],
  disabledActionButtons: without.includes('clear') ? ['clear'] : [],
  controlOrder: Object.keys(kinds),
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const item of document.querySelectorAll('.frmb-control > li')) {
      const kind =
        item.dataset.type ??
        item.getAttribute('type') ??
        [...item.classList]
          .map((each) => /^(?:icon|input-control)-(.+)$/.exec(each)?.[1])
          .find((each) => each in kinds);
      if (kind in kinds && item.getBoundingClientRect().width > 0) controls[kinds[kind]] = item;
      item.removeAttribute('data-type');
      item.removeAttribute('type');
    }
    const buttons = { clear: '.clear-all', data: '.get-data, .view-data', save: '.save-template' };
    for (const [key, selector] of Object.entries(buttons)) {
      const button = document.querySelector(`.form-actions ${selector}, .btn-group ${selector}`);
      if (button) controls[key] = button;
    }
    resolve(controls);
  }, 2000);
});
