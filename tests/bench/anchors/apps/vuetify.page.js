// Truth: a marker on each control, taken away again before anything is described.
const { release, language, without } = window.scene;
const old = release.startsWith('1.');
const at = ['en', 'nl', 'de'].indexOf(language);
// Words as [en, nl, de]; the old glyph, the new glyph.
const words = {
  menu: ['Main menu', 'Hoofdmenu', 'Hauptmenü', 'menu', 'mdi-menu'],
  search: ['Search tickets', 'Meldingen zoeken', 'Tickets suchen'],
  bell: ['Notifications', 'Meldingen', 'Benachrichtigungen', 'notifications', 'mdi-bell'],
  account: ['Account', 'Account', 'Konto', 'account_circle', 'mdi-account-circle'],
  inbox: ['Inbox', 'Postvak in', 'Posteingang', 'inbox', 'mdi-inbox'],
  mine: ['Assigned to me', 'Aan mij toegewezen', 'Mir zugewiesen', 'person', 'mdi-account'],
  archive: ['Archive', 'Archief', 'Archiv', 'archive', 'mdi-archive'],
  reports: ['Reports', 'Rapporten', 'Berichte', 'bar_chart', 'mdi-chart-bar'],
  'tab:talk': ['Conversation', 'Gesprek', 'Unterhaltung'],
  'tab:history': ['History', 'Geschiedenis', 'Verlauf'],
  'tab:files': ['Attachments', 'Bijlagen', 'Anhänge'],
  reply: ['Reply', 'Beantwoorden', 'Antworten', 'reply', 'mdi-reply'],
  forward: ['Forward', 'Doorsturen', 'Weiterleiten', 'forward', 'mdi-share'],
  assign: ['Assign', 'Toewijzen', 'Zuweisen', 'person_add', 'mdi-account-plus'],
  close: ['Close ticket', 'Melding sluiten', 'Ticket schließen', 'check', 'mdi-check'],
  remove: ['Delete', 'Verwijderen', 'Löschen', 'delete', 'mdi-delete'],
  print: ['Print', 'Afdrukken', 'Drucken', 'print', 'mdi-printer'],
  phone: ['Call customer', 'Klant bellen', 'Kunden anrufen', 'phone', 'mdi-phone'],
  'field:subject': ['Subject', 'Onderwerp', 'Betreff'],
  'field:customer': ['Customer', 'Klant', 'Kunde'],
  'field:email': ['Email', 'E-mail', 'E-Mail'],
  'field:answer': ['Your answer', 'Uw antwoord', 'Ihre Antwort'],
  'field:urgent': ['Urgent', 'Spoed', 'Dringend'],
  'field:internal': ['Internal note', 'Interne notitie', 'Interne Notiz'],
  send: ['Send', 'Versturen', 'Senden'],
  draft: ['Save as draft', 'Opslaan als concept', 'Als Entwurf speichern'],
  more: ['More', 'Meer', 'Mehr', 'more_vert', 'mdi-dots-vertical'],
};
const label = (key) => words[key][at];
const has = (key) => !without.includes(key);
const glyph = (key) =>
  old ? `<v-icon>${words[key][3]}</v-icon>` : `<v-icon icon="${words[key][4]}"></v-icon>`;
const when = (key, html) => (has(key) ? html : '');
const icon = (key) =>
  when(
    key,
    `<v-btn icon data-key="${key}" aria-label="${label(key)}" ${old ? '' : 'variant="text"'}>${glyph(key)}</v-btn>`,
  );
const button = (key) =>
  when(key, `<v-btn data-key="${key}">${words[key][3] ? glyph(key) : ''} ${label(key)}</v-btn>`);
const field = (key, tag = 'v-text-field', more = '') =>
  when(key, `<${tag} data-key="${key}" label="${label(key)}" ${more}></${tag}>`);
const item = (key) =>
  when(
    key,
    old
      ? `<v-list-tile data-key="${key}" @click="nothing"><v-list-tile-action>${glyph(key)}</v-list-tile-action><v-list-tile-content><v-list-tile-title>${label(key)}</v-list-tile-title></v-list-tile-content></v-list-tile>`
      : `<v-list-item data-key="${key}" link prepend-icon="${words[key][4]}" title="${label(key)}" @click="nothing"></v-list-item>`,
  );
const nav = old
  ? `<v-navigation-drawer app permanent><v-list>${['inbox', 'mine', 'archive', 'reports'].map(item).join('')}</v-list></v-navigation-drawer>`
  : `<v-navigation-drawer permanent><v-list nav>${['inbox', 'mine', 'reports', 'archive'].map(item).join('')}</v-list></v-navigation-drawer>`;
const bar = old
  ? `<v-toolbar app>${icon('menu')}<v-toolbar-title>Help desk</v-toolbar-title><v-spacer></v-spacer>${field('search', 'v-text-field', 'single-line')}${icon('bell')}${icon('account')}</v-toolbar>`
  : `<v-app-bar>${icon('menu')}<v-app-bar-title>Help desk</v-app-bar-title>${field('search', 'v-text-field', 'hide-details')}${icon('bell')}${icon('account')}</v-app-bar>`;
const tabs = `<v-tabs>${['talk', 'history', 'files'].map((key) => when(`tab:${key}`, `<v-tab data-key="tab:${key}">${label(`tab:${key}`)}</v-tab>`)).join('')}</v-tabs>`;
const tools = old
  ? ['reply', 'forward', 'assign', 'close', 'remove', 'print', 'phone'].map(button).join('') + icon('more')
  : ['reply', 'forward', 'close', 'assign', 'phone'].map(button).join('') +
    ['print', 'remove', 'more'].map(icon).join('');
const form =
  field('field:subject') +
  field('field:customer') +
  field('field:email', 'v-text-field', 'type="email"') +
  field('field:answer', 'v-textarea') +
  field('field:urgent', 'v-checkbox') +
  field('field:internal', 'v-switch') +
  (old ? button('send') + button('draft') : button('draft') + button('send'));
const main = old ? 'v-content' : 'v-main';
const template = `<v-app>${nav}${bar}<${main}><v-container><h2>Printer does not print</h2>${tools}${tabs}<v-form>${form}</v-form></v-container></${main}></v-app>`;
const methods = { nothing() {} };
if (old) new Vue({ el: '#app', template, methods });
else Vue.createApp({ template, methods }).use(Vuetify.createVuetify()).mount('#app');
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const marked of document.querySelectorAll('[data-key]')) {
      const key = marked.dataset.key;
      const own = marked.matches('input, textarea, button, a');
      const inner = own ? null : marked.querySelector('input, textarea, a');
      controls[key] ??= inner ?? marked;
    }
    for (const marked of document.querySelectorAll('[data-key]')) marked.removeAttribute('data-key');
    resolve(controls);
  }, 900);
});
