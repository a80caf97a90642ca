import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemo } from '../../demo/build.ts';
// For what the pages put on the window.
import type {} from '../../demo/pages/shared/truth.ts';
import { meetingControls } from '../../demo/pages/zoom/controls.ts';
import { controlWords } from '../../demo/pages/zoom/words.ts';
import { type DemoServer, startDemoServer } from '../../demo/server.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import type { TestPage } from '../browser/page.ts';

let server: DemoServer;
let browser: ChromiumBrowser;

beforeAll(async () => {
  await buildDemo();
  server = await startDemoServer();
  browser = await launchChromium({ hosts: server });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const languages = ['en', 'nl', 'de'] as const;
const names = (which: (control: (typeof meetingControls)[number]) => boolean) =>
  meetingControls.filter(which).map(({ name }) => name);
const footer = names(({ place }) => place !== 'menu');
const inMore = names(({ place, name }) => place === 'menu' && name !== 'raise-hand');

describe.each(languages)('in %s', (lang) => {
  test('every listed control is there, and says something', async () => {
    const page = await meeting({ lang });
    await saysSomething(page, [...footer, 'leave']);
    await press(page, 'more');
    await saysSomething(page, inMore);
    await press(page, 'reactions');
    await saysSomething(page, ['raise-hand']);
    await page.close();
  });

  test('the footer reads as people know it', async () => {
    const page = await meeting({ lang });
    const muted = await textOf(page, 'microphone');
    await press(page, 'microphone');
    const shown = ['microphone', 'camera', 'share', 'record', 'reactions', 'more', 'leave'];
    const read: string[] = [];
    for (const name of shown) read.push(await textOf(page, name));
    await press(page, 'camera');
    expect([muted, await textOf(page, 'camera'), ...read]).toEqual(known[lang]);
    await page.close();
  });

  test('churn=texts words every control anew that the next release words anew', async () => {
    const renamed = Object.keys(controlWords[lang].next).filter((name) => footer.includes(name));
    const [before, after] = await both({ churn: 'texts' }, [...footer, 'leave'], { lang });
    expect(renamed.length).toBeGreaterThan(5);
    for (const name of renamed) expect(after[name]?.says, name).not.toBe(before[name]?.says);
    expect(after.camera?.says).toBe(before.camera?.says);
  });

  test('the footer fits a telephone, with the rare controls in the menu', async () => {
    const page = await meeting({ lang });
    await page.resize(400, 800);
    await page.until(() => window.demoControl('record') === null);
    const room = await page.evaluate(() => {
      const bar = window.demoControl('share')?.closest('[role=region]');
      return { width: bar?.clientWidth, content: bar?.scrollWidth };
    });
    expect(room).toEqual({ width: 400, content: 400 });
    await press(page, 'more');
    const folded = meetingControls
      .filter(({ place, travels }) => place === 'bar' && travels)
      .map(({ name }) => name);
    for (const name of folded) expect((await read(page, name)).inMenu, name).toBe(true);
    await page.close();
  });
});

test('a page in Dutch or German has names in English between its own', async () => {
  const english = await readAll({ lang: 'en' }, ['participants', 'chat', 'microphone']);
  const dutch = await readAll({ lang: 'nl' }, ['participants', 'microphone']);
  const german = await readAll({ lang: 'de' }, ['chat', 'microphone']);
  expect(dutch.participants?.label).toBe(english.participants?.label);
  expect(german.chat?.label).toBe(english.chat?.label);
  expect(new Set([english, dutch, german].map(({ microphone }) => microphone?.label)).size).toBe(3);
});

test('names hold a state, a count with a slip of the pen, a space at the end and a zero-width character', async () => {
  const { microphone, participants, more, record } = await readAll({}, [
    'microphone',
    'participants',
    'more',
    'record',
  ]);
  expect(microphone?.label).toBe('unmute my microphone');
  expect(participants?.label).toBe('open the participants list pane,[6] particpants');
  expect(more).toMatchObject({ label: 'More meeting control ', tag: 'div', role: 'button' });
  expect(record?.label).toBe('Record\u200b');
});

test('the frame has the same origin and gets the query of the page around it', async () => {
  const page = await meeting({ lang: 'de', theme: 'dark', removed: 'record' });
  const inside = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe#webclient');
    const root = frame?.contentDocument?.documentElement;
    return {
      path: frame?.contentWindow?.location.pathname,
      lang: root?.lang,
      scheme: root?.style.colorScheme,
    };
  });
  expect(inside).toEqual({ path: '/wc/frame', lang: 'de', scheme: 'dark' });
  expect(await page.evaluate(() => window.demoControl('record'))).toBeNull();
  await page.close();
});

