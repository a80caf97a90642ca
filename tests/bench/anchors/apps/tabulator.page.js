// Truth: the configured order of the columns, and the library's own order of its pages.
const { language, without } = window.scene;
const columns = {
  name: ['Name', 'Naam', 'Name'],
  place: ['Place', 'Plaats', 'Ort'],
  amount: ['Amount', 'Aantal', 'Menge'],
  date: ['Serviced', 'Onderhoud', 'Wartung'],
};
const at = ['en', 'nl', 'de'].indexOf(language);
const shown = Object.keys(columns).filter((key) => !without.includes(`head:${key}`));
const words = {
  en: ['First', 'First Page', 'Prev', 'Prev Page', 'Next', 'Next Page', 'Last', 'Last Page', 'Page Size'],
  nl: [
    'Eerste',
    'Eerste pagina',
    'Vorige',
    'Vorige pagina',
    'Volgende',
    'Volgende pagina',
    'Laatste',
    'Laatste pagina',
    'Aantal per pagina',
  ],
  de: [
    'Erste',
    'Erste Seite',
    'Zurück',
    'Vorherige Seite',
    'Weiter',
    'Nächste Seite',
    'Letzte',
    'Letzte Seite',
    'Zeilen pro Seite',
  ],
}[language];
const [first, firstTitle, prev, prevTitle, next, nextTitle, last, lastTitle, size] = words;
const pagination = {
  first,
  first_title: firstTitle,
  prev,
  prev_title: prevTitle,
  next,
  next_title: nextTitle,
  last,
  last_title: lastTitle,
  page_size: size,
  page_title: size,
};
new window.Tabulator('#list', {
  height: '600px',
  layout: 'fitColumns',
  pagination: window.scene.release.startsWith('4.') ? 'local' : true,
  paginationSize: 10,
  paginationSizeSelector: [10, 20],
  locale: language,
  langs: { [language]: { pagination } },
  columns: shown.map((field) => ({ title: columns[field][at], field, headerFilter: 'input' })),
  data: Array.from({ length: 60 }, (_, id) => ({
    id,
    name: `M${id}`,
    place: `P${id % 5}`,
    amount: id * 3,
    date: '2024-05-01',
  })),
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    const heads = [...document.querySelectorAll('.tabulator-header .tabulator-col')];
    if (heads.length !== shown.length) throw new Error(`${heads.length} heads, ${shown.length} configured`);
    shown.forEach((key, index) => {
      controls[`head:${key}`] = heads[index].querySelector('.tabulator-col-title');
      controls[`filter:${key}`] = heads[index].querySelector('input');
      heads[index].removeAttribute('tabulator-field');
    });
    for (const page of document.querySelectorAll('button.tabulator-page[data-page]')) {
      const key = page.dataset.page;
      page.removeAttribute('data-page');
      if (!/^[a-z]+$/.test(key)) continue;
      if (without.includes(key)) page.remove();
      else controls[key] = page;
    }
    controls.size = document.querySelector('.tabulator-page-size');
    resolve(controls);
  }, 800);
});
