// Truth: a marker on each button of the bar, taken away again; the form over it by its own order.
const { release, language, without } = window.scene;
const scheduler = window.scheduler;
for (const key of without) document.querySelector(`[data-key=${key}]`)?.remove();
if (!release.startsWith('5.') && language !== 'en') scheduler.i18n.setLocale(language);
scheduler.init('scheduler', new Date(2026, 4, 11), without.includes('week') ? 'day' : 'week');
scheduler.parse([
  { id: 1, start_date: new Date(2026, 4, 11, 9), end_date: new Date(2026, 4, 11, 11), text: 'Round' },
]);
window.controls = new Promise((resolve) => {
  setTimeout(() => scheduler.showLightbox(1), 300);
  setTimeout(() => {
    const controls = {};
    for (const marked of document.querySelectorAll('[data-key]')) {
      controls[marked.dataset.key] = marked;
      marked.removeAttribute('data-key');
    }
    const form = document.querySelector('.dhx_cal_light');
    controls.text = form.querySelector('textarea');
    for (const key of ['save', 'cancel', 'delete'])
      controls[key] =
        form.querySelector(`.dhx_${key}_btn_set, .dhx_${key}_btn`)?.closest('.dhx_btn_set') ?? undefined;
    const selects = [...form.querySelectorAll('select')].filter(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const half = selects.length / 2;
    ['hours', 'day', 'month', 'year'].forEach((key, i) => {
      if (half === 4)
        Object.assign(controls, { [`from:${key}`]: selects[i], [`to:${key}`]: selects[i + half] });
    });
    for (const key of Object.keys(controls)) if (!controls[key]) delete controls[key];
    resolve(controls);
  }, 1500);
});
