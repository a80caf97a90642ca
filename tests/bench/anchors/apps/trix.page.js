// Truth: the editor's own mark on each button, taken away before anything is described.
const { language, without } = window.scene;
const words = {
  en: {},
  nl: {
    attachFiles: 'Bestanden toevoegen',
    bold: 'Vet',
    bullets: 'Opsomming',
    code: 'Code',
    heading1: 'Kop',
    indent: 'Meer inspringen',
    italic: 'Cursief',
    link: 'Link',
    numbers: 'Nummering',
    outdent: 'Minder inspringen',
    quote: 'Citaat',
    redo: 'Opnieuw',
    strike: 'Doorhalen',
    undo: 'Ongedaan maken',
  },
  de: {
    attachFiles: 'Dateien anhängen',
    bold: 'Fett',
    bullets: 'Aufzählung',
    code: 'Quelltext',
    heading1: 'Überschrift',
    indent: 'Einzug vergrößern',
    italic: 'Kursiv',
    link: 'Link',
    numbers: 'Nummerierte Liste',
    outdent: 'Einzug verkleinern',
    quote: 'Zitat',
    redo: 'Wiederholen',
    strike: 'Durchgestrichen',
    undo: 'Rückgängig',
  },
}[language];
const said = {
  bold: 'bold',
  italic: 'italic',
  strike: 'strike',
  href: 'link',
  heading1: 'heading1',
  quote: 'quote',
  code: 'code',
  bullet: 'bullets',
  number: 'numbers',
  decreaseNestingLevel: 'outdent',
  increaseNestingLevel: 'indent',
  attachFiles: 'attachFiles',
  undo: 'undo',
  redo: 'redo',
};
Object.assign(window.Trix.config.lang, words);
document.getElementById('place').append(document.createElement('trix-editor'));
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const button of document.querySelectorAll('trix-toolbar button')) {
      const { trixAttribute, trixAction } = button.dataset;
      const key = trixAttribute ?? trixAction;
      if (!key || button.getBoundingClientRect().width === 0) continue;
      button.removeAttribute('data-trix-attribute');
      button.removeAttribute('data-trix-action');
      // The old release has drawn its bar before its words can be given.
      const called = words[said[key]];
      if (called) {
        button.title = called;
        button.textContent = called;
      }
      if (without.includes(key)) button.remove();
      else controls[key] = button;
    }
    resolve(controls);
  }, 700);
});
