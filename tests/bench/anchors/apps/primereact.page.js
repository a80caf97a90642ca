// Truth: the library's own names for the parts of its components.
const { language, without } = window.scene;
const h = React.createElement;
const has = (key) => !without.includes(key);
const rows = ['Adams', 'Brown', 'Clark', 'Davis', 'Evans', 'Frank', 'Ghosh', 'Hills'].map((name, index) => ({
  name,
  ward: `${(index % 3) + 1}`,
}));

function Page() {
  const { Calendar, Column, DataTable, FileUpload, OrderList, Password, PickList } = primereact;
  const [filters, setFilters] = React.useState({
    name: {
      operator: 'and',
      constraints: [
        { value: null, matchMode: 'startsWith' },
        { value: null, matchMode: 'contains' },
      ],
    },
  });
  const item = (row) => h('span', {}, row.name);
  return h(
    React.Fragment,
    {},
    h(
      'section',
      {},
      h(Calendar, {
        inline: true,
        showTime: true,
        hourFormat: '24',
        showButtonBar: has('buttonBar'),
        viewDate: new Date(2024, 4, 1),
        onViewDateChange() {},
        value: new Date(2024, 4, 8, 9, 30),
        locale: language,
      }),
      h(FileUpload, { name: 'files', url: '/none', multiple: true }),
      has('password') &&
        h(Password, {
          style: { marginTop: 12 },
          toggleMask: true,
          feedback: false,
          value: 'secret',
          onChange() {},
        }),
    ),
    h(
      'section',
      {},
      h(
        DataTable,
        {
          value: rows,
          paginator: true,
          rows: 3,
          rowsPerPageOptions: [3, 5],
          // Above the rows, where the open filter does not cover it.
          paginatorPosition: 'top',
          paginatorTemplate: `FirstPageLink PrevPageLink PageLinks NextPageLink LastPageLink RowsPerPageDropdown ${has('jump') ? 'JumpToPageInput' : ''}`,
          filters,
          filterDisplay: 'menu',
          onFilter: (event) => setFilters(event.filters),
          dataKey: 'name',
        },
        h(Column, {
          field: 'name',
          header: 'Name',
          filter: true,
          maxConstraints: 3,
          showAddButton: has('addRule'),
          style: { width: '50%' },
        }),
        h(Column, { field: 'ward', header: '#' }),
      ),
    ),
    h(
      'section',
      {},
      h(OrderList, { value: rows.slice(0, 4), itemTemplate: item, onChange() {}, dataKey: 'name' }),
      h(PickList, {
        source: rows.slice(0, 3),
        target: rows.slice(3, 5),
        itemTemplate: item,
        onChange() {},
        dataKey: 'name',
      }),
    ),
  );
}

window.controls = fetch(`/packages/primelocale@2.5.0/${language}.json`)
  .then((response) => response.json())
  .then(async (words) => {
    primereact.addLocale(language, words[language]);
    primereact.locale(language);
    ReactDOM.render(h(Page), document.getElementById('app'));
    const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
    await wait(300);
    const all = (selector) => [...document.querySelectorAll(selector)];
    const one = (selector) => document.querySelector(selector);
    // What is chosen can be moved.
    for (const list of all('.p-orderlist-list, .p-picklist-list')) {
      list.querySelector('li').click();
      await wait(50);
    }
    one('.p-column-filter-menu-button').click();
    await wait(600);
    const controls = {};
    const add = (keys, elements) => {
      if (keys.length !== elements.length) throw new Error(`${elements.length} for ${keys.join()}`);
      keys.forEach((key, index) => {
        controls[key] = elements[index];
      });
    };
    const named = {
      'calendar:previous': '.p-datepicker-prev',
      'calendar:next': '.p-datepicker-next',
      'calendar:month': 'button.p-datepicker-month',
      'calendar:year': 'button.p-datepicker-year',
      'upload:choose': '.p-fileupload-choose',
      'password:toggle': '.p-password i, .p-password svg',
      password: '.p-password input',
      'page:first': '.p-paginator-first',
      'page:previous': '.p-paginator-prev',
      'page:next': '.p-paginator-next',
      'page:last': '.p-paginator-last',
      'page:jump': '.p-paginator .p-inputnumber input',
      'filter:menu': '.p-column-filter-menu-button',
      'filter:add': '.p-column-filter-add-button',
    };
    for (const [key, selector] of Object.entries(named)) if (one(selector)) controls[key] = one(selector);
    add(['page:1', 'page:2', 'page:3'], all('.p-paginator-page'));
    add(['hour:up', 'hour:down'], all('.p-hour-picker button'));
    add(['minute:up', 'minute:down'], all('.p-minute-picker button'));
    if (has('buttonBar')) add(['calendar:today', 'calendar:clear'], all('.p-datepicker-buttonbar button'));
    add(['upload:start', 'upload:cancel'], all('.p-fileupload-buttonbar button'));
    add(['filter:value1', 'filter:value2'], all('input.p-column-filter'));
    add(['filter:remove1', 'filter:remove2'], all('.p-column-filter-remove-button'));
    add(['filter:clear', 'filter:apply'], all('.p-column-filter-buttonbar button'));
    const moves = ['up', 'top', 'down', 'bottom'];
    const lists = { order: 'orderlist', source: 'picklist-source', target: 'picklist-target' };
    for (const [name, part] of Object.entries(lists))
      add(
        moves.map((move) => `${name}:${move}`),
        all(`.p-${part}-controls button`),
      );
    add(
      ['transfer:one', 'transfer:all', 'transfer:back', 'transfer:allBack'],
      all('.p-picklist-transfer-buttons button'),
    );
    return controls;
  });
