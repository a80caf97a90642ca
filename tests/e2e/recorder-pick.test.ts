import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pick } from '../../utils/store/picks.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { signsOn, waitFor } from '../browser/signs.ts';
import { office, officePages } from './office-pages.ts';
import { keyUserOf, middleOf, pressControl } from './recording.ts';
import { besideMain, startWegwijs } from './wegwijs.ts';

const tabs = 'https://teams.microsoft.com/*';

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let keyUser: Awaited<ReturnType<typeof keyUserOf>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser, { also: officePages });
    keyUser = await keyUserOf(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  const pick = () =>
    keyUser.own.evaluate(async () => {
      type Session = { storage: { session: { get(key: string): Promise<{ pick?: Pick }> } } };
      const scope = globalThis as never as { browser?: Session; chrome: Session };
      return (await (scope.browser ?? scope.chrome).storage.session.get('pick')).pick ?? null;
    });
  const stateIs = (state: Pick['state']) => waitFor(async () => (await pick())?.state === state);
  const isAt = (name: string) => waitFor(async () => (await pick())?.at?.name === name);

  test('a step at something fleeting gets a better control while it is recorded', async () => {
    const page = await wegwijs.openAt('teams.microsoft.com', '/v2/?state=chat');
    await keyUser.start(page, tabs);
    const row = await middleOf(page, '[role=option]:nth-of-type(3)');
    await page.click(row.x, row.y);
    const [fleeting] = (await keyUser.steps(1)) ?? [];
    expect(fleeting?.certainty).toBe('fleeting');
    // the bar's second line offers it: its last button
    const bar = await waitFor(async () =>
      (await signsOn(page, undefined, 8)).find(({ width, height }) => width > 200 && height > 80),
    );
    await page.click((bar?.x ?? 0) + (bar?.width ?? 0) / 2 - 60, (bar?.y ?? 0) + (bar?.height ?? 0) / 2 - 30);
    expect(await stateIs('picking')).toBe(true);
    await pointAndClick('video-call');
    const better = await waitFor(async () => {
      const [step] = (await keyUser.draft())?.steps ?? [];
      return step?.certainty === 'sure' ? step : undefined;
    });
    expect(better).toMatchObject({ step: { id: fleeting?.step.id, title: { en: 'Click “Video call”' } } });
    // nothing in the page was pressed by it, so nothing more was recorded
    expect((await keyUser.draft())?.steps).toHaveLength(1);
    await keyUser.stop();
    await page.close();

    async function pointAndClick(control: string) {
      const { left, right, top, bottom } = (await page.evaluate((name) => {
        const element = (window as never as { demoControl(name: string): Element }).demoControl(name);
        return element.getBoundingClientRect().toJSON();
      }, control)) as DOMRect;
      await page.hover((left + right) / 2, (top + bottom) / 2);
      await page.click((left + right) / 2, (top + bottom) / 2);
    }
  });

  test('the panel’s keys point in the page, and what was chosen outlives the panel', async () => {
    const page = await wegwijs.openApp('teams');
    const tab = await keyUser.tabAt(tabs);
    expect(await keyUser.ask('pick/start', { tab, purpose: { kind: 'free', id: 'mine' } })).toBe('picking');
    await page.toFront();
    await waitFor(async () => (await pick())?.at !== undefined);
    const first = (await pick())?.at?.name;
    await keyUser.ask('pick/key', { key: 'ArrowRight' });
    expect(await waitFor(async () => (await pick())?.at?.name !== first)).toBe(true);
    const chosen = (await pick())?.at?.name;
    await keyUser.ask('pick/key', { key: 'Enter' });
    expect(await stateIs('picked')).toBe(true);
    expect(await pick()).toMatchObject({ purpose: { id: 'mine' }, picked: { name: chosen, language: 'en' } });
    await page.close();
  });

  test('a frame of another site that may be seen points for itself', async () => {
    const page = await wegwijs.openAt(office, '/frames');
    const tab = await keyUser.tabAt(`https://${office}/*`);
    await keyUser.ask('pick/start', { tab, purpose: { kind: 'free', id: 'frame' } });
    await page.toFront();
    await waitFor(async () => (await pick())?.state === 'picking');
    const form = await middleOf(page, '#form');
    const book = { x: form.left + 50, y: form.top + 84 };
    expect(
      await waitFor(async () => {
        // the glass lets go as soon as the pointer is over the frame
        await page.hover(book.x - 1, book.y);
        await page.hover(book.x, book.y);
        return (await pick())?.at?.name === 'Book';
      }),
    ).toBe(true);
    await page.click(book.x, book.y);
    expect(await stateIs('picked')).toBe(true);
    expect((await pick())?.picked).toMatchObject({ name: 'Book', url: 'https://forms.webex.com/book' });
    await page.close();
  });

  test('Escape gives up, and changes nothing', async () => {
    const page = await wegwijs.openApp('teams');
    await keyUser.start(page, tabs);
    await pressControl(page, 'share');
    const [before] = (await keyUser.steps(1)) as DraftStep[];
    await keyUser.stop();
    const draft = await keyUser.draft();
    const tab = await keyUser.tabAt(tabs);
    const purpose = { kind: 'step', draft: draft?.id, step: before?.step.id };
    await keyUser.ask('pick/start', { tab, purpose });
    await page.toFront();
    // it begins at the control of the step, or, behind a dialog, wherever that leaves it
    await waitFor(async () => (await pick())?.at !== undefined);
    await page.press('Escape');
    expect(await stateIs('given-up')).toBe(true);
    expect((await keyUser.draft())?.steps[0]).toEqual(before);
    await page.close();
  });

  test('pointing again begins where the step points', async () => {
    const page = await wegwijs.openApp('teams');
    await keyUser.start(page, tabs);
    await pressControl(page, 'raise-hand');
    const [step] = (await keyUser.steps(1)) as DraftStep[];
    await keyUser.stop();
    const draft = await keyUser.draft();
    const tab = await keyUser.tabAt(tabs);
    await keyUser.ask('pick/start', {
      tab,
      purpose: { kind: 'step', draft: draft?.id, step: step?.step.id },
    });
    await page.toFront();
    // the hand is up, so the same button is called otherwise now
    expect(await isAt('Lower')).toBe(true);
    await page.press('Escape');
    await stateIs('given-up');
    await page.close();
  });
});
