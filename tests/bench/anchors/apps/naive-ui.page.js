// Truth: the row that we put each control in; days, pages and buttons are in the order that we ask for.
const { language, without } = window.scene;
const { h } = Vue;
const { naive } = window;
const has = (key) => !without.includes(key);
const code = { de: 'deDE', en: 'enUS', fr: 'frFR', ja: 'jaJP', nl: 'nlNL', zh: 'zhCN' }[language];
const goods = ['Bandage', 'Gauze', 'Gloves', 'Mask'].map((label) => ({ label, value: label }));
const day = new Date(2024, 4, 8, 9, 30).getTime();
const rows = {};
const row = (key, type, props, style) =>
  has(key)
    ? h(
        'div',
        {
          key,
          class: 'row',
          style,
          ref(element) {
            rows[key] = element;
          },
        },
        [h(type, props)],
      )
    : null;
const dateActions = ['clear', 'now', 'confirm'].filter((action) => has(`date:${action}`));
const timeActions = ['now', 'confirm'];
const lines = ['A', 'B'].filter((_, index) => has(`line:${index + 1}`));
const files = ['order.pdf', 'scan.pdf'].filter((_, index) => has(`upload:${index + 1}`));

const page = () =>
  h('main', {}, [
    h('section', {}, [
      row('goods', naive.NSelect, { options: goods }),
      row('tags', naive.NSelect, { options: goods, multiple: true, defaultValue: ['Mask', 'Gauze'] }),
      row('shelf', naive.NCascader, { options: goods }),
      row('note', naive.NInput, { clearable: true }),
      row('amount', naive.NInputNumber, { defaultValue: 4 }),
      row('urgent', naive.NSwitch, {}),
      row('stars', naive.NRate, { defaultValue: 2 }),
      row('labels', naive.NDynamicTags, { defaultValue: ['cold', 'fragile'] }),
      row('lines', naive.NDynamicInput, { defaultValue: lines }),
      row('none', naive.NDynamicInput, { defaultValue: [] }),
      row('week', naive.NDatePicker, { type: 'daterange' }),
      row('month', naive.NDatePicker, { type: 'month' }),
    ]),
    h('section', {}, [
      row('pages', naive.NPagination, {
        defaultPage: 3,
        pageCount: 9,
        pageSizes: [10, 20, 50],
        showSizePicker: true,
        showQuickJumper: has('jump'),
      }),
      row(
        'upload',
        {
          render: () =>
            h(
              naive.NUpload,
              {
                action: '/none',
                defaultUpload: false,
                defaultFileList: files.map((name) => ({ id: name, name, status: 'finished' })),
              },
              { default: () => h(naive.NButton, {}, { default: () => '+' }) },
            ),
        },
        {},
        { width: '420px' },
      ),
      row('transfer', naive.NTransfer, {
        options: goods,
        filterable: true,
        sourceFilterable: true,
        targetFilterable: true,
        defaultValue: ['Mask'],
      }),
    ]),
    h('section', {}, [
      row('date', naive.NDatePicker, {
        type: 'datetime',
        defaultValue: day,
        show: true,
        actions: dateActions,
        placement: 'bottom-start',
      }),
      row(
        'time',
        naive.NTimePicker,
        { defaultValue: day, show: true, actions: timeActions, placement: 'bottom-start' },
        { marginTop: '380px' },
      ),
    ]),
    row('calendar', naive.NCalendar, { defaultValue: day }, { gridColumn: '1 / 3' }),
  ]);
const Root = {
  render: () =>
    h(
      naive.NConfigProvider,
      { locale: naive[code], dateLocale: naive[`date${code[0].toUpperCase()}${code.slice(1)}`] },
      { default: page },
    ),
};
Vue.createApp(Root).mount('#app');

function collect() {
  const controls = {};
  /** The controls of a part, as many as there are names; a name of null is nobody's. */
  const add = (names, part, selector) => {
    const found = part ? [...part.querySelectorAll(selector)] : [];
    if (part && found.length !== names.length)
      throw new Error(`${found.length} for ${names.join()}: ${part.outerHTML.slice(0, 300)}`);
    found.forEach((element, index) => {
      if (names[index]) controls[names[index]] = element;
    });
  };
  const label = '.n-base-selection-label';
  add(['goods'], rows.goods, label);
  add(['tags'], rows.tags, '.n-base-selection-tags');
  add(['tag:mask', 'tag:gauze'], rows.tags, '.n-tag__close');
  add(['shelf'], rows.shelf, label);
  add(['note'], rows.note, 'input');
  add(['amount'], rows.amount, 'input');
  add(['amount:less', 'amount:more'], rows.amount, 'button');
  add(['urgent'], rows.urgent, '[role="switch"]');
  add([null, null, null, 'stars:4', null], rows.stars, '.n-rate__item');
  add(['label:cold', 'label:fragile'], rows.labels, '.n-tag__close');
  add(['label:add'], rows.labels, 'button:not(.n-tag__close)');
  add(
    lines.map((line) => `line:${line}`),
    rows.lines,
    'input',
  );
  add(
    lines.flatMap((line) => [`line:${line}:remove`, `line:${line}:add`]),
    rows.lines,
    'button',
  );
  add(['create'], rows.none, 'button');
  add(['week:start', 'week:end'], rows.week, 'input');
  add(['month'], rows.month, 'input');
  add(
    ['page:previous', 'page:1', 'page:2', 'page:3', 'page:4', null, null, null, null, 'page:9', 'page:next'],
    rows.pages,
    '.n-pagination-item',
  );
  add(['page:size'], rows.pages, label);
  add(has('jump') ? ['jump'] : [], rows.pages, 'input');
  add(['upload'], rows.upload, '.n-upload-trigger button');
  add(
    files.map((file) => `upload:${file}:remove`),
    rows.upload,
    '.n-upload-file button',
  );
  add(['transfer:search', 'transfer:search chosen'], rows.transfer, '.n-input input');
  add(['date'], rows.date, 'input');
  const date = document.querySelector('.n-date-panel--datetime');
  add(['date:day', 'date:time'], date, 'input');
  for (const part of ['fast-prev', 'prev', 'next', 'fast-next'])
    add([`date:${part}`], date, `.n-date-panel-month__${part}`);
  const days = date.querySelectorAll('.n-date-panel-date:not(.n-date-panel-date--excluded)');
  if (days.length !== 31) throw new Error(`${days.length} days`);
  for (const number of [3, 15]) controls[`date:day ${number}`] = days[number - 1];
  add(
    dateActions.map((action) => `date:${action}`),
    date,
    '.n-date-panel-actions button',
  );
  add(['time'], rows.time, 'input');
  add(
    timeActions.map((action) => `time:${action}`),
    document.querySelector('.n-time-picker-panel'),
    'button',
  );
  add(['calendar:previous', 'calendar:today', 'calendar:next'], rows.calendar, '.n-calendar-header button');
  return controls;
}
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    try {
      resolve(collect());
    } catch (error) {
      reject(error);
    }
  }, 1200);
});
