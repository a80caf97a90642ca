// Truth: the configured columns, and the grid's own names of its parts.
const { release, language, variant, without } = window.scene;
const old = release.startsWith('20.');
const at = ['en', 'nl', 'de'].indexOf(language);
const words = {
  name: ['Name', 'Naam', 'Name'],
  place: ['Place', 'Plaats', 'Ort'],
  mail: ['E-mail address', 'E-mailadres', 'E-Mail-Adresse'],
  since: ['Since', 'Sinds', 'Seit'],
  group: ['Group', 'Groep', 'Gruppe'],
};
const columns = Object.keys(words).filter((key) => !without.includes(`column:${key}`));
const rowData = Array.from({ length: 60 }, (_, index) => ({
  name: `Member ${index}`,
  place: ['Zwolle', 'Assen', 'Breda'][index % 3],
  mail: `member${index}@example.org`,
  since: `${2001 + (index % 20)}`,
  group: ['A', 'B'][index % 2],
}));
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const ticks = { checkboxSelection: true, headerCheckboxSelection: true };
const filterParams = old
  ? { applyButton: true, clearButton: true, resetButton: true }
  : { buttons: ['apply', 'clear', 'reset'] };
const filter = 'agTextColumnFilter';
const buttons = () => document.querySelectorAll('.ag-floating-filter-button:not(.ag-hidden) button');
const open = async () => {
  const locales = await import('/packages/@ag-grid-community+locale@33.3.2/dist/package/main.esm.min.mjs');
  const said = [locales.AG_GRID_LOCALE_EN, locales.AG_GRID_LOCALE_NL, locales.AG_GRID_LOCALE_DE][at];
  // The old grid asked for these words by other names.
  const turns = ['first', 'previous', 'next', 'last'];
  const localeText = {
    ...said,
    ...Object.fromEntries(turns.map((key) => [key, said[`${key}Page`]])),
  };
  const options = {
    rowData,
    localeText,
    pagination: true,
    paginationPageSize: 10,
    columnDefs: columns.map((field, index) => ({
      field,
      headerName: words[field][at],
      filter,
      filterParams,
      width: 230,
      sortable: true,
      ...(old
        ? { suppressMenu: true, ...(index ? {} : ticks) }
        : {
            floatingFilter: true,
            suppressHeaderMenuButton: true,
            suppressHeaderFilterButton: true,
          }),
    })),
    ...(old
      ? { floatingFilter: true, rowSelection: 'multiple' }
      : {
          rowSelection: { mode: 'multiRow' },
          paginationPageSizeSelector: [10, 20, 50],
        }),
  };
  const place = document.getElementById('grid');
  if (old) new window.agGrid.Grid(place, options);
  else window.agGrid.createGrid(place, options);
  await wait(700);
  const part = (name) => place.querySelector(`[ref=${name}], [data-ref=${name}]`);
  const controls = Object.fromEntries(
    turns.map((key) => [key, part(`bt${key[0].toUpperCase()}${key.slice(1)}`)]),
  );
  columns.forEach((key) => {
    controls[`column:${key}`] = place.querySelector(`.ag-header-cell[col-id=${key}]`);
  });
  if (variant === 'filter') {
    buttons()[0].click();
    await wait(400);
    const popup = document.querySelector('.ag-filter');
    const parts = old
      ? {
          kind: '#filterType',
          value: '#filterText',
          apply: '#applyButton',
          clear: '#clearButton',
        }
      : {
          kind: '.ag-picker-field-wrapper',
          value: '.ag-filter-from input',
          apply: '[data-ref=applyFilterButton]',
          clear: '[data-ref=clearFilterButton]',
          reset: '[data-ref=resetFilterButton]',
        };
    for (const [key, selector] of Object.entries(parts)) controls[key] = popup.querySelector(selector);
    return controls;
  }
  const fields = place.querySelectorAll(old ? '.ag-floating-filter-input' : '.ag-header input[type=text]');
  columns.forEach((key, index) => {
    controls[`field:${key}`] = fields[index];
    controls[`filter:${key}`] = buttons()[index];
  });
  const size = place.querySelector('.ag-paging-page-size .ag-picker-field-wrapper');
  return {
    ...controls,
    all: place.querySelector(old ? '.ag-header-select-all' : '.ag-header-select-all input'),
    'tick:third': place.querySelector(
      old ? '[row-index="2"] .ag-selection-checkbox' : '[row-index="2"] input[type=checkbox]',
    ),
    ...(size ? { size } : {}),
  };
};
window.controls = open();
