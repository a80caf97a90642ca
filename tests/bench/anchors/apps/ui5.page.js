// Truth: each component by its place in this page's own markup, and the part of it that is pressed.
const { release, language, without } = window.scene;
const old = release.startsWith('1.');
const at = ['en', 'nl', 'de'].indexOf(language);
const words = {
  general: ['General', 'Algemeen', 'Allgemein'],
  people: ['People', 'Mensen', 'Personen'],
  files: ['Files', 'Bestanden', 'Dateien'],
  day: ['Day', 'Dag', 'Tag'],
  time: ['Time', 'Tijd', 'Uhrzeit'],
  persons: ['Persons', 'Personen', 'Anzahl Personen'],
  room: ['Room', 'Kamer', 'Raum'],
  lunch: ['With lunch', 'Met lunch', 'Mit Mittagessen'],
  more: ['Remarks', 'Opmerkingen', 'Anmerkungen'],
  saved: ['Your booking was kept.', 'Uw reservering is bewaard.', 'Ihre Buchung wurde gespeichert.'],
};
const say = (key) => words[key][at];
const has = (key) => !without.includes(key);
const kind = old ? 'mode' : 'selection-mode';
window.setLanguage(language);
document.getElementById('app').innerHTML = `
<ui5-shellbar primary-title="Rooms" show-notifications notifications-count="3" show-product-switch>
<ui5-avatar slot="profile" initials="JB"></ui5-avatar><ui5-input slot="searchField"></ui5-input></ui5-shellbar>
<main><div>
<ui5-message-strip>${say('saved')}</ui5-message-strip>
<p><label>${say('day')}</label><br><ui5-date-picker value="2026-05-14" format-pattern="yyyy-MM-dd"></ui5-date-picker></p>
${has('time') ? `<p><label>${say('time')}</label><br><ui5-time-picker value="10:30" format-pattern="HH:mm"></ui5-time-picker></p>` : ''}
<p><label>${say('persons')}</label><br><ui5-step-input value="4" min="1" max="12"></ui5-step-input></p>
<p><label>${say('room')}</label><br><ui5-select><ui5-option>North</ui5-option><ui5-option>South</ui5-option></ui5-select></p>
${has('lunch') ? `<ui5-checkbox text="${say('lunch')}"></ui5-checkbox>` : ''}
</div>
<div><ui5-calendar timestamp="1778716800" format-pattern="yyyy-MM-dd"><ui5-date value="2026-05-14"></ui5-date></ui5-calendar>
<ui5-panel header-text="${say('more')}">…</ui5-panel>
<ui5-color-palette>${['darkblue', 'pink', 'green', 'orange'].map((color) => `<ui5-color-palette-item value="${color}"></ui5-color-palette-item>`).join('')}</ui5-color-palette></div>
<div><ui5-tabcontainer>${['general', 'people', 'files']
  .filter((key) => has(`tab:${key}`))
  .map((key) => `<ui5-tab text="${say(key)}"></ui5-tab>`)
  .join('')}</ui5-tabcontainer>
<ui5-list ${kind}="Delete" growing="Button">${['North', 'South', 'Garden'].map((name) => `<ui5-li>${name}</ui5-li>`).join('')}</ui5-list>
<ui5-carousel arrows-placement="Navigation"><div style="height:90px">1</div><div style="height:90px">2</div><div style="height:90px">3</div></ui5-carousel>
</div></main>`;
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** Goes into the shadow of each element on the way. */
const part = (...way) =>
  way.reduce((from, selector) => (from?.shadowRoot ?? from)?.querySelector(selector), document) ?? undefined;
const every = (selector, inner) =>
  [...document.querySelectorAll(selector)].map((one) => inner(one.shadowRoot));
const day = (number) =>
  part(
    'ui5-calendar',
    'ui5-daypicker',
    `[role=gridcell][data-sap-timestamp="${Date.UTC(2026, 4, number) / 1000}"]`,
  );
const head = (name) =>
  old
    ? part('ui5-calendar', 'ui5-calendar-header', `[data-ui5-cal-header-btn-${name}]`)
    : part('ui5-calendar', `[data-ui5-cal-header-btn-${name}]`);
const bar = (name) => part('ui5-shellbar', `.ui5-shellbar-${name}`, 'button');
const field = old ? 'ui5-input' : 'ui5-datetime-input';
const collect = () => {
  const controls = {
    search: bar('search-button'),
    news: bar('bell-button'),
    profile: bar('image-button'),
    products: bar('button-product-switch'),
    close: part('ui5-message-strip', '.ui5-message-strip-close-button', 'button'),
    date: part('ui5-date-picker', field, 'input'),
    'date:open': part('ui5-date-picker', 'ui5-icon'),
    time: part('ui5-time-picker', field, 'input'),
    'time:open': part('ui5-time-picker', 'ui5-icon'),
    less: part('ui5-step-input', 'ui5-icon[name=less]'),
    step: part('ui5-step-input', 'ui5-input', 'input'),
    more: part('ui5-step-input', 'ui5-icon[name=add]'),
    room: part('ui5-select', '[role=combobox]'),
    lunch: part('ui5-checkbox', '[role=checkbox]'),
    'month:prev': head('prev'),
    month: head('month'),
    year: head('year'),
    'month:next': head('next'),
    'day:8': day(8),
    'day:20': day(20),
    fold: part('ui5-panel', '.ui5-panel-header'),
    rest: part('ui5-list', '[id$=growing-btn], [growing-button-inner]'),
    'slide:next': part('ui5-carousel', '.ui5-carousel-navigation-button:not([class*=hidden])', 'button'),
  };
  every('ui5-color-palette-item', (root) => root.querySelector('[role=button]')).forEach((element, index) => {
    controls[`color:${index}`] = element;
  });
  every('ui5-li', (root) => root.querySelector('ui5-button').shadowRoot.querySelector('button')).forEach(
    (element, index) => {
      controls[`delete:${index}`] = element;
    },
  );
  const tabs = [...document.querySelector('ui5-tabcontainer').shadowRoot.querySelectorAll('[role=tab]')];
  ['general', 'people', 'files']
    .filter((key) => has(`tab:${key}`))
    .forEach((key, index) => {
      controls[`tab:${key}`] = tabs[index];
    });
  return Object.fromEntries(Object.entries(controls).filter(([, element]) => element));
};
window.controls = wait(1500).then(collect);
