// Truth: a marker on each control, taken away again before anything is described.
const { release, language, without } = window.scene;
const old = release.startsWith('4.');
// Each control: the words, as [en, nl, de, fr]; a second list where the redesign changed them.
const words = {
  menu: [
    ['Open menu', 'Menu openen', 'Menü öffnen', 'Ouvrir le menu'],
    ['Navigation', 'Navigatie', 'Navigation', 'Navigation'],
  ],
  search: [
    ['Search expenses', 'Declaraties zoeken', 'Ausgaben suchen', 'Rechercher des dépenses'],
    ['Search', 'Zoeken', 'Suchen', 'Rechercher'],
  ],
  help: [
    ['Help', 'Help', 'Hilfe', 'Aide'],
    ['Support', 'Ondersteuning', 'Unterstützung', 'Assistance'],
  ],
  account: [
    ['My profile', 'Mijn profiel', 'Mein Profil', 'Mon profil'],
    ['Account', 'Account', 'Konto', 'Compte'],
  ],
  settings: [
    ['Preferences', 'Voorkeuren', 'Einstellungen', 'Préférences'],
    ['Settings', 'Instellingen', 'Einstellungen', 'Paramètres'],
  ],
  signOut: [
    ['Log out', 'Uitloggen', 'Abmelden', 'Se déconnecter'],
    ['Sign out', 'Afmelden', 'Abmelden', 'Déconnexion'],
  ],
  'tab:open': [['Open', 'Openstaand', 'Offen', 'Ouvertes']],
  'tab:approved': [['Approved', 'Goedgekeurd', 'Genehmigt', 'Approuvées']],
  'tab:archive': [['Archive', 'Archief', 'Archiv', 'Archives']],
  add: [
    ['New expense', 'Nieuwe declaratie', 'Neue Ausgabe', 'Nouvelle dépense'],
    ['Add', 'Toevoegen', 'Hinzufügen', 'Ajouter'],
  ],
  export: [
    ['Export', 'Exporteren', 'Exportieren', 'Exporter'],
    ['Download', 'Downloaden', 'Herunterladen', 'Télécharger'],
  ],
  print: [['Print', 'Afdrukken', 'Drucken', 'Imprimer']],
  remove: [
    ['Delete', 'Verwijderen', 'Löschen', 'Supprimer'],
    ['Move to trash', 'Naar prullenbak', 'In den Papierkorb', 'Mettre à la corbeille'],
  ],
  project: [['Project', 'Project', 'Projekt', 'Projet']],
  amount: [['Amount', 'Bedrag', 'Betrag', 'Montant']],
  date: [
    ['Date', 'Datum', 'Datum', 'Date'],
    ['Date of purchase', 'Aankoopdatum', 'Kaufdatum', "Date d'achat"],
  ],
  note: [
    ['Description', 'Omschrijving', 'Beschreibung', 'Description'],
    ['Note', 'Notitie', 'Notiz', 'Note'],
  ],
  receipt: [
    ['Attach receipt', 'Bon bijvoegen', 'Beleg anhängen', 'Joindre un reçu'],
    ['Add receipt', 'Bon toevoegen', 'Beleg hinzufügen', 'Ajouter un reçu'],
  ],
  urgent: [['Urgent', 'Spoed', 'Dringend', 'Urgent']],
  notify: [
    ['Notify me', 'Houd mij op de hoogte', 'Benachrichtigen', 'Me prévenir'],
    ['Send me updates', 'Stuur mij updates', 'Updates erhalten', 'Recevoir des nouvelles'],
  ],
  terms: [['I agree', 'Ik ga akkoord', 'Ich stimme zu', "J'accepte"]],
  save: [
    ['Save draft', 'Concept opslaan', 'Entwurf speichern', 'Enregistrer le brouillon'],
    ['Save', 'Opslaan', 'Speichern', 'Enregistrer'],
  ],
  submit: [
    ['Submit', 'Indienen', 'Einreichen', 'Soumettre'],
    ['Send for approval', 'Ter goedkeuring sturen', 'Zur Genehmigung senden', 'Envoyer pour approbation'],
  ],
  previous: [
    ['Previous page', 'Vorige pagina', 'Vorherige Seite', 'Page précédente'],
    ['Previous', 'Vorige', 'Zurück', 'Précédent'],
  ],
  next: [
    ['Next page', 'Volgende pagina', 'Nächste Seite', 'Page suivante'],
    ['Next', 'Volgende', 'Weiter', 'Suivant'],
  ],
};
// Drawings on a grid of 24: the redesign has outlines where the old page has filled shapes.
const icons = {
  menu: ['M3 18h18v-2H3v2zm0-5h18v-2H3v2zm0-7v2h18V6H3z', 'M4 6h16M4 12h10M4 18h16'],
  help: ['M12 2a10 10 0 100 20 10 10 0 000-20zm1 17h-2v-2h2v2z', 'M9 9a3 3 0 116 0c0 2-3 2-3 4M12 17v.5'],
  account: [
    'M12 12a4 4 0 100-8 4 4 0 000 8zm0 2c-3 0-8 1-8 4v2h16v-2c0-3-5-4-8-4z',
    'M5 20a7 7 0 0114 0M12 4a4 4 0 010 8 4 4 0 010-8',
  ],
  settings: [
    'M19 13a7 7 0 000-2l2-2-2-3-3 1a7 7 0 00-2-1l-.5-2h-3l-.5 2a7 7 0 00-2 1L5 6 3 9l2 2z',
    'M4 8h10M18 8h2M4 16h2M10 16h10M16 6v4M8 14v4',
  ],
  signOut: [
    'M17 8l-1 1 2 2H8v2h10l-2 2 1 1 5-4zM4 5h8V3H4a2 2 0 00-2 2v14h10v-2H4z',
    'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  ],
  print: [
    'M19 8H5a3 3 0 00-3 3v6h4v4h12v-4h4v-6a3 3 0 00-3-3zM18 3H6v4h12z',
    'M7 8V4h10v4M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  ],
  remove: [
    'M6 19a2 2 0 002 2h8a2 2 0 002-2V7H6zM19 4h-3l-1-1h-5L9 4H5v2h14z',
    'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  ],
  export: ['M19 9h-4V3H9v6H5l7 7zM5 18v2h14v-2z', 'M12 4v10M8 10l4 4 4-4M5 20h14'],
  previous: ['M15.4 7.4L14 6l-6 6 6 6 1.4-1.4L10.8 12z', 'M15 5l-7 7 7 7'],
  next: ['M10 6L8.6 7.4l4.6 4.6-4.6 4.6L10 18l6-6z', 'M9 5l7 7-7 7'],
};
const at = ['en', 'nl', 'de', 'fr'].indexOf(language);
const label = (key) => (old ? words[key][0] : (words[key][1] ?? words[key][0]))[at];
const has = (key) => !without.includes(key);
const M = window.MaterialUI;
const h = React.createElement;
const icon = (key) =>
  h(
    M.SvgIcon,
    {},
    h('path', { d: icons[key][old ? 0 : 1], ...(old ? {} : { fill: 'none', stroke: 'currentColor' }) }),
  );
const iconButton = (key) =>
  has(key) && h(M.IconButton, { key, 'data-key': key, 'aria-label': label(key) }, icon(key));
const tipButton = (key) =>
  has(key) && h(M.Tooltip, { key, title: label(key) }, h(M.IconButton, { 'data-key': key }, icon(key)));
const button = (key, props = {}) => has(key) && h(M.Button, { key, 'data-key': key, ...props }, label(key));
const field = (key, props = {}) =>
  has(key) &&
  h(M.TextField, {
    key,
    label: label(key),
    variant: 'outlined',
    size: 'small',
    style: { margin: 8 },
    inputProps: { 'data-key': key },
    ...props,
  });
const listItem = (key) =>
  has(key) &&
  h(
    old ? M.ListItem : M.ListItemButton,
    { key, 'data-key': key, ...(old ? { button: true } : {}) },
    h(M.ListItemIcon, {}, icon(key)),
    h(M.ListItemText, { primary: label(key) }),
  );
const check = (key, kind) =>
  has(key) &&
  h(M.FormControlLabel, { key, control: h(M[kind], { inputProps: { 'data-key': key } }), label: label(key) });
const tabs = h(
  M.Tabs,
  { value: 0 },
  ['open', 'approved', 'archive']
    .filter((name) => has(`tab:${name}`))
    .map((name) => h(M.Tab, { key: name, 'data-key': `tab:${name}`, label: label(`tab:${name}`) })),
);
const form = () =>
  h(
    M.Paper,
    { style: { padding: 16, margin: 16 } },
    old
      ? [
          field('project', { select: true, value: 'a', children: h(M.MenuItem, { value: 'a' }, 'A') }),
          field('amount', { type: 'number' }),
          field('date', { type: 'date' }),
          field('note', { multiline: true }),
        ]
      : [
          field('amount', { type: 'number' }),
          field('note', { multiline: true }),
          field('date', { type: 'date' }),
          field('project', { select: true, value: 'a', children: h(M.MenuItem, { value: 'a' }, 'A') }),
        ],
    button('receipt', old ? { variant: 'outlined' } : {}),
    check('urgent', 'Checkbox'),
    check('notify', 'Switch'),
    check('terms', 'Checkbox'),
    h(
      'div',
      { style: { textAlign: old ? 'left' : 'right' } },
      old
        ? [button('submit', { variant: 'contained', color: 'primary' }), button('save')]
        : [button('save', { variant: 'outlined' }), button('submit', { variant: 'contained' })],
    ),
  );
const rows = h(
  M.Table,
  {},
  h(
    M.TableBody,
    {},
    [1, 2, 3].map((row) =>
      h(M.TableRow, { key: row }, h(M.TableCell, {}, `Expense ${row}`), h(M.TableCell, {}, `${row * 12}`)),
    ),
  ),
);
const pages = h('div', {}, iconButton('previous'), iconButton('next'));
const page = old
  ? h(
      'div',
      {},
      h(
        M.AppBar,
        { position: 'static' },
        h(
          M.Toolbar,
          {},
          iconButton('menu'),
          h(M.Typography, { variant: 'h6', style: { flex: 1 } }, 'Expenses'),
          has('search') &&
            h(M.InputBase, {
              placeholder: label('search'),
              inputProps: { 'data-key': 'search' },
              style: { background: 'white' },
            }),
          iconButton('help'),
          iconButton('settings'),
          iconButton('account'),
          iconButton('signOut'),
        ),
      ),
      tabs,
      h(
        'div',
        { style: { padding: 16 } },
        button('add', { variant: 'contained', color: 'primary' }),
        button('export'),
        button('print'),
        button('remove'),
      ),
      form(),
      rows,
      pages,
    )
  : h(
      'div',
      { style: { display: 'flex' } },
      h(
        'nav',
        { style: { width: 240 } },
        iconButton('menu'),
        h(M.List, {}, ['account', 'settings', 'help', 'signOut'].map(listItem)),
      ),
      h(
        'main',
        { style: { flex: 1 } },
        h(M.Typography, { variant: 'h4', component: 'h1' }, 'Expenses'),
        h(
          'div',
          { style: { padding: 16 } },
          field('search', { type: 'search' }),
          tipButton('print'),
          tipButton('remove'),
          tipButton('export'),
          button('add', { variant: 'contained' }),
        ),
        tabs,
        rows,
        pages,
        form(),
      ),
    );
const root = document.getElementById('app');
if (old) ReactDOM.render(page, root);
else ReactDOM.createRoot(root).render(page);
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const element of document.querySelectorAll('[data-key]')) {
      const key = element.dataset.key;
      element.removeAttribute('data-key');
      const drawn = element.getBoundingClientRect().width > 0;
      // A select keeps its marker on the hidden field; what is pressed is the box before it.
      controls[key] =
        drawn && !(key === 'project')
          ? element
          : (element.parentElement.querySelector('[role=button], [role=combobox]') ?? element);
    }
    resolve(controls);
  }, 700);
});
