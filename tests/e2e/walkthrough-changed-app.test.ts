import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { controlBox, waitFor } from '../browser/signs.ts';
import { cardOn, lookInto, press, pressNext, startWalk, waitForCardAt } from './walk.ts';
import { besideMain, demoPack, startWegwijs } from './wegwijs.ts';

/** As a key-user recorded it on the English pages: no word of any other language in the anchors. */
function englishOnly(): Pack {
  const onlyEnglish = ({ names, texts, before, after, ...anchor }: Anchor): Anchor => ({
    ...anchor,
    names: pick(names),
    ...(texts && { texts: pick(texts) }),
    before: before.map((sibling) => ({ ...sibling, names: pick(sibling.names) })),
    after: after.map((sibling) => ({ ...sibling, names: pick(sibling.names) })),
  });
  const pack = demoPack();
  return {
    ...pack,
    walkthroughs: pack.walkthroughs.map((walkthrough) => ({
      ...walkthrough,
      steps: walkthrough.steps.map((step) => ({
        ...step,
        ...(step.anchor && { anchor: onlyEnglish(step.anchor) }),
        ...(step.skipWhen && {
          skipWhen: step.skipWhen.map((condition) =>
            condition.kind === 'element'
              ? { ...condition, anchor: onlyEnglish(condition.anchor) }
              : condition,
          ),
        }),
      })),
    })),
  };
}

const pick = <T>(words: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(words).filter(([language]) => language === 'en'));

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let store: Awaited<ReturnType<typeof lookInto>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await (await wegwijs.addPack(englishOnly())).close();
    store = await lookInto(wegwijs);
  });
  afterAll(() => wegwijs?.stop());
  beforeEach(async () => {
    await store.clear('runs');
    await store.clear('receipts');
  });

  const isAt = (step: string) => waitFor(async () => (await store.place())?.step === step);

  /** Plays the walkthrough of the Teams page; `left` are steps that this page does not need. */
  const play = async (query: string, left: string[] = []) => {
    const page = await wegwijs.openApp('teams', query);
    await startWalk(wegwijs, page, 'teams');
    for (const [step, control, isAct] of way.filter(([id]) => !left.includes(id))) {
      expect(await isAt(step), `at ${step}`).toBe(true);
      expect(await waitForCardAt(page, control), `a card at ${control}`).toBe(true);
      await (isAct ? press(page, control) : pressNext(page));
    }
    expect(await waitFor(async () => (await store.place())?.at.kind === 'finished')).toBe(true);
    await page.press('Escape');
    expect(await waitFor(async () => (await store.runs()).length === 0)).toBe(true);
    await page.close();
  };

  test('recorded in English, it plays to its end on the Dutch page', () => play('lang=nl'));

  test.each([
    ['controls that come late, in a chat that never rests', 'churn=late,busy', []],
    ['a button that came out of the menu, so that a step is not needed', 'churn=pinned', ['open-more']],
  ])('it plays to its end with %s', (_, query, left) => play(query, left));

  test('a step whose control was removed says so, offers every way on, and is counted', async () => {
    const page = await wegwijs.openApp('teams', 'removed=captions');
    await startWalk(wegwijs, page, 'teams');
    for (const [step, control, isAct] of way.slice(0, 5)) {
      expect(await isAt(step)).toBe(true);
      expect(await waitForCardAt(page, control)).toBe(true);
      await (isAct ? press(page, control) : pressNext(page));
    }
    expect(await isAt('captions')).toBe(true);
    expect(await waitFor(async () => (await store.place())?.at.kind === 'missing')).toBe(true);
    const words = await page.closedText?.();
    if (words) {
      expect(words).toContain('Turn on live captions');
      expect(words).toContain('Look again');
      expect(words).toContain('Skip this step');
      expect(words).toMatch(/Ask \w+/);
    }
    // never a frozen card, nor one in the middle of the page
    const [card, size] = [await cardOn(page), await page.evaluate(() => [innerWidth, innerHeight])];
    expect(card?.x).toBeGreaterThan((size[0] ?? 0) / 2);
    expect(card?.y).toBeGreaterThan((size[1] ?? 0) / 2);
    const missed = (await store.receipts()).filter(({ kind }) => kind === 'missed');
    expect(missed).toMatchObject([{ step: 'captions' }]);
    await pressNext(page);
    expect(await isAt('stop-here')).toBe(true);
    expect(await waitForCardAt(page, 'share')).toBe(true);
    await page.press('Escape');
    await page.close();
  });

  test('a dialog that was closed half-way is asked for once more', async () => {
    const page = await wegwijs.openApp('teams');
    await startWalk(wegwijs, page, 'teams');
    expect(await waitForCardAt(page, 'share')).toBe(true);
    await press(page, 'share');
    expect(await waitForCardAt(page, 'share-window')).toBe(true);
    await press(page, 'share-cancel');
    expect(await waitFor(async () => (await controlBox(page, 'share-window')) === null)).toBe(true);
    expect(await isAt('open-share')).toBe(true);
    expect(await waitForCardAt(page, 'share')).toBe(true);
    await press(page, 'share');
    expect(await waitForCardAt(page, 'share-window')).toBe(true);
    await page.close();
  });
});

const way: [step: string, control: string, isAct: boolean][] = [
  ['open-share', 'share', true],
  ['choose-window', 'share-window', true],
  ['sound-off', 'share-sound', false],
  ['start-sharing', 'share-confirm', true],
  ['open-more', 'more', true],
  ['captions', 'captions', true],
  ['stop-here', 'share', false],
];
