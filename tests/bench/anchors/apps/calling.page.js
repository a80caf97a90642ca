// Truth: a marker on each control, taken away again before anything is described.
const { release, language, without } = window.scene;
const modern = release.startsWith('9.');
// Each control: [words of the old design, words of the new one], as [en, nl, de].
const words = {
  mute: [
    ['Mute', 'Dempen', 'Stummschalten'],
    ['Mute mic', 'Microfoon dempen', 'Mikrofon aus'],
  ],
  camera: [
    ['Turn camera off', 'Camera uitzetten', 'Kamera ausschalten'],
    ['Camera', 'Camera', 'Kamera'],
  ],
  share: [
    ['Share content', 'Inhoud delen', 'Inhalte teilen'],
    ['Share', 'Delen', 'Teilen'],
  ],
  raise: [
    ['Raise hand', 'Hand opsteken', 'Hand heben'],
    ['Raise', 'Opsteken', 'Melden'],
  ],
  react: [
    ['Reactions', 'Reacties', 'Reaktionen'],
    ['React', 'Reageren', 'Reagieren'],
  ],
  people: [
    ['Show participants', 'Deelnemers weergeven', 'Teilnehmer anzeigen'],
    ['People', 'Personen', 'Personen'],
  ],
  chat: [
    ['Show conversation', 'Gesprek weergeven', 'Unterhaltung anzeigen'],
    ['Chat', 'Chat', 'Chat'],
  ],
  rooms: [
    ['Breakout rooms', 'Vergaderruimten', 'Gruppenräume'],
    ['Rooms', 'Ruimten', 'Räume'],
  ],
  keypad: [['Keypad', 'Toetsenblok', 'Wähltasten'], null],
  notes: [null, ['Notes', 'Notities', 'Notizen']],
  view: [
    ['Gallery', 'Galerie', 'Galerie'],
    ['View', 'Weergave', 'Ansicht'],
  ],
  more: [
    ['More actions', 'Meer acties', 'Weitere Aktionen'],
    ['More', 'Meer', 'Mehr'],
  ],
  leave: [
    ['Leave', 'Verlaten', 'Verlassen'],
    ['Leave', 'Verlaten', 'Verlassen'],
  ],
  leaveMore: [
    ['Leave options', 'Opties voor verlaten', 'Optionen zum Verlassen'],
    ['Leave options', 'Opties voor verlaten', 'Optionen zum Verlassen'],
  ],
  invite: [
    ['Invite someone', 'Iemand uitnodigen', 'Jemanden einladen'],
    ['Type a name', 'Typ een naam', 'Name eingeben'],
  ],
  muteAll: [
    ['Mute all', 'Iedereen dempen', 'Alle stummschalten'],
    ['Mute all', 'Iedereen dempen', 'Alle stummschalten'],
  ],
  copyLink: [
    ['Copy meeting link', 'Koppeling kopiëren', 'Link kopieren'],
    ['Share invite', 'Uitnodiging delen', 'Einladung teilen'],
  ],
  closePanel: [
    ['Close', 'Sluiten', 'Schließen'],
    ['Close', 'Sluiten', 'Schließen'],
  ],
};
// Drawings on a grid of 20: the newest release draws everything anew.
const icons = {
  mute: ['M10 2v9M6 9a4 4 0 008 0M10 13v4', 'M7 5a3 3 0 016 0v5a3 3 0 01-6 0zM5 10a5 5 0 0010 0M10 15v3'],
  camera: ['M2 6h11v9H2zM13 9l5-3v9l-5-3', 'M3 5h9a2 2 0 012 2v6a2 2 0 01-2 2H3zM14 9l4-2v7l-4-2'],
  share: ['M2 4h16v10H2zM10 6v6M7 9l3-3 3 3', 'M3 5a1 1 0 011-1h12a1 1 0 011 1v9H3zM10 12V7m-2 2l2-2 2 2'],
  raise: [
    'M6 10V5M8 10V3M10 10V3M12 10V4M5 10c0 6 8 8 9 1',
    'M7 9V4a1 1 0 012 0v4V3a1 1 0 012 0v6c4 0 3 8-2 8-3 0-5-4-6-6',
  ],
  react: [
    'M10 2a8 8 0 100 16 8 8 0 000-16M7 8h1M12 8h1M7 12c2 2 4 2 6 0',
    'M3 10a7 7 0 1014 0 7 7 0 10-14 0M7 11c1 3 5 3 6 0',
  ],
  people: [
    'M7 8a3 3 0 100-6 3 3 0 000 6M2 17c0-8 10-8 10 0M14 9a2 2 0 100-4',
    'M5 6a2 2 0 114 0 2 2 0 01-4 0M3 16v-2a3 3 0 018 0v2M13 7a2 2 0 113 0',
  ],
  chat: ['M3 3h14v10H8l-4 4v-4H3z', 'M4 4h12a1 1 0 011 1v8l-1 1H9l-4 3v-3z'],
  rooms: ['M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3z', 'M4 4h5v12H4zM11 4h5v5h-5zM11 11h5v5h-5z'],
  keypad: ['M4 4h2v2H4zM9 4h2v2H9zM14 4h2v2h-2zM4 9h2v2H4z', ''],
  notes: ['', 'M5 3h10v14H5zM7 7h6M7 10h6'],
  view: ['M2 4h7v5H2zM11 4h7v5h-7zM2 11h7v5H2zM11 11h7v5h-7z', 'M3 5h14v10H3zM3 10h14M10 5v10'],
  more: ['M4 10h1M10 10h1M16 10h1', 'M5 9h1v2H5zM10 9h1v2h-1zM15 9h1v2h-1z'],
  leave: ['M2 12c4-6 12-6 16 0l-3 2-2-3H7l-2 3z', 'M3 11c4-5 10-5 14 0l-3 2-1-2H7l-1 2z'],
  leaveMore: ['M5 8l5 5 5-5', 'M6 8l4 4 4-4'],
  closePanel: ['M4 4l12 12M16 4L4 16', 'M5 5l10 10M15 5L5 15'],
};
const label = (key) => words[key][modern ? 1 : 0]?.[['en', 'nl', 'de'].indexOf(language)];
const has = (key) => !without.includes(key) && label(key) !== undefined;
const h = React.createElement;
const icon = (key) =>
  h(
    'svg',
    { width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': true },
    h('path', { d: icons[key]?.[modern ? 1 : 0] ?? '', stroke: 'currentColor', fill: 'none' }),
  );
const kept = (keys) => keys.filter(has);
const participants = ['A. Example', 'B. Example', 'C. Example'];

function oldPage(lib) {
  const { CommandBarButton, DefaultButton, Fabric, IconButton, PrimaryButton, SearchBox } = lib;
  const Root = Fabric ?? 'div';
  const barButton = (key) =>
    h(IconButton, {
      key,
      'data-key': key,
      ariaLabel: label(key),
      title: label(key),
      onRenderIcon: () => icon(key),
    });
  return h(
    Root,
    {},
    h(
      'header',
      { style: { padding: 8, display: 'flex' } },
      h('h1', {}, 'Planning'),
      has('view') &&
        h(CommandBarButton, { 'data-key': 'view', text: label('view'), onRenderIcon: () => icon('view') }),
    ),
    h(
      'main',
      {},
      h(
        'section',
        { style: { flex: 1 }, 'aria-label': 'Stage' },
        participants.map((name) => h('div', { key: name, style: { height: 120 } }, name)),
      ),
      h(
        'aside',
        {},
        h('h2', {}, label('people')),
        has('closePanel') &&
          h(IconButton, {
            'data-key': 'closePanel',
            ariaLabel: label('closePanel'),
            onRenderIcon: () => icon('closePanel'),
          }),
        has('invite') && h(SearchBox, { 'data-key': 'invite', placeholder: label('invite') }),
        has('muteAll') && h(DefaultButton, { 'data-key': 'muteAll', text: label('muteAll') }),
        has('copyLink') && h(DefaultButton, { 'data-key': 'copyLink', text: label('copyLink') }),
        participants.map((name) => h('div', { key: name, style: { padding: 8 } }, name)),
      ),
    ),
    h(
      'footer',
      { role: 'toolbar', style: { display: 'flex', justifyContent: 'center', gap: 4 } },
      kept(['camera', 'mute', 'share', 'more', 'raise', 'react', 'chat', 'people', 'rooms', 'keypad']).map(
        barButton,
      ),
      h(PrimaryButton, { 'data-key': 'leave', text: label('leave'), onRenderIcon: () => icon('leave') }),
      h(IconButton, {
        'data-key': 'leaveMore',
        ariaLabel: label('leaveMore'),
        onRenderIcon: () => icon('leaveMore'),
      }),
    ),
  );
}

function newPage() {
  const { Button, FluentProvider, Input, Toolbar, ToolbarButton, ToolbarDivider, webLightTheme } = Fluent;
  const barButton = (key) =>
    h(ToolbarButton, { key, 'data-key': key, icon: icon(key), vertical: true }, label(key));
  return h(
    FluentProvider,
    { theme: webLightTheme },
    h(
      'div',
      { style: { display: 'flex', alignItems: 'center', padding: 4 } },
      h('strong', { style: { flex: 1 } }, 'Planning'),
      h(
        Toolbar,
        {},
        kept(['chat', 'people', 'raise', 'react', 'view', 'notes', 'rooms', 'more']).map(barButton),
        h(ToolbarDivider),
        kept(['camera', 'mute', 'share']).map(barButton),
        h(Button, { 'data-key': 'leave', appearance: 'primary', icon: icon('leave') }, label('leave')),
        h(Button, {
          'data-key': 'leaveMore',
          appearance: 'primary',
          'aria-label': label('leaveMore'),
          icon: icon('leaveMore'),
        }),
      ),
    ),
    h(
      'main',
      {},
      h(
        'section',
        { style: { flex: 1 } },
        participants.map((name) => h('div', { key: name, style: { height: 120 } }, name)),
      ),
      h(
        'aside',
        {},
        h(
          'div',
          { style: { display: 'flex' } },
          h('h2', { style: { flex: 1 } }, label('people')),
          has('closePanel') &&
            h(Button, {
              'data-key': 'closePanel',
              appearance: 'subtle',
              'aria-label': label('closePanel'),
              icon: icon('closePanel'),
            }),
        ),
        has('invite') && h(Input, { 'data-key': 'invite', placeholder: label('invite') }),
        has('copyLink') && h(Button, { 'data-key': 'copyLink' }, label('copyLink')),
        participants.map((name) => h('div', { key: name, style: { padding: 8 } }, name)),
        has('muteAll') && h(Button, { 'data-key': 'muteAll', appearance: 'outline' }, label('muteAll')),
      ),
    ),
  );
}

const root = document.getElementById('app');
if (modern) createRoot(root).render(newPage());
else ReactDOM.render(oldPage(window.FluentUIReact ?? window.Fabric), root);
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const element of document.querySelectorAll('[data-key]')) {
      controls[element.dataset.key] = element;
      element.removeAttribute('data-key');
    }
    resolve(controls);
  }, 500);
});
