// Truth: a marker around each component, taken away again before anything is described.
const { release, language, without } = window.scene;
const words = {
  en: {
    add: 'Add person',
    import: 'Import',
    remove: 'Remove',
    search: 'Search by name',
    all: 'Everyone',
    present: 'Present',
    absent: 'Absent',
    start: 'Start date',
    team: 'Team',
    hours: 'Hours',
    active: 'Active',
    mail: 'Send mail',
    mobile: 'Works remotely',
    name: 'Name',
    role: 'Role',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    home: 'Home',
    staff: 'Staff',
    rota: 'Rota',
  },
  nl: {
    add: 'Persoon toevoegen',
    import: 'Importeren',
    remove: 'Verwijderen',
    search: 'Zoek op naam',
    all: 'Iedereen',
    present: 'Aanwezig',
    absent: 'Afwezig',
    start: 'Begindatum',
    team: 'Ploeg',
    hours: 'Uren',
    active: 'Actief',
    mail: 'Mail sturen',
    mobile: 'Werkt op afstand',
    name: 'Naam',
    role: 'Functie',
    edit: 'Bewerken',
    save: 'Opslaan',
    cancel: 'Annuleren',
    home: 'Start',
    staff: 'Personeel',
    rota: 'Rooster',
  },
  de: {
    add: 'Person anlegen',
    import: 'Importieren',
    remove: 'Entfernen',
    search: 'Nach Namen suchen',
    all: 'Alle',
    present: 'Anwesend',
    absent: 'Abwesend',
    start: 'Beginn',
    team: 'Gruppe',
    hours: 'Stunden',
    active: 'Aktiv',
    mail: 'E-Mail senden',
    mobile: 'Arbeitet mobil',
    name: 'Name',
    role: 'Rolle',
    edit: 'Bearbeiten',
    save: 'Speichern',
    cancel: 'Abbrechen',
    home: 'Startseite',
    staff: 'Personal',
    rota: 'Dienstplan',
  },
  ja: {
    add: '人を追加',
    import: '読み込み',
    remove: '削除',
    search: '名前で検索',
    all: '全員',
    present: '出席',
    absent: '欠席',
    start: '開始日',
    team: 'チーム',
    hours: '時間',
    active: '有効',
    mail: 'メール送信',
    mobile: 'リモート勤務',
    name: '名前',
    role: '役割',
    edit: '編集',
    save: '保存',
    cancel: '取消',
    home: 'ホーム',
    staff: '社員',
    rota: '勤務表',
  },
}[language];
const modern = release.startsWith('plus');
const first = release.startsWith('1.');
const has = (key) => !without.includes(key);
const keyed = (key, html) =>
  has(key) ? `<span data-key="${key}" style="display:contents">${html}</span> ` : '';
const tabs = ['all', 'present', 'absent'].filter((key) => has(`tab:${key}`));
const slot = (name, html) =>
  modern ? `<template #${name}>${html}</template>` : `<template slot="${name}">${html}</template>`;
