// Truth: the configured order of the export bar and of the columns; the library's own pages.
const { release, language, without } = window.scene;
const old = release.startsWith('1.');
const columns = {
  article: ['Article', 'Artikel', 'Artikel', 'Article'],
  place: ['Place', 'Plaats', 'Ort', 'Lieu'],
  amount: ['Amount', 'Aantal', 'Menge', 'Quantité'],
  price: ['Price', 'Prijs', 'Preis', 'Prix'],
};
const at = ['en', 'nl', 'de', 'fr'].indexOf(language);
const file = { nl: 'nl-NL', de: 'de-DE', fr: 'fr-FR' }[language];
const bar = ['copy', 'csv', 'print', 'colvis'].filter((key) => !without.includes(key));
const shown = Object.keys(columns).filter((key) => !without.includes(`column:${key}`));
const open = async () => {
  const words = file
    ? await (await fetch(`/packages/datatables.net-plugins@2.3.6/i18n/${file}.json`)).json()
    : {};
  const options = {
    language: words,
    columns: shown.map((key) => ({ title: columns[key][at] })),
    data: Array.from({ length: 57 }, (_, row) => shown.map((_key, column) => `${100 * column + row}`)),
    buttons: bar,
    pagingType: 'full_numbers',
    ...(old
      ? { dom: 'Blfrtip' }
      : { layout: { top2Start: 'buttons', topStart: 'pageLength', topEnd: 'search' } }),
  };
  window.$('#stock').DataTable(options);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const controls = {};
  const one = (selector) => document.querySelector(selector);
  const buttons = [...document.querySelectorAll('.dt-buttons > *, .dt-buttons > .btn-group > *')];
  if (buttons.length !== bar.length) throw new Error(`${buttons.length} buttons, ${bar.length} configured`);
  bar.forEach((key, index) => {
    controls[key] = buttons[index];
  });
  controls.length = one('.dataTables_length select, .dt-length select');
  controls.search = one('.dataTables_filter input, .dt-search input');
  const pages = [
    ...document.querySelectorAll('.dataTables_paginate .paginate_button, .dt-paging .dt-paging-button'),
  ];
  const named = { first: 0, previous: 1, next: pages.length - 2, last: pages.length - 1 };
  for (const [key, index] of Object.entries(named)) {
    if (without.includes(key)) pages[index].remove();
    else controls[key] = pages[index];
  }
  controls['page:2'] = pages[3];
  const heads = [...document.querySelectorAll('thead th')];
  shown.forEach((key, index) => {
    controls[`column:${key}`] = heads[index];
  });
  return controls;
};
window.controls = open();
