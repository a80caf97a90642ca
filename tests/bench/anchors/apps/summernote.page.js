// Truth: the configured order of the toolbar.
const { release, language, without } = window.scene;
const old = release.startsWith('0.7');
const locale = { en: 'en-US', de: 'de-DE', nl: 'nl-NL', fr: 'fr-FR', ja: 'ja-JP' }[language];
const groups = old
  ? [
      ['style', ['style']],
      ['font', ['bold', 'italic', 'underline', 'strikethrough', 'clear']],
      ['para', ['ul', 'ol', 'paragraph']],
      ['insert', ['table', 'link', 'picture', 'video', 'hr']],
      ['view', ['fullscreen', 'codeview', 'help']],
      ['misc', ['undo', 'redo']],
    ]
  : [
      ['misc', ['undo', 'redo']],
      ['style', ['style']],
      ['font', ['bold', 'italic', 'underline', 'strikethrough', 'clear']],
      ['insert', ['link', 'picture', 'video', 'table', 'hr']],
      ['para', ['ul', 'ol', 'paragraph']],
      ['view', ['fullscreen', 'codeview', 'help']],
    ];
const toolbar = groups.map(([name, keys]) => [name, keys.filter((key) => !without.includes(key))]);
window.jQuery('#text').summernote({ lang: locale, toolbar, height: 200 });
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    const drawn = [
      ...document.querySelectorAll('.note-toolbar > .note-btn-group, .note-toolbar > .btn-group'),
    ];
    toolbar
      .filter(([, keys]) => keys.length > 0)
      .forEach(([, keys], i) => {
        const buttons = [...drawn[i].querySelectorAll('button')].filter(
          (button) => !button.closest('.dropdown-menu, .note-dropdown-menu'),
        );
        keys.forEach((key, j) => {
          // The old release calls its two lists by each other's key.
          const swapped = old ? { ul: 'ol', ol: 'ul' }[key] : undefined;
          if (buttons[j]) controls[swapped ?? key] = buttons[j];
        });
      });
    resolve(controls);
  }, 600);
});