const template = `<div>
  <el-menu mode="horizontal" default-active="staff" :ellipsis="false">${['home', 'staff', 'rota'].map((key) => `<el-menu-item index="${key}">${words[key]}</el-menu-item>`).join('')}</el-menu>
  <div class="row">
    ${keyed('add', `<el-button type="primary">${words.add}</el-button>`)}${keyed('import', `<el-button>${words.import}</el-button>`)}${keyed('remove', `<el-button type="danger">${words.remove}</el-button>`)}
    ${keyed('search', `<el-input v-model="text" placeholder="${words.search}" style="width:220px"></el-input>`)}
    ${keyed('active', `<el-switch v-model="on"></el-switch>`)}
    ${keyed('mobile', `<el-checkbox v-model="on">${words.mobile}</el-checkbox>`)}
  </div>
  <el-tabs v-model="tab">${tabs.map((key) => `<el-tab-pane label="${words[key]}" name="${key}"></el-tab-pane>`).join('')}</el-tabs>
  <div class="row">
    ${keyed('start', `<el-date-picker v-model="date" type="date" placeholder="${words.start}"></el-date-picker>`)}
    ${keyed('month', `<el-date-picker v-model="date" type="month"></el-date-picker>`)}
    ${keyed('team', `<el-select v-model="team" style="width:160px"><el-option value="a" label="A"></el-option></el-select>`)}
    ${keyed('hours', `<el-input-number v-model="count"></el-input-number>`)}
    ${keyed('color', `<el-color-picker v-model="color"></el-color-picker>`)}
    ${keyed('mail', `<el-dropdown split-button>${words.mail}${modern ? slot('dropdown', '<el-dropdown-menu><el-dropdown-item>x</el-dropdown-item></el-dropdown-menu>') : '<el-dropdown-menu slot="dropdown"><el-dropdown-item>x</el-dropdown-item></el-dropdown-menu>'}</el-dropdown>`)}
  </div>
  <el-table :data="rows" style="width:100%"><el-table-column type="selection" width="50"></el-table-column><el-table-column prop="name" label="${words.name}" sortable></el-table-column><el-table-column prop="role" label="${words.role}" sortable></el-table-column></el-table>
  <el-pagination layout="total, sizes, prev, pager, next, jumper" :total="400" ${modern ? ':default-current-page="4" :default-page-size="10"' : ':current-page="4" :page-size="10"'}></el-pagination>
  ${first ? '' : '<div class="row"><el-transfer v-model="moved" filterable :data="people"></el-transfer></div>'}
  <div class="row">${keyed('save', `<el-button type="success">${words.save}</el-button>`)}${keyed('cancel', `<el-button>${words.cancel}</el-button>`)}</div>
</div>`;
const data = () => ({
  text: '',
  on: false,
  tab: 'all',
  date: '',
  team: '',
  count: 8,
  color: '#336699',
  moved: [2],
  rows: ['a', 'b', 'c'].map((each) => ({ name: `Person ${each}`, role: each })),
  people: [1, 2, 3].map((key) => ({ key, label: `Person ${key}` })),
});
if (modern) {
  const chosen = {
    nl: window.ElementPlusLocaleNl,
    de: window.ElementPlusLocaleDe,
    ja: window.ElementPlusLocaleJa,
  }[language];
  Vue.createApp({ template, data }).use(ElementPlus, { locale: chosen }).mount('#app');
} else {
  ELEMENT.locale(ELEMENT.lang[language]);
  new Vue({ template, data }).$mount('#app');
}
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    const seen = (each) => each && each.getBoundingClientRect().width > 0;
    const add = (key, each) => {
      if (seen(each) && has(key)) controls[key] = each;
    };
    const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
    const inside = {
      search: 'input',
      start: 'input',
      month: 'input',
      team: 'input, .el-select__wrapper',
      mobile: 'label',
      active: '.el-switch',
      color: '.el-color-picker',
    };
    for (const marker of document.querySelectorAll('[data-key]')) {
      const { key } = marker.dataset;
      marker.removeAttribute('data-key');
      if (key === 'hours') {
        add('hours:less', marker.querySelector('.el-input-number__decrease'));
        add('hours:more', marker.querySelector('.el-input-number__increase'));
        add('hours', marker.querySelector('input'));
      } else if (key === 'mail') {
        const [main, more] = marker.querySelectorAll('button');
        add('mail', main);
        add('mail:more', more);
      } else add(key, marker.querySelector(inside[key] ?? 'button'));
    }
    all('.el-menu-item').forEach((each, index) => {
      add(`menu:${['home', 'staff', 'rota'][index]}`, each);
    });
    all('.el-tabs__item').forEach((each, index) => {
      add(`tab:${tabs[index]}`, each);
    });
    const boxes = all('thead .el-checkbox');
    add('select-all', boxes[0]);
    all('thead th')
      .filter((head) => head.textContent.trim())
      .forEach((head, index) => {
        add(`sort:${['name', 'role'][index]}`, head);
      });
    const pager = document.querySelector('.el-pagination');
    const next = pager.querySelector('.btn-next');
    if (has('next')) add('next', next);
    else next.remove();
    add('previous', pager.querySelector('.btn-prev'));
    add(
      'page-size',
      pager.querySelector('.el-pagination__sizes input, .el-pagination__sizes .el-select__wrapper'),
    );
    add('go-to', pager.querySelector('.el-pagination__jump input'));
    const pages = all('.el-pager li');
    add(
      'page:first',
      pages.find((page) => page.textContent.trim() === '1'),
    );
    add(
      'page:3',
      pages.find((page) => page.textContent.trim() === '3'),
    );
    add(
      'page:last',
      pages.find((page) => page.textContent.trim() === '40'),
    );
    all('.el-transfer__buttons button').forEach((each, index) => {
      add(`transfer:${['to-left', 'to-right'][index]}`, each);
    });
    all('.el-transfer-panel').forEach((panel, index) => {
      const side = ['left', 'right'][index];
      add(`transfer:${side}:all`, panel.querySelector('.el-transfer-panel__header .el-checkbox'));
      add(`transfer:${side}:search`, panel.querySelector('.el-transfer-panel__filter input'));
    });
    resolve(controls);
  }, 700);
});
