// Truth: the configured order of the header's buttons.
const { release, language, without } = window.scene;
const old = release.startsWith('3.');
const own = {
  en: { add: 'New event', refresh: 'Refresh' },
  nl: { add: 'Nieuwe afspraak', refresh: 'Vernieuwen' },
  de: { add: 'Neuer Termin', refresh: 'Aktualisieren' },
  ja: { add: '新しい予定', refresh: '更新' },
}[language];
const views = old
  ? { month: 'month', week: 'agendaWeek', day: 'agendaDay', list: 'listWeek' }
  : { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay', list: 'listWeek' };
const groups = {
  left: [['prev', 'next'], ['today'], ['refresh', 'add']],
  right: [['month', 'week', 'day', 'list']],
};
const order = [];
const toolbar = { center: 'title' };
for (const [side, sections] of Object.entries(groups)) {
  const kept = sections.map((section) => section.filter((key) => !without.includes(key)));
  order.push(...kept.flat());
  toolbar[side] = kept
    .filter((section) => section.length)
    .map((section) => section.map((key) => views[key] ?? key).join(','))
    .join(' ');
}
const element = document.getElementById('calendar');
const options = {
  locale: language,
  [old ? 'header' : 'headerToolbar']: toolbar,
  [old ? 'defaultDate' : 'initialDate']: '2024-05-15',
  customButtons: { add: { text: own.add }, refresh: { text: own.refresh } },
  editable: true,
  events: [
    { title: 'Stand-up', start: '2024-05-14T09:00:00' },
    { title: 'Review', start: '2024-05-16T13:00:00' },
  ],
};
if (old) $(element).fullCalendar(options);
else new FullCalendar.Calendar(element, options).render();
const buttons = element.querySelectorAll('.fc-toolbar button');
if (buttons.length !== order.length) throw new Error(`${buttons.length} buttons, ${order.length} configured`);
window.controls = Object.fromEntries(order.map((key, index) => [key, buttons[index]]));
