// Truth: the configured order of the editor's bar, columns and rows; the components' own parts.
const { release, language, without } = window.scene;
const old = release.startsWith('0.');
const at = ['en', 'nl', 'de'].indexOf(language);
const words = {
  name: ['Name', 'Naam', 'Name'],
  date: ['Date', 'Datum', 'Datum'],
  owner: ['Owner', 'Eigenaar', 'Besitzer'],
  size: ['Size', 'Grootte', 'Größe'],
  documents: ['Documents', 'Documenten', 'Dokumente'],
};
const groups = [
  ['undo', 'redo'],
  ['bold', 'italic', 'strike', 'underline'],
  ['unordered', 'ordered', 'outdent', 'indent'],
  ['left', 'center', 'right', 'justify'],
  ['quote', 'link', 'hr', 'removeFormat'],
  ['print', 'fullscreen'],
].map((group) => group.filter((key) => !without.includes(key)));
const columns = ['name', 'date', 'owner', 'size']
  .filter((key) => !without.includes(`column:${key}`))
  .map((name) => ({ name, field: name, label: words[name][at], sortable: true, align: 'left' }));
const rows = Array.from({ length: 24 }, (_, index) => ({
  name: `Protocol ${index}`,
  date: `2026-05-${10 + (index % 15)}`,
  owner: ['J. Bakker', 'M. Visser', 'S. Smit'][index % 3],
  size: `${index * 12 + 30} kB`,
}));
const state = () => ({
  text: '<p>Wash your hands.</p>',
  day: '2026/05/14',
  rows,
  columns,
  groups,
  chosen: [],
  paging: { page: 2, rowsPerPage: 5 },
});
const title = words.documents[at];
const editor = '<q-editor v-model="text" :toolbar="groups"></q-editor>';
if (old) {
  if (language !== 'en') window.Quasar.i18n.set(window.Quasar.i18n[language]);
  new window.Vue({
    el: '#app',
    data: state,
    template: `<div>${editor}<div class="row-of">
<q-table style="width:640px" title="${title}" :data="rows" :columns="columns" row-key="name" selection="multiple" :selected.sync="chosen" :pagination.sync="paging"></q-table>
<q-datetime-picker v-model="day" type="date"></q-datetime-picker></div>
<div class="row-of"><q-uploader url="/upload" multiple style="width:400px"></q-uploader></div></div>`,
  });
} else {
  const app = window.Vue.createApp({
    data: state,
    template: `<div>${editor}<div class="row-of">
<q-table style="width:640px" title="${title}" :rows="rows" :columns="columns" row-key="name" selection="multiple" v-model:selected="chosen" v-model:pagination="paging"></q-table>
<q-date v-model="day"></q-date><q-uploader url="/upload" multiple style="width:300px"></q-uploader></div></div>`,
  });
  app.use(window.Quasar);
  if (language !== 'en') window.Quasar.Lang.set(window.Quasar.Lang[language]);
  window.Quasar.IconSet.set(window.Quasar.IconSet.svgMdiV7);
  app.mount('#app');
}
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const open = async () => {
  await wait(800);
  const controls = {};
  const bar = [...document.querySelectorAll('.q-editor .q-btn')];
  const named = groups.flat();
  if (bar.length !== named.length) throw new Error(`${bar.length} buttons, ${named.length} configured`);
  named.forEach((key, index) => {
    controls[key] = bar[index];
  });
  const page = (selector) => document.querySelector(selector);
  const table = page(old ? '.q-table-container' : '.q-table__container');
  const boxes = table.querySelectorAll('.q-checkbox');
  Object.assign(controls, { all: boxes[0], 'tick:third': boxes[3], size: table.querySelector('.q-select') });
  columns.forEach(({ name }, index) => {
    controls[`column:${name}`] = table.querySelectorAll('th.sortable')[index];
  });
  const turning = [...table.querySelectorAll(`.q-table${old ? '-' : '__'}bottom .q-btn`)];
  const turns = old ? ['prev', 'next'] : ['first', 'prev', 'next', 'last'];
  turns.forEach((key, index) => {
    controls[key] = turning[index];
  });
  const arrows = document.querySelectorAll(old ? '.q-datetime-arrow' : '.q-date__arrow .q-btn');
  const days = document.querySelectorAll(
    old ? '.q-datetime-days > .cursor-pointer' : '.q-date__calendar-item--in .q-btn',
  );
  Object.assign(controls, {
    'month:prev': arrows[0],
    'month:next': arrows[1],
    month: page(old ? '.q-datetime-link' : '.q-date__navigation .col .q-btn'),
    'day:8': days[7],
    'day:20': days[19],
    add: page(old ? '.q-uploader-pick-button' : '.q-uploader__header .q-btn'),
  });
  return controls;
};
window.controls = open();
