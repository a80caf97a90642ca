import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemo } from '../../demo/build.ts';
import type {} from '../../demo/pages/shared/truth.ts';
import { type DemoServer, startDemoServer } from '../../demo/server.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import type { TestPage } from '../browser/page.ts';
import { type DemoApp, demoApps } from './demo-apps.ts';

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

describe.each(demoApps)('$name', (app) => {
  /** The call with nothing churned; tests only look at it. */
  let plain: TestPage;

  beforeAll(async () => {
    plain = await callOf(app);
  });

  afterAll(() => plain?.close());

  /** The same question to the plain page, and to the page with this query. */
  async function both<Answer>(
    query: Query,
    ask: (page: TestPage) => Promise<Answer>,
  ): Promise<[Answer, Answer]> {
    const page = await callOf(app, query);
    const answers: [Answer, Answer] = [await ask(plain), await ask(page)];
    await page.close();
    return answers;
  }

  test.each(['en', 'nl', 'de'] as const)('has every control of the call in %s', async (lang) => {
    const page = await callOf(app, { lang });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await page.evaluate(() => window.demoControls())).toEqual(expect.arrayContaining(app.bar));
    expect((await read(page, 'microphone')).label).toBe(app.unmute[lang]);
    await press(page, 'more');
    for (const name of app.menu) expect((await read(page, name)).text, name).not.toBe('');
    await page.close();
  });

  test('says another name after the microphone is pressed', async () => {
    const page = await callOf(app);
    const before = await read(page, 'microphone');
    await press(page, 'microphone');
    expect((await read(page, 'microphone')).label).not.toBe(before.label);
    await page.close();
  });

  test('opens the share dialog, and shares once that is confirmed', async () => {
    const page = await callOf(app);
    const before = await read(page, 'share');
    await press(page, 'share');
    await press(page, app.name === 'Teams' ? 'share-confirm' : 'confirm');
    await page.until((label) => {
      const share = window.demoControl('share');
      return share && (share.ariaLabel ?? share.textContent)?.trim() !== label;
    }, before.label);
    await page.close();
  });

  test('goes when the call is left', async () => {
    const page = await callOf(app);
    await press(page, 'leave');
    if (app.name === 'Zoom') await press(page, 'leave-meeting');
    await page.until(() => window.demoControl('share') === null);
    await page.close();
  });

  test('starts before the meeting when asked to', async () => {
    const page = await open(app, { state: 'prejoin' }, 'join');
    expect(await page.evaluate(() => window.demoControl('share'))).toBeNull();
    await press(page, 'join');
    await page.until(() => window.demoControl('share') !== null);
    await page.close();
  });

  test('is dark when the system or the address says so', async () => {
    const page = await callOf(app, { theme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    await page.close();
  });

  test('churn=classes leaves no generated class as it was', async () => {
    const [before, after] = await both({ churn: 'classes' }, classesOf);
    expect(before.length).toBeGreaterThan(10);
    expect(after.filter((name) => before.includes(name))).toEqual([]);
  });

  test('churn=ids leaves no generated id as it was', async () => {
    const [before, after] = await both({ churn: 'ids' }, idsOf);
    expect(after.filter((id) => before.includes(id) && !app.stableId.test(id))).toEqual([]);
  });

  test('churn=stable-ids drops ids and test ids of controls', async () => {
    const [before, after] = await both({ churn: 'stable-ids' }, (page) => hooksOf(page, app));
    if (app.name !== 'Zoom') expect(before.length).toBeGreaterThan(app.bar.length / 2);
    expect(after).toEqual([]);
  });

  test('churn=texts words the share button anew', async () => {
    const [before, after] = await both({ churn: 'texts' }, (page) => read(page, 'share'));
    expect(after.text).not.toBe(before.text);
  });

  test('churn=menu moves a control from the bar into the menu', async () => {
    expect((await read(plain, app.folds)).inMenu).toBe(false);
    const page = await callOf(app, { churn: 'menu' });
    await press(page, 'more');
    expect((await read(page, app.folds)).inMenu).toBe(true);
    await page.close();
  });

  test('churn=pinned moves a control from the menu onto the bar', async () => {
    expect((await readOnce(app, app.pins, { churn: 'pinned' })).inMenu).toBe(false);
  });

  test('churn=twins sets a second control with the same role and name', async () => {
    const page = await callOf(app, { churn: 'twins' });
    const first = await read(page, 'share');
    const second = await read(page, 'share-twin');
    expect({ role: second.role, label: second.label }).toEqual({ role: first.role, label: first.label });
    await page.close();
  });

  test('twins=share gives only that control a twin', async () => {
    const page = await callOf(app, { churn: 'twins', twins: 'share' });
    const names = await page.evaluate(() => window.demoControls());
    expect(names.filter((name) => name.endsWith('-twin'))).toEqual(['share-twin']);
    await page.close();
  });

  test('removed=share leaves that control out, and only that', async () => {
    const page = await open(app, { state: 'call', removed: 'share' }, 'microphone');
    const names = await page.evaluate(() => window.demoControls());
    expect(names).toEqual(expect.arrayContaining(app.bar.filter((name) => name !== 'share')));
    expect(names).not.toContain('share');
    await page.close();
  });

  test('churn=tags builds the microphone from another element', async () => {
    const [before, after] = await both({ churn: 'tags' }, (page) => read(page, 'microphone'));
    expect(`${after.tag} ${after.role}`).not.toBe(`${before.tag} ${before.role}`);
    expect(after.role).toBe('switch');
  });

  test('churn=moved turns the order of the bar around', async () => {
    const [before, after] = await both({ churn: 'moved' }, (page) => isInOrder(page, app));
    expect(before).not.toBe(after);
  });

  test('churn=late shows the controls only after the page', async () => {
    const page = await browser.context.newPage();
    // looked at before any timer could run, so that a slow machine sees the same
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.dataset.early = String(window.demoControl?.('microphone') ?? null);
      });
    });
    await page.goto(addressOf(app, { state: 'call', churn: 'late' }));
    expect(await page.evaluate(() => document.documentElement.dataset.early)).toBe('null');
    await page.waitForFunction(() => window.demoControl('microphone') !== null);
    await page.close();
  });

  test('churn=busy adds messages without end', async () => {
    const page = await open(app, { state: 'chat', churn: 'busy' }, 'composer');
    const before = await messagesOf(page);
    await page.until((known) => {
      const log = documents().flatMap((one) => [...one.querySelectorAll('[role=log]')])[0];
      return (log?.textContent?.length ?? 0) > known + 100;
      function documents(): Document[] {
        return [
          document,
          ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
        ];
      }
    }, before);
    await page.close();
  });

  test('churn=release changes words, order and classes at once', async () => {
    const [before, after] = await both({ churn: 'release' }, (page) => read(page, 'share'));
    expect(after.text).not.toBe(before.text);
    expect(after.classes).not.toBe(before.classes);
  });
});