test('frame=none has the meeting in the page itself', async () => {
  const page = await meeting({ frame: 'none' });
  expect(await page.evaluate(() => window.demoControl('share')?.ownerDocument === document)).toBe(true);
  await page.close();
});

test('a picture is in an open shadow root', async () => {
  const page = await meeting({ frame: 'none' });
  const players = await page.evaluate(() =>
    [...document.querySelectorAll('video-player')].map(
      (player) => player.shadowRoot?.querySelector('img') !== null,
    ),
  );
  expect(players.length).toBeGreaterThan(3);
  expect(players).not.toContain(false);
  await page.close();
});

test('participants and chat open one pane, and their names follow', async () => {
  const page = await meeting();
  await press(page, 'participants');
  await press(page, 'find');
  expect((await read(page, 'participants')).label).toMatch(/^close /);
  await press(page, 'chat');
  await page.until(() => window.demoControl('find') === null);
  expect((await read(page, 'participants')).label).toMatch(/^open /);
  await press(page, 'close-pane');
  await page.until(() => window.demoControl('composer') === null);
  await page.close();
});

test('a chat message that is sent stands in the conversation', async () => {
  const page = await meeting();
  await press(page, 'chat');
  await page.until(() => {
    const composer = window.demoControl('composer') as HTMLInputElement | null;
    if (composer) composer.value = 'See you on the fifteenth';
    return composer;
  });
  await press(page, 'send');
  await page.until(() => {
    const log = window.demoControl('composer')?.ownerDocument.querySelector('[role=log]');
    return log?.textContent?.includes('See you on the fifteenth');
  });
  await page.close();
});

test('a raised hand is lowered from the same menu', async () => {
  const page = await meeting();
  await press(page, 'reactions');
  const raise = await textOf(page, 'raise-hand');
  await press(page, 'raise-hand');
  await page.until(() => window.demoControl('raise-hand') === null);
  await press(page, 'reactions');
  expect([raise, await textOf(page, 'raise-hand')]).toEqual(['Raise Hand', 'Lower Hand']);
  await page.close();
});

test('leaving asks first, and one can come back', async () => {
  const page = await meeting();
  await press(page, 'leave');
  await press(page, 'leave-cancel');
  await page.until(
    () => window.demoControl('leave-meeting') === null && window.demoControl('share') !== null,
  );
  await press(page, 'leave');
  await press(page, 'leave-meeting');
  await press(page, 'rejoin');
  await page.until(() => window.demoControl('share') !== null);
  await page.close();
});

test('the page before the meeting has its public ids, unless churn=stable-ids', async () => {
  const prejoin = async (query: Query) => {
    const page = await open({ state: 'prejoin', ...query }, 'join');
    const ids = await page.evaluate(() =>
      ['preview-microphone', 'preview-camera', 'name'].map((name) => window.demoControl(name)?.id),
    );
    await page.close();
    return ids;
  };
  expect(await prejoin({})).toEqual([
    'preview-audio-control-button',
    'preview-video-control-button',
    'input-for-name',
  ]);
  expect(await prejoin({ churn: 'stable-ids' })).toEqual(['', '', '']);
});

test('churn=stable-ids takes the id from the audio menu', async () => {
  const [before, after] = await both({ churn: 'stable-ids' }, ['audio-options']);
  expect([before['audio-options']?.id, after['audio-options']?.id]).toEqual(['audioOptionMenu', '']);
});

test('churn=classes leaves no control a class it had', async () => {
  const [before, after] = await both({ churn: 'classes' }, [...footer, 'leave']);
  for (const name of [...footer, 'leave']) {
    const known = before[name]?.classes ?? [];
    expect(known.length, name).toBeGreaterThan(0);
    expect(
      after[name]?.classes.filter((one) => known.includes(one)),
      name,
    ).toEqual([]);
  }
});

