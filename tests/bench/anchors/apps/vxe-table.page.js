// Truth: the tools, pages and columns in the order that we ask for; the rows of the form in their order.
const { release, language, without } = window.scene;
const modern = !release.startsWith('2.');
const has = (key) => !without.includes(key);
const lang = modern ? 'vxeTableLang' : 'VXETableLang';
const code = {
  en: ['EnUs', 'EnUS'],
  es: ['', 'EsES'],
  ja: ['JaJp', 'JaJP'],
  pt: ['', 'PtBR'],
  zh: ['ZhCn', 'ZhCN'],
};
const words = window[`${lang}${code[language][modern ? 1 : 0]}`];
window.VXETable.setup({
  i18n: (key, value) => window.XEUtils.toFormatString(window.XEUtils.get(words.default ?? words, key), value),
});
Vue.use(window.VXETable);
const toolbar = {
  import: has('import'),
  export: true,
  print: has('print'),
  refresh: true,
  zoom: true,
  custom: true,
};
const app = new Vue({
  template: '<vxe-grid ref="grid" v-bind="options"></vxe-grid>',
  data: () => ({
    options: {
      border: true,
      height: 300,
      importConfig: {},
      exportConfig: {},
      printConfig: {},
      customConfig: { storage: false },
      toolbar,
      toolbarConfig: toolbar,
      pagerConfig: { currentPage: 3, pageSize: 10, total: 90 },
      columns: [
        { type: 'checkbox', width: 60 },
        { field: 'name', title: 'Name', sortable: true },
        { field: 'kind', title: 'Kind', filters: [{ label: 'Dry', value: 'dry' }] },
        { field: 'amount', title: 'Amount', sortable: true },
      ],
      data: ['Bandage', 'Gauze', 'Mask'].map((name, index) => ({ name, kind: 'dry', amount: index })),
    },
  }),
});
app.$mount('#app');
setTimeout(() => app.$refs.grid.openExport(), 600);
function collect() {
  const controls = {};
  /** The controls of a part, as many as there are names; a name of null is nobody's. */
  const add = (keys, part, selector) => {
    const found = [...part.querySelectorAll(selector)];
    if (found.length !== keys.length) throw new Error(`${found.length} for ${keys.join()}`);
    found.forEach((element, index) => {
      if (keys[index]) controls[keys[index]] = element;
    });
  };
  const grid = document.querySelector('.vxe-grid');
  const tools = ['import', 'export', 'print', 'refresh', 'zoom', 'custom'].filter(has);
  add(tools, grid, '.vxe-tools--operate button.is--circle');
  add(['name:up', 'amount:up'], grid, '.vxe-sort--asc-btn');
  add(['name:down', 'amount:down'], grid, '.vxe-sort--desc-btn');
  add(['kind:filter'], grid, '.vxe-filter--btn');
  const pages = ['jump-prev', 'prev-btn', 'next-btn', 'jump-next'];
  for (const page of pages) add([`page:${page}`], grid, `.vxe-pager--${page}`);
  add(['page:number'], grid, '.vxe-pager--goto');
  add(['page:size'], grid, '.vxe-pager--sizes input');
  const form = document.querySelector('.vxe-modal--wrapper.is--visible');
  add(['form:close'], form, '.vxe-modal--close-btn');
  add(['form:name', 'form:type', 'form:data'], form, 'td .vxe-input--inner');
  const fields = ['form:all', null, 'form:field name', 'form:field kind', 'form:field amount'];
  add(fields, form, '.vxe-export--panel-column-option');
  add(modern ? ['form:cancel', 'form:export'] : ['form:export'], form, '.vxe-export--panel-btns button');
  return controls;
}
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    try {
      resolve(collect());
    } catch (error) {
      reject(error);
    }
  }, 1500);
});
