import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../utils/pack/schema.ts';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import type { TestPage } from '../browser/page.ts';
import { hasCard, signsOn, waitFor } from '../browser/signs.ts';
import { cardOn, lookInto, press, startWalk, waitForCardAt } from './walk.ts';
import { browsers, demoPack, startWegwijs } from './wegwijs.ts';

/** The demo pack with this many steps of its first walkthrough, which then ends at the More button. */
function shortPack(): Pack {
  const pack = demoPack();
  const [walkthrough] = pack.walkthroughs;
  if (!walkthrough) throw new Error('the demo pack has no walkthrough');
  const steps = walkthrough.steps
    .filter(({ id }) => id === 'open-share' || id === 'open-more')
    .map(({ skipWhen: _, ...step }) => step);
  return { ...pack, walkthroughs: [{ ...walkthrough, steps }] };
}

describe.each(browsers)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let store: Awaited<ReturnType<typeof lookInto>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await (await wegwijs.addPack(shortPack())).close();
    store = await lookInto(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  const isAt = (step: string) => waitFor(async () => (await store.place())?.step === step);
  const url = (state: string) => `https://teams.microsoft.com/v2/?state=${state}`;

  test('a walkthrough goes on where it was after a reload, on another page, and back', async () => {
    const page = await wegwijs.openApp('teams');
    await startWalk(wegwijs, page, 'teams');
    expect(await waitForCardAt(page, 'share')).toBe(true);
    await press(page, 'share');
    await page.press('Escape');
    expect(await isAt('open-more')).toBe(true);
    await page.show(url('call'));
    expect(await waitForCardAt(page, 'more')).toBe(true);
    expect((await store.place())?.trail).toEqual(['open-share']);
    await page.show(url('chat'));
    // the bar is not on this page: it says that it looks, and then what it looked for
    expect(await waitFor(() => hasCard(page))).toBe(true);
    await page.show(url('call'));
    expect(await waitForCardAt(page, 'more')).toBe(true);
    await page.close();
    await waitFor(async () => (await store.runs())[0]?.tab === undefined);
  });

  test('when its tab was closed, a small plate offers to go on, in one tab only', async () => {
    const page = await wegwijs.openApp('teams');
    expect(await waitFor(async () => (await store.place())?.paused === 'asked')).toBe(true);
    const other = await wegwijs.openApp('teams');
    await waitFor(async () => (await other.evaluate(() => document.readyState)) === 'complete');
    expect(await store.runs()).toHaveLength(1);
    expect(await cardOn(other)).toBeNull();
    await other.close();
    await page.toFront();
    // the plate is at the lower right; its button says continue
    expect(await waitFor(() => plateOn(page))).toBe(true);
    await page.close();
  });

  test('a new tab that a step opened takes the walkthrough over, and gives it back when it is closed', async () => {
    await store.clear('runs');
    const page = await wegwijs.openApp('teams');
    await startWalk(wegwijs, page, 'teams');
    expect(await waitForCardAt(page, 'share')).toBe(true);
    const before = (await store.runs())[0]?.tab;
    await page.evaluate((target) => {
      const share = (window as never as { demoControl(name: string): HTMLElement }).demoControl('share');
      share.addEventListener('click', () => window.open(target, '_blank'), { once: true });
    }, url('call'));
    await press(page, 'share');
    expect(await isAt('open-more')).toBe(true);
    expect(await waitFor(async () => (await store.runs())[0]?.tab !== before)).toBe(true);
    expect(await store.runs()).toHaveLength(1);
    await page.toFront();
    expect(await waitFor(async () => (await cardOn(page)) === null)).toBe(true);
    await store.closeTab((await store.runs())[0]?.tab ?? -1);
    expect(await waitFor(async () => (await store.runs())[0]?.tab === before)).toBe(true);
    expect(await waitForCardAt(page, 'more')).toBe(true);
    await page.close();
  });

  test.runIf(browser === 'chromium')('a worker that was stopped knows where it was', async () => {
    await store.clear('runs');
    const page = await wegwijs.openApp('teams');
    await startWalk(wegwijs, page, 'teams');
    expect(await waitForCardAt(page, 'share')).toBe(true);
    const { context } = wegwijs.browser as ChromiumBrowser;
    const [first] = context.pages();
    const session = first && (await context.newCDPSession(first));
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.stopAllWorkers');
    await press(page, 'share');
    expect(await isAt('open-more')).toBe(true);
    await page.show(url('call'));
    expect(await waitForCardAt(page, 'more')).toBe(true);
    await page.close();
  });
});

/** Whether something of ours, and no whole card, stands in the lower right corner. */
async function plateOn(page: TestPage): Promise<boolean> {
  const signs = await signsOn(page, undefined, 10);
  return signs.some(({ width, height }) => width > 200 && height < 80);
}
