import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkthroughWords } from '../../utils/i18n/areas.ts';
import type { WalkthroughDraft } from '../../utils/store/records.ts';
import type { TestPage } from '../browser/page.ts';
import { waitFor } from '../browser/signs.ts';
import { keyUserOf, pressControl } from './recording.ts';
import { lookInto, waitForCardAt } from './walk.ts';
import { browsers, startWegwijs } from './wegwijs.ts';

/** Eight steps in a call: a dialog, a switch, a pane, a menu, a control that other releases fold away. */
const task = [
  'share',
  'share-window',
  'share-sound',
  'share-confirm',
  'raise-hand',
  'people',
  'more',
  'captions',
];
const tabs = 'https://teams.microsoft.com/*';

describe.each(browsers)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let keyUser: Awaited<ReturnType<typeof keyUserOf>>;
  let store: Awaited<ReturnType<typeof lookInto>>;
  let draft: WalkthroughDraft;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    keyUser = await keyUserOf(wegwijs);
    store = await lookInto(wegwijs);
    const page = await wegwijs.openApp('teams');
    await keyUser.start(page, tabs);
    for (const control of task) await pressControl(page, control);
    await keyUser.steps(task.length);
    await keyUser.stop();
    draft = (await keyUser.draft()) as WalkthroughDraft;
    await page.close();
  });
  afterAll(() => wegwijs?.stop());

  /** A colleague's page, with the recorded walkthrough begun on it. */
  const begin = async (query: string): Promise<TestPage> => {
    const page = await wegwijs.openApp('teams', query);
    const tab = await keyUser.tabAt(tabs);
    expect(await keyUser.ask('walkthrough/start', { key: `draft/${draft.id}`, tab, preview: true })).toBe(
      'playing',
    );
    await page.toFront();
    return page;
  };
  /** Does a step: it goes on only when the very control that is pointed at was used. */
  const perform = async (page: TestPage, step: number) => {
    const control = task[step] ?? '';
    const isAt = await waitFor(
      async () => (await store.place())?.step === draft.steps[step]?.step.id,
      30_000,
    );
    expect(isAt, `at ${control}`).toBe(true);
    expect(await waitForCardAt(page, control), `a card at ${control}`).toBe(true);
    await pressControl(page, control);
  };
  const end = async (page: TestPage) => {
    for (const { id } of await store.runs()) await keyUser.ask('walkthrough/close', { run: id });
    await page.close();
  };

  test('the recorded walkthrough is whole', () => {
    expect(draft.steps.map(({ step }) => step.title?.en)).toEqual([
      'Click “Share”',
      'Click “Window”',
      'Turn on “Include sound”',
      'Click “Start sharing”',
      'Click “Raise”',
      'Click “People”',
      'Open “More”',
      'Choose “Turn on live captions”',
    ]);
    expect(draft.steps.every(({ certainty }) => certainty === 'sure')).toBe(true);
  });

  test.each([
    ['on the page as it was', ''],
    ['after other class names, ids and another order', 'churn=classes,ids,moved'],
    ['in Dutch', 'lang=nl'],
    ['in German, without the ids that used to stay', 'churn=stable-ids&lang=de'],
    ['with a control that came out of its menu', 'churn=pinned'],
  ])('it plays to its end %s', async (_how, query) => {
    const page = await begin(query);
    for (const step of task.keys()) await perform(page, step);
    expect(await waitFor(async () => (await store.place())?.at.kind === 'finished', 30_000)).toBe(true);
    await end(page);
  });

  test.each([
    ['a button of the bar', 'raise-hand', 4],
    ['an entry of a menu', 'captions', 7],
  ])('it stops with the right words where %s was removed', async (_what, removed, step) => {
    const page = await begin(`removed=${removed}`);
    for (let before = 0; before < step; before++) await perform(page, before);
    const at = await waitFor(async () => {
      const place = await store.place();
      return place?.at.kind === 'missing' ? place.at : undefined;
    }, 20_000);
    expect(at).toMatchObject({ kind: 'missing', why: 'missing' });
    if (page.closedText) {
      const words = await page.closedText();
      expect(words).toContain(walkthroughWords.en['walk.missing.missing']);
      expect(words).toContain(Object.values(draft.steps[step]?.step.title ?? {})[0]);
    }
    await end(page);
  });
});