test('Teams writes a message that is sent into the conversation', async () => {
  const [teams] = demoApps;
  const page = await open(teams as DemoApp, { state: 'chat' }, 'composer');
  await page.evaluate(() => {
    const composer = window.demoControl('composer');
    if (composer) composer.textContent = 'See you at ten';
  });
  await press(page, 'send');
  await page.until(() => document.querySelector('[role=log]')?.textContent?.includes('See you at ten'));
  await page.close();
});

test('Teams goes from chat to call without loading another page', async () => {
  const page = await open(demoApps[0] as DemoApp, { state: 'chat' }, 'join-meeting');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await press(page, 'join-meeting');
  await press(page, 'join');
  await page.until(() => window.demoControl('share') !== null);
  expect(await page.evaluate(() => [location.pathname, 'sameDocument' in window])).toEqual([
    '/v2/calling',
    true,
  ]);
  await page.close();
});

test("Teams carries people's names in test ids, and a second More beside its own", async () => {
  const page = await callOf(demoApps[0] as DemoApp);
  expect(await page.evaluate(() => document.querySelector('[data-tid="Joost van Dijk"]') !== null)).toBe(
    true,
  );
  expect((await read(page, 'app-more')).label).toBe('More');
  await page.close();
});

test('Teams refuses scripts from strings and plain markup, as its policy says', async () => {
  const page = await callOf(demoApps[0] as DemoApp);
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b></b>');
      return 'taken';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await page.close();
});

test('Webex has the meeting in its old iframe with frame=unified, and without one otherwise', async () => {
  const app = demoApps[1] as DemoApp;
  const inFrame = () => window.demoControl('share')?.ownerDocument !== document;
  for (const frame of ['', 'unified']) {
    const page = await callOf(app, { frame });
    expect(await page.evaluate(inFrame)).toBe(frame !== '');
    await page.close();
  }
});

test('Webex opens its settings as a native modal dialog', async () => {
  const page = await callOf(demoApps[1] as DemoApp);
  await press(page, 'more');
  await press(page, 'settings');
  await page.until(() => document.querySelector('dialog:modal') !== null);
  await page.close();
});

