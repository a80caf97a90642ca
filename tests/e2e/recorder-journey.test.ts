import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WalkthroughDraft } from '../../utils/store/records.ts';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import type { TestPage } from '../browser/page.ts';
import { signsOn, waitFor } from '../browser/signs.ts';
import { office, officePages } from './office-pages.ts';
import { keyUserOf, middleOf, pressControl, typeText } from './recording.ts';
import { besideMain, panelFor, startWegwijs } from './wegwijs.ts';

const officeTabs = `https://${office}/*`;
const teamsTabs = 'https://teams.microsoft.com/*';

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let keyUser: Awaited<ReturnType<typeof keyUserOf>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser, { also: officePages });
    keyUser = await keyUserOf(wegwijs);
  });
  afterEach(() => keyUser?.stop());
  afterAll(() => wegwijs?.stop());

  const hasBar = (page: TestPage) =>
    waitFor(async () => (await signsOn(page, undefined, 16)).some(({ width }) => width > 200));
  const titlesAre = async (...titles: string[]) => {
    await waitFor(async () => (await keyUser.titles()).join('|') === titles.join('|'));
    expect(await keyUser.titles()).toEqual(titles);
  };
  const doneOf = async () => ((await keyUser.draft()) as WalkthroughDraft).steps.map(({ step }) => step.done);

  test('a key-user records from the panel, sees the steps there, and names the draft', async () => {
    const page = await wegwijs.openApp('teams');
    const panel = await panelFor(wegwijs, 'teams');
    await pressIn(panel, 'Record a task');
    await panel.until(() => document.querySelector('.recording') !== null);
    await page.toFront();
    expect(await hasBar(page)).toBe(true);
    await pressControl(page, 'share');
    await pressControl(page, 'share-window');
    await titlesAre('Click “Share”', 'Click “Window”');
    await panel.toFront();
    expect(await panel.until(() => document.querySelectorAll('.recording .step-list li').length === 2)).toBe(
      true,
    );
    await pressIn(panel, 'Undo step');
    await titlesAre('Click “Share”');
    await pressIn(panel, 'Done');
    await panel.until(() => document.querySelector('.drafts .draft') !== null);
    await panel.evaluate(() => {
      const draft = document.querySelector<HTMLDetailsElement>('.draft details');
      if (draft) draft.open = true;
      document.querySelector<HTMLInputElement>('.draft .field input')?.select();
      document.querySelector<HTMLInputElement>('.draft .field input')?.focus();
    });
    await typeText(panel, 'Share');
    await panel.press('Enter');
    const named = await waitFor(async () => (await keyUser.draft())?.title.en === 'Share');
    expect(named).toBe(true);
    await page.toFront();
    expect(
      await waitFor(async () => !(await signsOn(page, undefined, 16)).some(({ width }) => width > 200)),
    ).toBe(true);
    await panel.close();
    await page.close();
  });

  test('a click that leaves the page is kept, and is done when the next page is reached', async () => {
    const page = await wegwijs.openAt(office, '/');
    await keyUser.start(page, officeTabs);
    await press(page, '#rooms');
    await page.until(() => location.pathname.startsWith('/rooms'));
    expect(await hasBar(page)).toBe(true);
    await press(page, '#take');
    await titlesAre('Click “Rooms”', 'Click “Take this room”');
    const done = await waitFor(async () => {
      const [first] = await doneOf();
      return first?.kind === 'page' ? first : undefined;
    });
    // the number of the room and whom it is for are in no step
    expect(done).toEqual({ kind: 'page', match: `https://${office}/rooms/*/plan*` });
    expect(JSON.stringify(await keyUser.draft())).not.toMatch(/noor/);
    await page.close();
  });

  test('a page that leaves on the press itself loses no click', async () => {
    const page = await wegwijs.openAt(office, '/');
    await keyUser.start(page, officeTabs);
    // Firefox's driver has no page left on which to let the button go
    await press(page, '#go').catch((error: Error) => expect(error.name).toBe('ProtocolError'));
    await page.until(() => location.pathname === '/report');
    await titlesAre('Click “Report”');
    await page.close();
  });

  test('a page gone to by its address is a step of its own, a reload is none', async () => {
    const page = await wegwijs.openAt(office, '/');
    await keyUser.start(page, officeTabs);
    await page.show(`https://${office}/`);
    expect(await hasBar(page)).toBe(true);
    await page.show(`https://${office}/report`);
    await press(page, '#print');
    await titlesAre(`Go to ${office}/report`, 'Click “Print”');
    await page.close();
  });

  test('the task goes on in a tab that it opened', async () => {
    const page = await wegwijs.openAt(office, '/');
    await keyUser.start(page, officeTabs);
    await press(page, '#other');
    await titlesAre('Click “In a new tab”');
    const done = await waitFor(async () =>
      (await doneOf())[0]?.kind === 'page' ? (await doneOf())[0] : undefined,
    );
    expect(done).toEqual({ kind: 'page', match: `https://${office}/report*` });
    await page.close();
  });

  test('frames of another site that may be seen, and frames without an address, are recorded too', async () => {
    const page = await wegwijs.openAt(office, '/frames');
    await keyUser.start(page, officeTabs);
    const [form, blank] = [await middleOf(page, '#form'), await middleOf(page, '#blank')];
    // the button stands below the field of the form, at its left
    await page.click(form.left + 50, form.top + 84);
    await titlesAre('Click “Book”');
    await page.click(blank.left + 30, blank.top + 18);
    await titlesAre('Click “Book”', 'Click “Bold”');
    await page.close();
  });

  test('a frame that may not be seen is told of, since nothing in it is recorded', async () => {
    const page = await wegwijs.openAt(office, '/elsewhere');
    const before = (await keyUser.drafts()).length;
    await keyUser.start(page, officeTabs);
    const form = await middleOf(page, '#form');
    await page.click(form.left + 50, form.top + 84);
    const panel = await wegwijs.openOwn(`sidepanel.html?tab=${await keyUser.tabAt(officeTabs)}`);
    const told = () => panel.evaluate(() => document.querySelector('.recording .blind')?.textContent ?? '');
    expect(await waitFor(async () => (await told()).includes('forms.example'))).toBe(true);
    expect(await told()).toContain('Allow on forms.example');
    expect((await keyUser.drafts()).length).toBe(before);
    await panel.close();
    await page.close();
  });

  test('the address of a single-page app is what its step led to', async () => {
    const page = await wegwijs.openAt('teams.microsoft.com', '/v2/?state=prejoin');
    await keyUser.start(page, teamsTabs);
    await pressControl(page, 'join');
    await titlesAre('Click “Join now”');
    const done = await waitFor(async () =>
      (await doneOf())[0]?.kind === 'page' ? (await doneOf())[0] : undefined,
    );
    expect(done).toEqual({ kind: 'page', match: 'https://teams.microsoft.com/v2/calling*' });
    await page.close();
  });

  test('steps go behind the step they are recorded after, and take the place of those recorded anew', async () => {
    const page = await wegwijs.openAt(office, '/rooms/48213/plan');
    await keyUser.start(page, officeTabs);
    await press(page, '#take');
    await titlesAre('Click “Take this room”');
    await press(page, '#take');
    await keyUser.steps(2);
    await keyUser.stop();
    const draft = (await keyUser.draft()) as WalkthroughDraft;
    const [first, second] = draft.steps.map(({ step }) => step.id);
    await keyUser.start(page, officeTabs, { draft: draft.id, after: first });
    await press(page, '#home');
    await titlesAre('Click “Take this room”', 'Click “Home”', 'Click “Take this room”');
    await keyUser.stop();
    await page.show(`https://${office}/rooms/48213/plan`);
    await keyUser.start(page, officeTabs, { draft: draft.id, instead: [second] });
    await press(page, '#home');
    await keyUser.steps(4);
    await keyUser.stop();
    await titlesAre('Click “Take this room”', 'Click “Home”', 'Click “Home”');
    await page.close();
  });

  test('a tab that is closed ends the recording, and everything that was done is there', async () => {
    const page = await wegwijs.openAt(office, '/report');
    await keyUser.start(page, officeTabs);
    await press(page, '#print');
    await titlesAre('Click “Print”');
    await page.close();
    const next = await wegwijs.openAt(office, '/report');
    expect(await waitFor(async () => (await keyUser.start(next, officeTabs)) === 'recording')).toBe(true);
    await next.close();
  });

  test('nothing is recorded while it is paused, in another tab, or after it', async () => {
    const page = await wegwijs.openAt(office, '/report');
    await keyUser.start(page, officeTabs);
    const other = await wegwijs.openAt(office, '/report');
    await press(other, '#print');
    await page.toFront();
    await press(page, '#print');
    await keyUser.steps(1);
    await keyUser.ask('record/pause', { paused: true });
    await press(page, '#print');
    await keyUser.ask('record/pause', { paused: false });
    await press(page, '#print');
    await keyUser.steps(2);
    await keyUser.stop();
    await press(page, '#print');
    await titlesAre('Click “Print”', 'Click “Print”');
    await other.close();
    await page.close();
  });

  test('a colleague has no such tools', async () => {
    await keyUser.own.evaluate(async () => {
      type Storage = { storage: { local: { set(values: object): Promise<void> } } };
      const scope = globalThis as never as { browser?: Storage; chrome: Storage };
      const settings = { version: 3, language: 'auto', hidden: [], role: 'colleague', shots: false };
      await (scope.browser ?? scope.chrome).storage.local.set({ settings });
    });
    const page = await wegwijs.openApp('teams');
    const panel = await panelFor(wegwijs, 'teams');
    await panel.until(() => document.querySelector('main')?.textContent !== '');
    expect(await panel.evaluate(() => document.querySelector('.key-user'))).toBeNull();
    await panel.close();
    await page.close();
  });
});

test('a worker that was stopped loses no step, and the recording goes on', async () => {
  const wegwijs = await startWegwijs('chromium', { also: officePages });
  try {
    const keyUser = await keyUserOf(wegwijs);
    const page = await wegwijs.openAt(office, '/report');
    await keyUser.start(page, officeTabs);
    await press(page, '#print');
    await keyUser.steps(1);
    const { context } = wegwijs.browser as ChromiumBrowser;
    const [first] = context.pages();
    const session = first && (await context.newCDPSession(first));
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.stopAllWorkers');
    await press(page, '#print');
    expect(await keyUser.steps(2)).toHaveLength(2);
    await page.show(`https://${office}/rooms/48213/plan`);
    expect(
      await waitFor(async () => (await signsOn(page, undefined, 16)).some(({ width }) => width > 200)),
    ).toBe(true);
  } finally {
    await wegwijs.stop();
  }
});

async function press(page: TestPage, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.click(x, y);
}

/** Presses a button of the panel by its words. */
function pressIn(panel: TestPage, words: string): Promise<true> {
  return panel.until((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    button?.click();
    return button ? (true as const) : undefined;
  }, words) as Promise<true>;
}
