// Truth: what we sent (messages, files, notices) and the component's own hooks and structure.
const { language, without } = window.scene;
const locale = { en: 'en-US', nl: 'nl-NL', de: 'de-DE', fr: 'fr-FR', ja: 'ja-JP' }[language];
const notices = Object.fromEntries(
  [
    ['hours', 'info', 'The desk closes at five today.'],
    ['slow', 'warn', 'It is busy, answers take longer.'],
    ['rooms', 'error', 'The list of rooms is a day old.'],
  ]
    .filter(([id]) => !without.includes(`dismiss:${id}`))
    .map((notice) => [notice[0], notice]),
);
const subscribers = [];
const stream = (start) => {
  const observable = {
    subscribe(first) {
      const observer = typeof first === 'function' ? { next: first } : first;
      start(observer);
      return { unsubscribe() {} };
    },
    [Symbol.observable ?? '@@observable']: () => observable,
  };
  return observable;
};
let count = 0;
const say = (activity) => {
  count += 1;
  for (const observer of subscribers)
    observer.next({
      type: 'message',
      id: `m${count}`,
      timestamp: new Date().toISOString(),
      from: { id: 'desk', name: 'Desk', role: 'bot' },
      ...activity,
    });
};
const directLine = {
  activity$: stream((observer) => subscribers.push(observer)),
  connectionStatus$: stream((observer) => {
    observer.next(0);
    observer.next(1);
    observer.next(2);
  }),
  postActivity: () => stream((observer) => observer.error(new Error('offline'))),
  end() {},
  referenceGrammarID: 'x',
};
const store = WebChat.createStore();
WebChat.renderWebChat(
  {
    directLine,
    store,
    locale,
    userID: 'worker',
    styleOptions: { hideUploadButton: without.includes('upload'), sendTimeout: 500 },
  },
  document.getElementById('chat'),
);
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
window.controls = (async () => {
  await wait(800);
  say({ text: 'Hello, this is the desk. These are the rooms:' });
  say({
    attachmentLayout: 'carousel',
    attachments: ['Hall', 'Garden room', 'Library', 'Attic'].map((title) => ({
      contentType: 'application/vnd.microsoft.card.hero',
      content: {
        title,
        subtitle: 'Free today',
        buttons: [{ type: 'imBack', title: `Book ${title}`, value: title }],
      },
    })),
  });
  for (const name of ['plan.pdf', 'rules.docx'])
    say({
      attachments: [
        { contentType: 'application/octet-stream', name, contentUrl: `https://example.org/${name}` },
      ],
    });
  await wait(300);
  store.dispatch({
    type: 'WEB_CHAT/SEND_MESSAGE',
    payload: { method: 'keyboard', text: 'I need a room' },
  });
  await wait(1000);
  const guests = ['A colleague', 'A guest from outside', 'A whole group', 'Nobody else', 'I do not know'];
  say({
    text: 'Who comes?',
    suggestedActions: { actions: guests.map((title) => ({ type: 'imBack', title, value: title })) },
  });
  for (const [id, level, message] of Object.values(notices)) {
    store.dispatch({ type: 'WEB_CHAT/SET_NOTIFICATION', payload: { id, level, message } });
    await wait(30);
  }
  await wait(500);
  const chat = document.getElementById('chat');
  chat.querySelector('.webchat__toaster__header').click();
  const flippers = [...chat.querySelectorAll('button')].filter(({ textContent }) =>
    /^[<>]$/.test(textContent),
  );
  const [left, right, suggestedLeft, suggestedRight, ...others] = flippers;
  if (others.length || !suggestedRight) throw new Error(`${flippers.length} flippers`);
  // Half way, so that there is something on both sides.
  right.click();
  suggestedRight.click();
  await wait(1200);
  const box = chat.querySelector('[data-id="webchat-sendbox-input"]');
  const retry = chat.querySelector('[data-markdown-href]');
  const controls = {
    'carousel:left': left,
    'carousel:right': right,
    'suggested:left': suggestedLeft,
    'suggested:right': suggestedRight,
    toaster: chat.querySelector('.webchat__toaster__header'),
    retry,
    box,
    send: [...chat.querySelectorAll('button')].at(-1),
  };
  if (!without.includes('upload'))
    controls.upload = chat.querySelector('input[type=file]').parentElement.querySelector('button');
  for (const link of chat.querySelectorAll('.webchat__fileContent__buttonLink'))
    controls[`download:${link.download}`] = link;
  for (const button of chat.querySelectorAll('.webchat__toast__dismissButton')) {
    const text = button.parentElement.textContent;
    const notice = Object.entries(notices).find(([, [, , message]]) => text.includes(message));
    controls[`dismiss:${notice[0]}`] = button;
  }
  box.removeAttribute('data-id');
  return controls;
})();
