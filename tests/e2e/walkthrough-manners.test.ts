import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestPage } from '../browser/page.ts';
import { controlBox, signsOn, waitFor, waitForSign } from '../browser/signs.ts';
import { cardOn, lookInto, press, startWalk, waitForCardAt } from './walk.ts';
import { besideMain, demoPack, panelFor, startWegwijs } from './wegwijs.ts';

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let store: Awaited<ReturnType<typeof lookInto>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await (await wegwijs.addPack(demoPack())).close();
    store = await lookInto(wegwijs);
  });
  afterAll(() => wegwijs?.stop());
  beforeEach(() => store.clear('runs'));

  const isAt = (step: string) => waitFor(async () => (await store.place())?.step === step);
  const isPaused = (by: string | undefined) =>
    waitFor(async () => {
      const place = await store.place();
      return place !== null && place.paused === by;
    });

  test('nothing starts by itself, and signs step back while a walkthrough plays', async () => {
    const page = await wegwijs.openApp('teams');
    expect(await waitForSign(page, 'microphone')).not.toBeNull();
    expect(await store.runs()).toEqual([]);
    await startWalk(wegwijs, page, 'teams');
    expect(await waitForCardAt(page, 'share')).toBe(true);
    const small = async () => (await signsOn(page, undefined, 6)).filter(({ width }) => width < 40);
    expect(await waitFor(async () => (await small()).length === 0)).toBe(true);
    await page.press('Escape');
    expect(await isPaused('asked')).toBe(true);
    expect(await waitForSign(page, 'microphone')).not.toBeNull();
    await page.close();
  });

  test('it can be played with the keyboard alone', async () => {
    const page = await wegwijs.openApp('teams');
    await startWalk(wegwijs, page, 'teams');
    for (const control of ['share', 'share-window']) {
      expect(await waitForCardAt(page, control)).toBe(true);
      await tabTo(page, (name) => document.activeElement === demoControl(name), control);
      await page.press('Enter');
    }
    expect(await isAt('sound-off')).toBe(true);
    expect(await waitForCardAt(page, 'share-sound')).toBe(true);
    // the dialog keeps Tab to itself: from the control the card is one step back
    await tabTo(page, (name) => document.activeElement === demoControl(name), 'share-sound');
    await page.press('Shift+Tab');
    await page.press('ArrowRight');
    expect(await isAt('start-sharing')).toBe(true);
    await page.press('ArrowLeft');
    expect(await isAt('sound-off')).toBe(true);
    await page.press('Escape');
    expect(await isPaused('asked')).toBe(true);
    // the dialog of the page did not hear that Escape
    expect(await controlBox(page, 'share-sound')).not.toBeNull();
    await page.close();
  });

  test('a press on the card leaves an open menu of the page open', async () => {
    const pack = demoPack();
    const [walkthrough] = pack.walkthroughs;
    const steps = walkthrough?.steps.filter(({ id }) => id === 'open-more' || id === 'captions') ?? [];
    const named = { ...walkthrough, steps } as (typeof pack.walkthroughs)[number];
    await (await wegwijs.addPack({ ...pack, walkthroughs: [named] })).close();
    const page = await wegwijs.openApp('teams');
    await startWalk(wegwijs, page, 'teams');
    expect(await waitForCardAt(page, 'more')).toBe(true);
    await press(page, 'more');
    expect(await waitForCardAt(page, 'captions')).toBe(true);
    const card = await cardOn(page);
    // first on its words, then on "ask", which shows another card in its place
    await page.click(card?.x ?? 0, (card?.y ?? 0) - 20);
    expect(await controlBox(page, 'captions')).not.toBeNull();
    await page.click((card?.x ?? 0) + 30, (card?.y ?? 0) + (card?.height ?? 0) / 2 - 22);
    expect(await waitFor(async () => ((await cardOn(page))?.height ?? 0) > (card?.height ?? 0) + 40)).toBe(
      true,
    );
    expect(await controlBox(page, 'captions')).not.toBeNull();
    expect(await waitForCardAt(page, 'captions')).toBe(true);
    await press(page, 'captions');
    expect(await waitFor(async () => (await store.place())?.at.kind === 'finished')).toBe(true);
    await page.close();
  });

  test('while the person presents, tips and walkthrough are quiet, and the panel says why', async () => {
    const page = await wegwijs.openApp('teams');
    await startWalk(wegwijs, page, 'teams');
    expect(await waitForCardAt(page, 'more')).toBe(true);
    await press(page, 'share');
    await press(page, 'share-confirm');
    expect(await isPaused('quiet')).toBe(true);
    expect(await waitFor(async () => (await signsOn(page)).length === 0)).toBe(true);
    const panel = await panelFor(wegwijs, 'teams');
    await page.toFront();
    const said = () => panel.evaluate(() => document.querySelector('.quiet-note')?.textContent ?? '');
    expect(await waitFor(async () => (await said()).includes('presenting'))).toBe(true);
    await press(page, 'share');
    // nothing comes back by itself: a plate offers to go on
    expect(await isPaused('asked')).toBe(true);
    expect(await waitFor(async () => (await said()) === '')).toBe(true);
    await panel.close();
    await page.close();
  });
});

/** Presses Tab until this is so. */
async function tabTo(page: TestPage, isThere: (name: string) => boolean, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate(isThere, name)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

declare function demoControl(name: string): Element | null;
