import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestPage } from '../browser/page.ts';
import { controlBox, hasCard, waitFor, waitForSign } from '../browser/signs.ts';
import { isGlassOver, sayWhoIAm, tipWriterOf } from './author-steps.ts';
import { typeText } from './recording.ts';
import { besideMain, startWegwijs } from './wegwijs.ts';

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let writer: Awaited<ReturnType<typeof tipWriterOf>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    writer = await tipWriterOf(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  const titles = async () => (await writer.tipDrafts()).map(({ title }) => title.en ?? '');

  test('a draft survives a closed tab, and is gone on with at its control', async () => {
    const page = await wegwijs.openApp('teams');
    await writer.begin(page, 'teams', 'raise-hand');
    await typeText(page, 'Raise your hand');
    const isKept = () => waitFor(async () => (await titles()).includes('Raise your hand'));
    await page.close();
    expect(await isKept()).toBe(true);

    const again = await wegwijs.openApp('teams');
    const panel = await writer.panelOf('teams');
    await writer.pressInPanel(panel, '.tip-draft .button');
    await again.toFront();
    expect(await waitFor(() => hasCard(again))).toBe(true);
    await again.press('End');
    await typeText(again, ' first');
    expect(await waitFor(async () => (await titles()).includes('Raise your hand first'))).toBe(true);
    await panel.close();
    await again.close();
  });

  test('nothing that was not written in is left behind', async () => {
    const before = await writer.tipDrafts();
    const page = await wegwijs.openApp('teams');
    await writer.begin(page, 'teams', 'people');
    await page.press('Escape');
    await page.close();
    expect(await writer.tipDrafts()).toEqual(before);
  });

  test('the page hears none of the keys, and nothing of it is pressed', async () => {
    const page = await wegwijs.openApp('teams');
    await page.evaluate(() => {
      const scope = window as never as { heard: string[] };
      scope.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'click', 'pointerdown']) {
        window.addEventListener(type, () => scope.heard.push(type), { capture: true });
        document.addEventListener(type, () => scope.heard.push(type));
      }
    });
    const box = await controlBox(page, 'chat');
    await writer.begin(page, 'teams', 'chat');
    await writer.write(page, 'Chat', 'Say it here.');
    await page.press('Control+b');
    await page.press('x');
    const bold = async () =>
      (await writer.tipDrafts()).some(({ item }) => JSON.stringify(item).includes('**x**'));
    expect(await waitFor(bold)).toBe(true);
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
    // the pane that the button opens would have moved it
    expect(await controlBox(page, 'chat')).toEqual(box);
    await page.close();
  });

  test('above a native modal dialog a tip is written at a control inside of it', async () => {
    const page = await wegwijs.openApp('teams');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const button = document.createElement('button');
      button.textContent = 'Leave for everyone';
      dialog.append(button);
      document.body.append(dialog);
      dialog.showModal();
      Object.assign(window, { demoControl: () => button });
    });
    expect(await writer.begin(page, 'teams', 'leave')).toBe(true);
    await writer.write(page, 'Leave', 'It ends for all.');
    expect(await waitFor(async () => (await titles()).includes('Leave'))).toBe(true);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.close();
  });

  test('what a condition is about is pointed at, and the tip shows only while it is there', async () => {
    const page = await wegwijs.openApp('teams');
    await writer.begin(page, 'teams', 'react');
    await writer.write(page, 'React', 'A quick sign.');
    await openMore(page);
    // the day to check by, a new topic, the list of conditions, and the button to point
    for (let stop = 0; stop < 4; stop++) await page.press('Tab');
    await page.press('Enter');
    await waitFor(() => isGlassOver(page));
    const box = await controlBox(page, 'camera');
    await page.click(((box?.left ?? 0) + (box?.right ?? 0)) / 2, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
    const condition = async () =>
      (await writer.tipDrafts()).flatMap(
        ({ item }) => (item.when as { kind: string; present: boolean }[]) ?? [],
      )[0];
    expect(await waitFor(condition)).toMatchObject({ kind: 'element', present: true });
    await waitFor(() => hasCard(page));
    if (page.closedText) expect(await page.closedText()).toContain('Would show here now: yes, because');
    await page.press('Control+Enter');
    await sayWhoIAm(page);
    expect(await waitForSign(page, 'react')).not.toBeNull();
    await page.close();

    const without = await wegwijs.openApp('teams', 'removed=camera');
    await waitFor(() => controlBox(without, 'react'));
    expect(await waitForSign(without, 'react', 3_000)).toBeNull();
    await without.close();
  });
});

/** From the text: past the picture and our way, to what is folded away. */
async function openMore(page: TestPage): Promise<void> {
  for (let stop = 0; stop < 3; stop++) await page.press('Tab');
  await page.press('Enter');
}