test('Zoom has the meeting in a same-origin iframe, with counts, a trailing space and an empty name', async () => {
  const page = await callOf(demoApps[2] as DemoApp, { lang: 'en' });
  expect(await page.evaluate(() => window.demoControl('share')?.ownerDocument !== document)).toBe(true);
  expect(await page.evaluate(() => window.demoControl('participants')?.ariaLabel)).toContain('[6]');
  expect(await page.evaluate(() => window.demoControl('more')?.ariaLabel)).toMatch(/ $/);
  await press(page, 'leave');
  expect(await page.evaluate(() => window.demoControl('leave-meeting')?.ariaLabel)).toBe('');
  await page.close();
});

type Query = Record<string, string>;

function addressOf(app: DemoApp, query: Query): string {
  return server.url(app.host, `${app.path}?${new URLSearchParams({ lang: 'en', ...query })}`);
}

/** Opens the app and waits for one of its controls. */
async function open(app: DemoApp, query: Query, control: string): Promise<TestPage> {
  const page = await browser.openPage(addressOf(app, query));
  await page.until((name) => window.demoControl?.(name) != null, control);
  return page;
}

function callOf(app: DemoApp, query: Query = {}): Promise<TestPage> {
  return open(app, { state: 'call', ...query }, 'share');
}

interface Reading {
  tag: string;
  role: string;
  label: string;
  text: string;
  classes: string;
  inMenu: boolean;
}

async function readOnce(app: DemoApp, name: string, query: Query = {}): Promise<Reading> {
  const page = await callOf(app, query);
  const reading = await read(page, name);
  await page.close();
  return reading;
}

/** What a person is told about a control; waits until it is there. */
function read(page: TestPage, name: string): Promise<Reading> {
  return page.until((name) => {
    const control = window.demoControl(name);
    if (!control) return undefined as never;
    const text = (control.getAttribute('label') ?? control.textContent ?? '').trim();
    return {
      tag: control.localName,
      role: control.getAttribute('role') ?? control.localName,
      label: control.ariaLabel ?? text,
      text: text || (control.closest('label')?.textContent ?? '') || (control.ariaLabel ?? ''),
      classes: control.closest('[class]')?.className ?? '',
      inMenu: control.closest('[role=menu], mdc-menupopover') !== null,
    };
  }, name);
}

async function press(page: TestPage, name: string): Promise<void> {
  await page.until((name) => {
    const control = window.demoControl(name) as HTMLElement | null;
    control?.click();
    return control !== null;
  }, name);
}

/** Classes that a build generates: not the library's own marks. */
function classesOf(page: TestPage): Promise<string[]> {
  return page.evaluate(() => {
    const share = window.demoControl('share');
    const all = [...(share?.ownerDocument.querySelectorAll('[class]') ?? [])].flatMap((element) => [
      ...element.classList,
    ]);
    // Fluent's and Momentum's public names, and what tabster or a theme puts on the root
    return [...new Set(all)].filter((name) => !/^(fui-|mds?-|mdc-)/.test(name));
  });
}

function idsOf(page: TestPage): Promise<string[]> {
  return page.evaluate(() => {
    const share = window.demoControl('share');
    return [...(share?.ownerDocument.querySelectorAll('[id]') ?? [])].flatMap(({ id }) => id || []);
  });
}

function hooksOf(page: TestPage, app: DemoApp): Promise<string[]> {
  return page.evaluate(
    (names, stableId) => {
      const hooks = names.flatMap((name) => {
        const control = window.demoControl(name);
        return ['data-tid', 'data-test'].map((attribute) => control?.getAttribute(attribute));
      });
      const ids = names.map((name) => window.demoControl(name)?.id);
      return [...hooks, ...ids.filter((id) => id && new RegExp(stableId).test(id))].filter(
        (hook) => hook,
      ) as string[];
    },
    app.bar,
    app.stableId.source,
  );
}

function isInOrder(page: TestPage, app: DemoApp): Promise<boolean> {
  const [first, second] =
    app.name === 'Webex' ? ['camera', 'share'] : ['chat', app.name === 'Zoom' ? 'share' : 'view'];
  return page.evaluate(
    (first, second) => {
      const [one, other] = [window.demoControl(first), window.demoControl(second)];
      if (!one || !other) throw new Error('A control of the bar is missing.');
      return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    },
    first as string,
    second as string,
  );
}

function messagesOf(page: TestPage): Promise<number> {
  return page.evaluate(() => document.querySelector('[role=log]')?.textContent?.length ?? 0);
}
