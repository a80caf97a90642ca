import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../browser/signs.ts';
import { lookInto, press, pressNext, startWalk, waitForCardAt } from './walk.ts';
import { type AppName, besideMain, demoPack, startWegwijs } from './wegwijs.ts';

/** What a colleague does in each app; '' is "next" on the card. */
const ways: Record<AppName, [step: string, control: string, act: boolean][]> = {
  teams: [
    ['open-share', 'share', true],
    ['choose-window', 'share-window', true],
    ['sound-off', 'share-sound', false],
    ['start-sharing', 'share-confirm', true],
    ['open-more', 'more', true],
    ['captions', 'captions', true],
    ['stop-here', 'share', false],
  ],
  zoom: [
    ['open-share', 'share', true],
    ['choose-window', 'share-1', true],
    ['share-sound', 'share-sound', true],
    ['optimize', 'share-optimize', true],
    ['confirm', 'confirm', true],
    ['stop', 'share', false],
  ],
  webex: [
    ['open-more', 'more', true],
    ['open-settings', 'settings', true],
    ['smart-audio', 'smart-audio', false],
    ['close', 'close-dialog', true],
    ['unmute', 'microphone', false],
  ],
};
const apps = Object.keys(ways) as AppName[];

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let store: Awaited<ReturnType<typeof lookInto>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await (await wegwijs.addPack(demoPack())).close();
    store = await lookInto(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  const play = async (app: AppName, query = '') => {
    const page = await wegwijs.openApp(app, query);
    await startWalk(wegwijs, page, app);
    for (const [step, control, isAct] of ways[app]) {
      expect(await waitFor(async () => (await store.place())?.step === step), `at ${step}`).toBe(true);
      expect(await waitForCardAt(page, control), `a card at ${control}`).toBe(true);
      await (isAct ? press(page, control) : pressNext(page));
    }
    expect(await waitFor(async () => (await store.place())?.at.kind === 'finished')).toBe(true);
    return page;
  };

  test.each(apps)('a walkthrough plays to its end in %s by doing what it says', async (app) => {
    const page = await play(app);
    const item = (await store.runs())[0]?.walkthrough;
    // the question at the end: yes
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    expect(await waitFor(async () => (await store.place())?.at.helped === true)).toBe(true);
    const kinds = (await store.receipts()).filter((one) => one.item === item).map(({ kind }) => kind);
    expect(kinds).toEqual(['started', 'finished', 'helped']);
    await page.press('Escape');
    expect(await waitFor(async () => (await store.runs()).length === 0)).toBe(true);
    await page.close();
  });

  test.each(apps)('the same walkthrough plays to its end on the Dutch page of %s', async (app) => {
    const page = await play(app, 'lang=nl');
    await page.press('Escape');
    await waitFor(async () => (await store.runs()).length === 0);
    await page.close();
  });
});
