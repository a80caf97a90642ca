// Truth: the configured order of the toolbar; the newer page has another order and more of it.
const { release, language, without } = window.scene;
const old = release.startsWith('1.');
const words = {
  bold: ['Vet', 'Fett'],
  italic: ['Cursief', 'Kursiv'],
  strikethrough: ['Doorhalen', 'Durchgestrichen'],
  heading: ['Kop', 'Überschrift'],
  code: ['Code', 'Code'],
  quote: ['Citaat', 'Zitat'],
  'unordered-list': ['Opsomming', 'Aufzählung'],
  'ordered-list': ['Genummerde lijst', 'Nummerierte Liste'],
  'clean-block': ['Opmaak wissen', 'Formatierung entfernen'],
  link: ['Link invoegen', 'Link einfügen'],
  image: ['Afbeelding invoegen', 'Bild einfügen'],
  table: ['Tabel invoegen', 'Tabelle einfügen'],
  'horizontal-rule': ['Horizontale lijn', 'Horizontale Linie'],
  preview: ['Voorbeeld', 'Vorschau'],
  'side-by-side': ['Naast elkaar', 'Nebeneinander'],
  fullscreen: ['Volledig scherm', 'Vollbild'],
  guide: ['Uitleg', 'Hilfe'],
  undo: ['Ongedaan maken', 'Rückgängig'],
  redo: ['Opnieuw', 'Wiederholen'],
};
const order = old
  ? 'bold italic strikethrough heading | code quote unordered-list ordered-list clean-block | link image table horizontal-rule | preview side-by-side fullscreen guide | undo redo'
  : 'undo redo | heading bold italic strikethrough | unordered-list ordered-list quote code | link table image horizontal-rule clean-block | preview side-by-side fullscreen | guide';
const asked = order.split(' ').filter((key) => !without.includes(key));
const toolbar = asked.map((name) => {
  const title = words[name]?.[['nl', 'de'].indexOf(language)];
  const builtIn = (old ? window.SimpleMDE : window.EasyMDE).toolbarBuiltInButtons;
  return title && builtIn?.[name] ? { ...builtIn[name], title } : name;
});
const Editor = old ? window.SimpleMDE : window.EasyMDE;
new Editor({
  element: document.getElementById('text'),
  toolbar,
  spellChecker: false,
  autoDownloadFontAwesome: false,
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const drawn = [...document.querySelectorAll('.editor-toolbar > a, .editor-toolbar > button')];
    const controls = {};
    asked
      .filter((key) => key !== '|')
      .forEach((key, i) => {
        controls[key] = drawn[i];
      });
    if (language !== 'en')
      for (const [key, element] of Object.entries(controls)) {
        const title = words[key][['nl', 'de'].indexOf(language)];
        element.title = title;
        if (element.hasAttribute('aria-label')) element.setAttribute('aria-label', title);
      }
    resolve(controls);
  }, 600);
});
