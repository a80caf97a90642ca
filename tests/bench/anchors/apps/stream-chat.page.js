// Truth: the app's own marks for its tests, taken away before anything is described; the actions in the order that we ask for.
const { release, language, without } = window.scene;
const { parts, StreamChat } = window;
const h = React.createElement;
const modern = release === '14.12.0';
const me = { id: 'ada', name: 'A. Example', role: 'user' };
const other = { id: 'ben', name: 'B. Example', role: 'user' };
const at = (minute) => new Date(Date.UTC(2024, 4, 8, 9, minute));

/** A client that is signed in and never asks a server. */
const client = new StreamChat('none', { disableCache: true });
client.doAxiosRequest = async () => ({ channels: [], messages: [], members: [], duration: '0' });
Object.assign(client, { userID: me.id, user: me, _user: me, userToken: 'none', anonymous: false });
client.setUserPromise = Promise.resolve();
client.wsPromise = Promise.resolve();
const capabilities = [
  'send-message',
  'send-reply',
  'quote-message',
  'pin-message',
  'flag-message',
  'mute-channel',
  'update-any-message',
  'update-own-message',
  'delete-any-message',
  'delete-own-message',
  'send-reaction',
  'upload-file',
  'read-events',
];
const settings = {
  replies: true,
  reactions: true,
  uploads: true,
  mutes: true,
  quotes: true,
  search: true,
  read_events: true,
  commands: [],
  user_message_reminders: true,
};
const rooms = ['ward', 'lift'].map((id) => {
  client.configs[`messaging:${id}`] = settings;
  const name = id === 'ward' ? 'Ward' : 'Lift';
  const room = client.channel('messaging', id, { name, own_capabilities: capabilities });
  room.initialized = true;
  room.data = { ...room.data, own_capabilities: capabilities, member_count: 2, config: settings };
  const member = (user) => ({ user, user_id: user.id });
  const seen = (user) => ({ user, last_read: at(50), unread_messages: 0 });
  room.state.members = { ada: member(me), ben: member(other) };
  room.state.membership = member(me);
  room.state.read = { ada: seen(me), ben: seen(other) };
  const message = (number, user, text, more) => ({
    id: `${id}${number}`,
    cid: `messaging:${id}`,
    user,
    text,
    created_at: at(number),
    updated_at: at(number),
    type: 'regular',
    attachments: [],
    latest_reactions: [],
    own_reactions: [],
    ...more,
  });
  const messages = [
    ...[1, 2, 3, 4, 5].map((number) => message(number, number % 2 ? me : other, `Bed ${number} is ready.`)),
    message(20, other, 'The lift is out of order.', { reply_count: 1 }),
    message(25, me, 'Thank you, I call them.'),
  ];
  room.state.addMessagesSorted(messages, false, true, true);
  room.query = async () => ({ messages: [], members: [], read: [] });
  room.getReplies = async () => ({ messages: [] });
  room.watch = room.markRead = async () => ({});
  room.countUnread = () => 0;
  return room;
});
client.queryChannels = async (_filters, _sort, _options, how) =>
  how?.withResponse ? { channels: rooms } : rooms;

const actions = (
  modern
    ? [
        'quote',
        'pin',
        'copyMessageText',
        'edit',
        'markUnread',
        'saveForLater',
        'flag',
        'mute',
        'delete',
        'blockUser',
      ]
    : ['quote', 'pin', 'flag', 'mute', 'edit', 'delete']
).filter((action) => !without.includes(`action:${action}`));
const quick = ['reply', 'react'].filter((action) => !without.includes(`message:${action}`));

function Room() {
  const list = modern ? {} : { messageActions: [...actions, ...quick] };
  return h(
    parts.Channel,
    { channel: rooms[0] },
    h(
      parts.Window,
      {},
      h(parts.ChannelHeader),
      h(parts.MessageList, list),
      h(modern ? parts.MessageComposer : parts.MessageInput),
    ),
    h(parts.Thread),
  );
}
/** The newest takes its actions from a set in order. */
function Actions() {
  const all = parts.defaultMessageActionSet;
  const find = (place, name) => all.find(({ placement, type }) => placement === place && type === name);
  const set = [
    all.find(({ placement }) => placement === 'quick-dropdown-toggle'),
    ...quick.map((name) => find('quick', name)),
    ...actions.map((name) => find('dropdown', name)),
  ];
  return h(parts.MessageActions, { messageActionSet: set, disableBaseMessageActionSetFilter: true });
}
function Page() {
  return h(
    parts.Chat,
    { client, i18nInstance: new parts.Streami18n({ language }) },
    h(parts.ChannelList, { filters: {}, showChannelSearch: !without.includes('search') }),
    modern ? h(parts.WithComponents, { overrides: { MessageActions: Actions } }, h(Room)) : h(Room),
  );
}
createRoot(document.getElementById('app')).render(h(Page));

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function collect() {
  await pause(2000);
  const marked = (name, root = document) => [...root.querySelectorAll(`[data-testid="${name}"]`)];
  const first = () => document.querySelector('.str-chat__main-panel [data-message-id="ward20"]');
  const toggle = () => first().querySelector('.str-chat__message-options [aria-haspopup="true"]');
  marked('replies-count-button', first())[0].click();
  await pause(900);
  toggle().click();
  await pause(900);

  const controls = {};
  const add = (key, element) => {
    if (element) controls[key] = element;
  };
  const [search] = marked('search-input');
  add('search', search);
  marked(modern ? 'channel-list-item-button' : 'channel-preview-button').forEach((room, index) => {
    add(`room:${rooms[index].id}`, room);
  });
  add('message:menu', toggle());
  add('message:reply', marked('thread-action', first())[0]);
  add('message:react', marked('message-reaction-action', first())[0]);
  add('message:replies', marked('replies-count-button', first())[0]);
  const items = [
    ...document.querySelectorAll(
      modern
        ? '.str-chat__message-actions-box--open [role="menuitem"]'
        : '.str-chat__message-actions-box--open [role="option"]',
    ),
  ];
  if (items.length !== actions.length) throw new Error(`${items.length} for ${actions.length}`);
  actions.forEach((name, index) => {
    add(`action:${name}`, items[index]);
  });
  for (const [name, part] of [
    ['room', document.querySelector('.str-chat__main-panel')],
    ['thread', document.querySelector('.str-chat__thread')],
  ]) {
    add(`${name}:text`, marked('message-input', part)[0]);
    add(`${name}:send`, marked('send-button', part)[0]);
    add(`${name}:attach`, marked('invoke-attachment-selector-button', part)[0]);
  }
  add('thread:close', marked(modern ? 'close-thread-button' : 'close-button')[0]);
  add('thread:in room too', document.getElementById('send-to-channel-checkbox'));
  for (const element of document.querySelectorAll('[data-testid]')) element.removeAttribute('data-testid');
  return controls;
}
window.controls = collect();