test('ids are counted anew at every load, and churn=ids gives them another shape', async () => {
  const idsOf = async (query: Query = {}) => {
    const readings = await readAll(query, footer);
    return footer.map((name) => readings[name]?.wrapperId ?? '');
  };
  const shapeOf = (ids: string[]) => new Set(ids.map((id) => id.replace(/\d+$/, '')));
  // Three loads: one number in 900 is the same twice.
  const loads = [await idsOf(), await idsOf(), await idsOf()];
  const next = await idsOf({ churn: 'ids' });
  expect(new Set(loads.map(String)).size).toBeGreaterThan(1);
  expect(shapeOf(loads.flat())).toEqual(new Set(['id__']));
  expect(shapeOf(next)).toEqual(new Set(['zm-']));
});

test('churn=menu folds every rare control of the footer into the menu', async () => {
  const page = await meeting({ churn: 'menu' });
  await press(page, 'more');
  const rare = names(({ place, travels }) => place === 'bar' && travels === true);
  expect(rare.length).toBeGreaterThan(2);
  for (const name of rare) expect((await read(page, name)).inMenu, name).toBe(true);
  await page.close();
});

test('churn=pinned brings controls of the menus onto the footer', async () => {
  const pinned = names(({ place, travels }) => place === 'menu' && travels === true);
  const page = await meeting({ churn: 'pinned' });
  expect(pinned).toEqual(['raise-hand', 'effects']);
  for (const name of pinned) expect((await read(page, name)).inMenu, name).toBe(false);
  await page.close();
});

test('churn=twins gives every control of the footer a second one of the same role and name', async () => {
  const page = await meeting({ churn: 'twins' });
  for (const name of footer) {
    const { role, label, tag } = await read(page, name);
    expect(await read(page, `${name}-twin`), name).toMatchObject({ role, label, tag });
  }
  await page.close();
});

test('churn=tags builds every control of the footer from another element', async () => {
  const [before, after] = await both({ churn: 'tags' }, footer);
  for (const name of footer) expect(after[name]?.built, name).not.toBe(before[name]?.built);
  expect(after.microphone?.role).toBe('switch');
  expect(after.more?.tag).toBe('button');
});

test('churn=tags makes a toggle in a menu a checkbox that keeps its words', async () => {
  const page = await meeting({ churn: 'tags' });
  await press(page, 'more');
  const before = await read(page, 'noise');
  await press(page, 'noise');
  await press(page, 'more');
  const after = await read(page, 'noise');
  expect(before.role).toBe('menuitemcheckbox');
  expect(after.says).toBe(before.says);
  await page.close();
});

test('churn=moved turns the footer round and sets it above the pictures', async () => {
  const middle = names(({ place }) => place === 'bar');
  const [before, after] = await both({ churn: 'moved' }, middle);
  const order = (reading: Record<string, Reading>) =>
    middle.toSorted((a, b) => (reading[a]?.left ?? 0) - (reading[b]?.left ?? 0));
  expect(order(before)).toEqual(middle);
  expect(order(after)).toEqual(middle.toReversed());
  expect(after.share?.top).toBeLessThan(100);
  expect(before.share?.top).toBeGreaterThan(500);
});

test('churn=late shows the footer only after the pictures', async () => {
  const page = await browser.context.newPage();
  // looked at before any timer could run, so that a slow machine sees the same
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const seen = [document.querySelector('video-player') !== null, window.demoControl?.('share') ?? null];
      document.documentElement.dataset.early = JSON.stringify(seen);
    });
  });
  await page.goto(addressOf({ frame: 'none', churn: 'late' }));
  expect(await page.evaluate(() => document.documentElement.dataset.early)).toBe('[true,null]');
  await page.waitForFunction(() => window.demoControl('share') !== null);
  await page.close();
});

test('churn=busy goes on adding messages while the footer stays as it is', async () => {
  const page = await meeting({ churn: 'busy' });
  const before = await page.evaluate(() => {
    const share = window.demoControl('share');
    Object.assign(window, { shareBefore: share });
    return share?.ownerDocument.querySelector('[role=log]')?.textContent?.length ?? 0;
  });
  await page.until((known) => {
    const log = window.demoControl('share')?.ownerDocument.querySelector('[role=log]');
    return (log?.textContent?.length ?? 0) > known + 100;
  }, before);
  expect(
    await page.evaluate(() => 'shareBefore' in window && window.shareBefore === window.demoControl('share')),
  ).toBe(true);
  await page.close();
});

