// Truth: the configured order of columns, tasks and fields of time, and the command in each button's class.
const { release, language, variant, without } = window.scene;
const gantt = window.gantt;
const chosen = variant === 'chosen';
const has = (key) => !without.includes(key);
if (!release.startsWith('5.')) {
  gantt.plugins({ quick_info: true });
  if (language !== 'en') gantt.i18n.setLocale(language === 'zh' ? 'cn' : language);
}
gantt.config.sort = true;
gantt.config.show_quick_info = chosen;
const times = [
  ['day', '%d'],
  ['month', '%m'],
  ['year', '%Y'],
  ['hour', '%H:%i'],
].filter(([key]) => has(key));
gantt.config.lightbox.sections = [
  ...(has('description') ? [{ name: 'description', height: 60, map_to: 'text', type: 'textarea' }] : []),
  { name: 'time', type: 'duration', map_to: 'auto', time_format: times.map(([, format]) => format) },
];
gantt.config.buttons_left = ['gantt_save_btn', ...(has('cancel') ? ['gantt_cancel_btn'] : [])];
const columns = ['text', 'start_date', 'duration', 'add'];
const tasks = [
  { id: 1, text: 'Round', start_date: '11-05-2026 00:00', duration: 9, open: true },
  { id: 2, text: 'Letter', start_date: '12-05-2026 00:00', duration: 3, parent: 1 },
  { id: 3, text: 'Call', start_date: '15-05-2026 00:00', duration: 2, parent: 1 },
];
gantt.init('plan');
gantt.parse({ data: tasks, links: [] });

const inOrder = (found, keys) => {
  if (found.length !== keys.length) throw new Error(`${found.length} found, ${keys.length} expected`);
  return keys.map((key, index) => [key, found[index]]);
};
const one = (root, selector) => {
  const found = root.querySelectorAll(selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
  return found[0];
};

function ofForm() {
  const form = one(document, '.gantt_cal_light');
  return [
    ...(has('description') ? [['description', one(form, 'textarea')]] : []),
    ...inOrder(
      form.querySelectorAll('.gantt_time_selects select'),
      times.map(([key]) => key),
    ),
    ['less', one(form, '.gantt_duration_dec')],
    ['duration', one(form, '.gantt_duration_value')],
    ['more', one(form, '.gantt_duration_inc')],
    ...['save', 'cancel', 'delete']
      .filter(has)
      .map((key) => [key, one(form, `.gantt_${key}_btn_set[role=button]`)]),
  ];
}

function ofPlan() {
  return [
    ...inOrder(
      document.querySelectorAll('.gantt_grid_head_cell'),
      columns.map((name) => `column:${name}`),
    ),
    ...inOrder(
      document.querySelectorAll('.gantt_grid_data .gantt_add[role=button]'),
      tasks.map(({ id }) => `add:${id}`),
    ),
    ...['edit', 'delete'].map((key) => [
      key,
      one(document, `.gantt_cal_quick_info .icon_${key}[role=button]`),
    ]),
  ];
}

window.controls = new Promise((resolve) => {
  setTimeout(() => {
    if (!chosen) gantt.showLightbox(2);
    else if (gantt.ext?.quickInfo) gantt.ext.quickInfo.show(2);
    else gantt.showQuickInfo(2);
  }, 400);
  setTimeout(() => resolve(Object.fromEntries(chosen ? ofPlan() : ofForm())), 1200);
});
