import { describe, expect, test } from 'vitest';
import { anchorPage, describeAt, resolveOn, show } from './anchor-module.ts';

const bar = (inner: string, lang = 'en') => `<!doctype html><html lang="${lang}"><title>App</title><body>
  <header><a href="/home">Home</a><a href="/files">Files</a></header>
  <main><h1>Meeting</h1><div role="toolbar" aria-label="Call">${inner}</div></main></body></html>`;
const icon = (path: string) => `<svg viewBox="0 0 20 20"><path d="${path}"/></svg>`;
const mic = icon('M4 4h12v8H4z');
const screen = icon('M2 3h16v11H2zM7 17h6');
const hand = icon('M5 9l3-6 4 6v7H5z');
const buttons = {
  mic: `<button data-t="mic" id="microphone-button" aria-label="Mute">${mic}</button>`,
  share: `<button data-t="share" id="share-button" aria-label="Share">${screen}</button>`,
  hand: `<button data-t="hand" id="hand-button" aria-label="Raise hand">${hand}</button>`,
};
const page = bar(buttons.mic + buttons.share + buttons.hand);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);

  /** Describes a control on one page and asks for it on another. */
  const from = async (before: string, selector: string, after: string) => {
    await show(on.tab, before, on.script);
    const anchor = await describeAt(on.tab, selector);
    await show(on.tab, after, on.script);
    return resolveOn(on.tab, anchor);
  };

  test('finds the same control on the same page', async () => {
    expect(await from(page, '[data-t=share]', page)).toMatchObject({ outcome: 'found', mark: 'share' });
  });

  test('says missing when the control was taken out and its neighbours are there', async () => {
    expect(await from(page, '[data-t=share]', bar(buttons.mic + buttons.hand))).toMatchObject({
      outcome: 'missing',
      mark: null,
    });
  });

  test('says elsewhere when the window is so much narrower that it may be in a menu', async () => {
    await show(on.tab, page, on.script);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    const answers = [];
    try {
      for (const width of [1100, 600]) {
        await on.tab.resize(width, 800);
        await show(on.tab, bar(buttons.mic + buttons.hand), on.script);
        answers.push((await resolveOn(on.tab, anchor)).outcome);
      }
    } finally {
      await on.tab.resize(1280, 800);
    }
    expect(answers).toEqual(['missing', 'elsewhere']);
  });

  test('refuses between two exact twins', async () => {
    const twins = bar(buttons.mic + buttons.share + buttons.share + buttons.hand);
    const { outcome, mark } = await from(page, '[data-t=share]', twins);
    expect(['ambiguous', 'missing']).toContain(outcome);
    expect(mark).toBeNull();
  });

  test('says elsewhere on another page of the app', async () => {
    const other = `<!doctype html><html lang="en"><title>Calendar</title><body>
      <main><h1>Calendar</h1><button>New event</button><button>Today</button></main></body></html>`;
    expect(await from(page, '[data-t=share]', other)).toMatchObject({ outcome: 'elsewhere', mark: null });
  });

  test('says elsewhere while the menu that holds the control is closed', async () => {
    const menu = `<div role="menu"><button role="menuitem">Record</button><button role="menuitem" data-t="captions">Captions</button></div>`;
    expect(await from(bar(buttons.mic + buttons.share + menu), '[data-t=captions]', page)).toMatchObject({
      outcome: 'elsewhere',
    });
  });

  test('the stable id carries it when the label was translated', async () => {
    const dutch = bar(
      buttons.mic.replace('Mute', 'Dempen') +
        buttons.share.replace('Share', 'Delen') +
        buttons.hand.replace('Raise hand', 'Hand opsteken'),
      'nl',
    );
    expect(await from(page, '[data-t=share]', dutch)).toMatchObject({ mark: 'share' });
  });

  test('a name that moved to another control does not take the tip along', async () => {
    const swapped = bar(
      buttons.mic + buttons.share.replace('aria-label="Share"', 'aria-label="Present"') + buttons.hand,
    ).replace('<a href="/files">Files</a>', '<a href="/share">Share</a>');
    const { mark } = await from(page, '[data-t=share]', swapped);
    expect([null, 'share']).toContain(mark);
  });

  test('mute and unmute are one control', async () => {
    const unmuted = bar(buttons.mic.replace('Mute', 'Unmute') + buttons.share + buttons.hand);
    expect(await from(page, '[data-t=mic]', unmuted)).toMatchObject({ mark: 'mic' });
  });

  test('generated ids and hashed classes count for nothing', async () => {
    const generated = (id: string, hash: string) =>
      bar(
        `<button id="${id}" class="${hash}">Mute</button><button data-t="share" id="${id}1" class="${hash}">Share</button>`,
      );
    const answer = await from(
      generated('r1f29ykk', '___9ctc0p0'),
      '[data-t=share]',
      generated('r7c01zzq', '___4bsd8k1'),
    );
    expect(answer).toMatchObject({ outcome: 'found', mark: 'share' });
  });

  test('finds a control inside an open shadow root', async () => {
    const shadow = `${bar('<x-bar></x-bar>')}<script></script>`;
    const fill = `(() => { const root = document.querySelector('x-bar').attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(buttons.mic + buttons.share + buttons.hand)}; })()`;
    await show(on.tab, shadow, on.script);
    await on.tab.addModule(fill);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, shadow, on.script);
    await on.tab.addModule(fill);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ mark: 'share' });
  });

  test('finds a control inside a same-origin frame', async () => {
    const framed = '<!doctype html><html lang="en"><body><iframe id="webclient"></iframe></body></html>';
    const fill = `(() => { const inner = document.querySelector('iframe').contentDocument;
      inner.documentElement.lang = 'en'; inner.body.innerHTML = ${JSON.stringify(`<div role="toolbar">${buttons.mic}${buttons.share}${buttons.hand}</div>`)}; })()`;
    await show(on.tab, framed, on.script);
    await on.tab.addModule(fill);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, framed, on.script);
    await on.tab.addModule(fill);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ mark: 'share' });
  });

  test('what was pointed at inside a button is found inside that same button', async () => {
    const spans = bar(
      '<button data-t="mute"><span data-t="inner">Mute</span></button><button>Share</button>',
    );
    const { mark } = await from(spans, '[data-t=inner]', spans);
    expect(['mute', 'inner']).toContain(mark);
  });

  test('an anchor holds no name of a person and stays under 4 kB', async () => {
    const tile = `<div role="toolbar"><button data-tid="Fatima el Amrani" aria-label="Fatima el Amrani, muted">tile</button>
      <button data-t="pin" data-tid="pin-video" aria-label="Pin">Pin</button></div>`;
    await show(on.tab, bar(tile), on.script);
    const anchor = await describeAt(on.tab, '[data-t=pin]');
    expect(JSON.stringify(anchor)).not.toContain('Fatima');
    expect(JSON.stringify(anchor).length).toBeLessThan(4000);
  });
});