test('churn=release changes words, classes, order and places at once', async () => {
  const [before, after] = await both({ churn: 'release' }, ['share', 'chat', 'microphone']);
  for (const name of ['share', 'chat', 'microphone']) {
    expect(after[name]?.says, name).not.toBe(before[name]?.says);
    expect(after[name]?.classes, name).not.toEqual(before[name]?.classes);
  }
  expect(after.share?.top).not.toBe(before.share?.top);
});

test.each([...footer, 'leave'])('removed=%s leaves out that control and no other', async (name) => {
  const rest = [...footer, 'leave'].filter((other) => other !== name);
  const page = await open({ removed: name }, rest[0] ?? '');
  const there = await page.evaluate(() => window.demoControls());
  expect(there).toEqual(expect.arrayContaining(rest));
  expect(there).not.toContain(name);
  await page.close();
});

/** Unmute, start video, then the footer while unmuted with the camera on. */
const known = {
  en: ['Unmute', 'Start Video', 'Mute', 'Stop Video', 'Share Screen', 'Record', 'Reactions', 'More', 'Leave'],
  nl: [
    'Dempen opheffen',
    'Video starten',
    'Dempen',
    'Video stoppen',
    'Scherm delen',
    'Opnemen',
    'Reacties',
    'Meer',
    'Verlaten',
  ],
  de: [
    'Stummschaltung aufheben',
    'Video starten',
    'Stummschalten',
    'Video anhalten',
    'Bildschirm freigeben',
    'Aufzeichnen',
    'Reaktionen',
    'Mehr',
    'Verlassen',
  ],
};

type Query = Record<string, string>;

function addressOf(query: Query): string {
  return server.url('app.zoom.us', `/wc/91234567890/join?${new URLSearchParams({ lang: 'en', ...query })}`);
}

async function open(query: Query, control: string): Promise<TestPage> {
  const page = await browser.openPage(addressOf(query));
  await page.until((name) => window.demoControl?.(name) != null, control);
  return page;
}

function meeting(query: Query = {}): Promise<TestPage> {
  return open(query, 'share');
}

interface Reading {
  tag: string;
  role: string;
  /** Tag and role. */
  built: string;
  label: string;
  text: string;
  /** Name and text. */
  says: string;
  id: string;
  wrapperId: string;
  classes: string[];
  inMenu: boolean;
  /** In CSS pixels of its own document. */
  left: number;
  top: number;
}

/** What a control is and says; waits until it is there. */
function read(page: TestPage, name: string): Promise<Reading> {
  return page.until((wanted) => {
    const control = window.demoControl(wanted);
    if (!control) return undefined as never;
    const { left, top } = control.getBoundingClientRect();
    const text = (control.textContent ?? '').replace(/\s+/g, ' ').trim();
    const role = control.getAttribute('role') ?? control.localName;
    const label = control.getAttribute('aria-label') ?? text;
    return {
      tag: control.localName,
      role,
      built: `${control.localName} ${role}`,
      label,
      text,
      says: `${label} / ${text}`,
      id: control.id,
      wrapperId: control.parentElement?.id ?? '',
      classes: [...control.classList],
      inMenu: control.closest('[role=menu]') !== null,
      left,
      top,
    };
  }, name);
}

async function textOf(page: TestPage, name: string): Promise<string> {
  return (await read(page, name)).text;
}

async function saysSomething(page: TestPage, controls: string[]): Promise<void> {
  for (const name of controls) expect((await read(page, name)).label.trim(), name).not.toBe('');
}

async function readAll(query: Query, controls: string[]): Promise<Record<string, Reading>> {
  const page = await meeting(query);
  const readings: Record<string, Reading> = {};
  for (const name of controls) readings[name] = await read(page, name);
  await page.close();
  return readings;
}

/** The same controls on the page as it is, and with this query. */
async function both(
  query: Query,
  controls: string[],
  always: Query = {},
): Promise<[Record<string, Reading>, Record<string, Reading>]> {
  return [await readAll(always, controls), await readAll({ ...always, ...query }, controls)];
}

async function press(page: TestPage, name: string): Promise<void> {
  await page.until((wanted) => {
    const control = window.demoControl(wanted) as HTMLElement | null;
    control?.click();
    return control !== null;
  }, name);
}
