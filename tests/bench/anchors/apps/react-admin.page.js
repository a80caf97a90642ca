// Truth: the configured order of fields, columns and pages, and the parts that react-admin itself names.
const { release, language, variant, without } = window.scene;
const old = release.startsWith('3.');
const { React, admin } = window;
const at = ['en', 'fr'].indexOf(language);
const words = {
  customers: ['Customers', 'Clients'],
  invoices: ['Invoices', 'Factures'],
  name: ['Name', 'Nom'],
  city: ['City', 'Ville'],
  mail: ['E-mail', 'Courriel'],
  since: ['Since', 'Depuis'],
  vip: ['Important', 'Important'],
};
const make = React.createElement;
const columns = ['name', 'city', 'mail', 'since'].filter((key) => !without.includes(`column:${key}`));
const rows = Array.from({ length: 43 }, (_, index) => ({
  id: index + 1,
  name: `Customer ${index}`,
  city: ['Lyon', 'Gent', 'Bern'][index % 3],
  mail: `customer${index}@example.org`,
  since: `${2001 + (index % 20)}`,
  vip: index % 2 === 0,
}));
const dataProvider = {
  getList: (_, { pagination: { page, perPage } }) =>
    Promise.resolve({ data: rows.slice((page - 1) * perPage, page * perPage), total: rows.length }),
  getOne: (_, { id }) => Promise.resolve({ data: rows[Number(id) - 1] }),
  getMany: (_, { ids }) => Promise.resolve({ data: ids.map((id) => rows[Number(id) - 1]) }),
};
const authProvider = {
  login: () => Promise.resolve(),
  logout: () => Promise.resolve(),
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  getPermissions: () => Promise.resolve(),
  getIdentity: () => Promise.resolve({ id: 1, fullName: 'J. Bakker' }),
};
const i18nProvider = window.polyglot(() => window.words[language], language);
const label = (source) => ({ key: source, source, label: words[source][at] });
const search = make(admin.TextInput, { key: 'q', source: 'q', alwaysOn: true, label: 'ra.action.search' });
const filters = [search, make(admin.TextInput, label('city'))];
const exporter = without.includes('export') ? false : () => undefined;
const List = (props) =>
  make(
    admin.List,
    { ...props, exporter, filters: old ? make(admin.Filter, {}, ...filters) : filters, perPage: 10 },
    make(
      admin.Datagrid,
      {},
      ...columns.map((key) => make(admin.TextField, label(key))),
      make(admin.EditButton, { key: 'edit' }),
    ),
  );
const Edit = (props) =>
  make(
    admin.Edit,
    props,
    make(
      admin.SimpleForm,
      {},
      ...['name', 'city', 'mail', 'since'].map((key) => make(admin.TextInput, label(key))),
      make(admin.BooleanInput, label('vip')),
    ),
  );
const resource = (name) => ({ key: name, name, options: { label: words[name][at] } });
window.location.hash = variant === 'edit' ? '#/customers/3' : '#/customers';
window.draw(
  make(
    admin.Admin,
    { dataProvider, authProvider, i18nProvider, title: 'Office', disableTelemetry: true },
    make(admin.Resource, { ...resource('customers'), list: List, edit: Edit, create: Edit }),
    ...(without.includes('menu:invoices')
      ? []
      : [make(admin.Resource, { ...resource('invoices'), list: List })]),
  ),
  document.getElementById('app'),
);
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const part = (selector) => document.querySelector(selector);
const parts = (selector) => [...document.querySelectorAll(selector)];
const ofFrame = () => {
  const bar = parts('header button');
  const menu = parts('a[role=menuitem]');
  const names = old ? ['fold', 'refresh', 'profile'] : ['fold', 'dark', 'refresh', 'profile'];
  const controls = Object.fromEntries(names.map((key, index) => [key, bar[index]]));
  ['customers', 'invoices'].forEach((key, index) => {
    if (menu[index]) controls[`menu:${key}`] = menu[index];
  });
  return controls;
};
const ofList = () => {
  const actions = parts('main button, main a');
  const create = actions.findIndex((one) => one.getAttribute('href')?.endsWith('/create'));
  const third = part('tbody tr:nth-child(3)');
  const sorting = parts('thead [role=button]');
  const pages = parts('.MuiPaginationItem-root');
  return {
    search: part('input[name=q]'),
    filter: actions[create - 1],
    create: actions[create],
    ...(without.includes('export') ? {} : { export: actions[create + 1] }),
    all: part('thead input'),
    ...Object.fromEntries(columns.map((key, index) => [`column:${key}`, sorting[index]])),
    'tick:third': third.querySelector('input'),
    'edit:third': third.querySelector('a'),
    size: part('.MuiTablePagination-select[tabindex], .MuiTablePagination-select [tabindex]'),
    'page:2': old ? part('[data-page="1"]') : pages[2],
    'page:5': old ? part('[data-page="4"]') : pages[5],
    next: old ? part('.next-page') : pages[6],
    ...(old ? {} : { prev: pages[0] }),
  };
};
const ofForm = () => {
  const [save, remove] = parts('[role=toolbar] button');
  const fields = ['name', 'city', 'mail', 'since', 'vip'];
  return {
    ...Object.fromEntries(fields.map((key) => [`field:${key}`, part(`form input[name=${key}]`)])),
    save,
    remove,
  };
};
window.controls = (async () => {
  while (!part(variant === 'edit' ? 'form [role=toolbar] button' : 'tbody tr:nth-child(3) a')) await wait(50);
  await wait(700);
  return { ...ofFrame(), ...(variant === 'edit' ? ofForm() : ofList()) };
})();
