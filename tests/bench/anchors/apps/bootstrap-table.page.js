// Truth: the library's own names on its tools (taken away before anything is described) and the order of the columns.
const { language, without } = window.scene;
const columns = {
  number: ['Number', 'Nummer', 'Nummer', 'Numéro', '番号'],
  customer: ['Customer', 'Klant', 'Kunde', 'Client', '顧客'],
  city: ['City', 'Plaats', 'Ort', 'Ville', '都市'],
  amount: ['Amount', 'Bedrag', 'Betrag', 'Montant', '金額'],
  status: ['Status', 'Status', 'Status', 'État', '状態'],
};
const words = {
  add: ['New order', 'Nieuwe bestelling', 'Neue Bestellung', 'Nouvelle commande', '新規注文'],
  remove: ['Delete', 'Verwijderen', 'Löschen', 'Supprimer', '削除'],
};
const at = ['en', 'nl', 'de', 'fr', 'ja'].indexOf(language);
const code = { en: 'en-US', nl: 'nl-NL', de: 'de-DE', fr: 'fr-FR', ja: 'ja-JP' }[language];
const shown = Object.keys(columns).filter((key) => !without.includes(`column:${key}`));
for (const key of ['add', 'remove']) {
  const button = document.createElement('button');
  button.className = 'btn btn-primary';
  button.textContent = words[key][at];
  button.dataset.key = key;
  document.getElementById('tools').append(button, ' ');
}
window.$('#orders').bootstrapTable({
  locale: code,
  toolbar: '#tools',
  search: true,
  showRefresh: !without.includes('refresh'),
  showToggle: true,
  showColumns: true,
  showPaginationSwitch: true,
  showFullscreen: true,
  pagination: true,
  pageSize: 10,
  columns: [
    { checkbox: true },
    ...shown.map((field) => ({ field, title: columns[field][at], sortable: true })),
  ],
  data: Array.from({ length: 45 }, (_, index) => ({
    number: 1000 + index,
    customer: `Customer ${index}`,
    city: `City ${index % 7}`,
    amount: 10 * index,
    status: 'open',
  })),
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    const one = (key, selector) => {
      const found = [...document.querySelectorAll(selector)].find(
        (each) => each.getBoundingClientRect().width > 0,
      );
      if (without.includes(key)) found?.closest('li, div')?.remove();
      else if (found) controls[key] = found;
    };
    for (const key of ['add', 'remove']) {
      controls[key] = document.querySelector(`[data-key=${key}]`);
      controls[key].removeAttribute('data-key');
    }
    for (const key of ['paginationSwitch', 'refresh', 'toggle', 'fullscreen'])
      one(key, `.fixed-table-toolbar [name=${key}]`);
    one('columns', '.fixed-table-toolbar .keep-open > button');
    one('search', '.fixed-table-toolbar input:not([type=checkbox])');
    one('select-all', 'thead [name=btSelectAll]');
    one('page-size', '.fixed-table-pagination .page-list button');
    const pages = [...document.querySelectorAll('.pagination li')];
    controls.previous = pages[0].querySelector('a') ?? pages[0];
    const next = pages.at(-1);
    if (without.includes('next')) next.remove();
    else controls.next = next.querySelector('a') ?? next;
    const heads = [...document.querySelectorAll('thead th')].filter((head) => head.textContent.trim());
    if (heads.length !== shown.length) throw new Error(`${heads.length} columns, ${shown.length} configured`);
    shown.forEach((key, index) => {
      controls[`column:${key}`] = heads[index];
    });
    for (const named of document.querySelectorAll('.bootstrap-table [name], .bootstrap-table [data-field]')) {
      named.removeAttribute('name');
      named.removeAttribute('data-field');
    }
    resolve(controls);
  }, 700);
});
