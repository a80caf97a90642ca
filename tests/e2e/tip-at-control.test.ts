import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasCard, signAt, signsOn, waitFor, waitForSign } from '../browser/signs.ts';
import { type AppName, apps, browsers, demoPack, panelFor, startWegwijs, tipsUnder } from './wegwijs.ts';

const names = Object.keys(apps) as AppName[];

describe.each(browsers)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await (await wegwijs.addPack(demoPack())).close();
  });
  afterAll(() => wegwijs?.stop());

  test.each(names)('a sign stands at the right control in %s, and a click opens its card', async (app) => {
    const page = await wegwijs.openApp(app);
    const sign = await waitForSign(page, apps[app].control);
    expect(sign).not.toBeNull();
    await page.click(sign?.x ?? 0, sign?.y ?? 0);
    expect(await waitFor(() => hasCard(page))).toBe(true);
    if (page.closedText) expect(await page.closedText()).toContain(titleOf(apps[app].tip, 'en'));
    await page.press('Escape');
    expect(await waitFor(async () => !(await hasCard(page)))).toBe(true);
    await page.close();
  });

  test.each(names)('the same pack finds the control on the Dutch page of %s', async (app) => {
    const page = await wegwijs.openApp(app, 'lang=nl');
    expect(await waitForSign(page, apps[app].control)).not.toBeNull();
    await page.close();
  });

  test.each(names)('no sign stands anywhere for a control that was removed from %s', async (app) => {
    const { control, tip } = apps[app];
    const page = await wegwijs.openApp(app, `removed=${control}`);
    expect(await waitForSign(page, 'microphone')).not.toBeNull();
    const panel = await panelFor(wegwijs, app);
    await page.toFront();
    const title = titleOf(tip, 'en');
    expect(await waitFor(async () => (await tipsUnder(panel, 'Not on screen now')).includes(title))).toBe(
      true,
    );
    expect(await tipsUnder(panel, 'At a button now')).not.toContain(title);
    // one sign for each tip that is placed, so none for this one
    const placed = await waitFor(async () => (await tipsUnder(panel, 'At a button now')).length);
    expect(placed).toBeGreaterThan(0);
    expect(await tipsUnder(panel, 'Not on screen now')).toContain(title);
    expect(await tipsUnder(panel, 'At a button now')).not.toContain(title);
    const noMoreSigns = async () =>
      (await signsOn(page)).length <= (await tipsUnder(panel, 'At a button now')).length;
    expect(await waitFor(noMoreSigns)).toBe(true);
    await panel.close();
    await page.close();
  });

  test.each(names)(
    'a control of %s that has a twin in the same state gets a sign only where it belongs',
    async (app) => {
      const { control } = apps[app];
      const page = await wegwijs.openApp(app, `churn=twins&twins=${control}`);
      expect(await waitForSign(page, 'microphone')).not.toBeNull();
      const panel = await panelFor(wegwijs, app);
      await page.toFront();
      const title = titleOf(apps[app].tip, 'en');
      const listed = async () => (await tipsUnder(panel, 'At a button now')).includes(title);
      await waitFor(async () => (await tipsUnder(panel, 'At a button now')).length > 0);
      // refusing is right, and so is the true one; a sign anywhere else would be a wrong control
      expect(await waitFor(async () => (await listed()) === ((await signAt(page, control)) !== null))).toBe(
        true,
      );
      await panel.close();
      await page.close();
    },
  );

  test('an exact twin beside the control makes the tip refuse and say so', async () => {
    const page = await wegwijs.openApp('teams');
    const panel = await panelFor(wegwijs, 'teams');
    await page.toFront();
    const title = titleOf('teams-hand', 'en');
    expect(await waitFor(async () => (await tipsUnder(panel, 'At a button now')).includes(title))).toBe(true);
    await page.evaluate(() => {
      const control = (window as never as { demoControl(name: string): Element }).demoControl('raise-hand');
      control.after(control.cloneNode(true));
    });
    expect(await waitFor(async () => (await tipsUnder(panel, 'Not on screen now')).includes(title))).toBe(
      true,
    );
    expect(await waitFor(async () => (await signAt(page, 'raise-hand')) === null)).toBe(true);
    await panel.close();
    await page.close();
  });

  test('a tip goes when its control goes, and comes back with it', async () => {
    const page = await wegwijs.openApp('teams');
    expect(await waitForSign(page, 'share')).not.toBeNull();
    const place = await page.evaluate(() => {
      const scope = window as never as {
        demoControl(name: string): Element;
        kept?: [Element, Element, Element | null];
      };
      const control = scope.demoControl('share');
      const { parentElement, nextElementSibling } = control;
      const { left, top } = control.getBoundingClientRect();
      if (parentElement) scope.kept = [control, parentElement, nextElementSibling];
      control.remove();
      return { left, top };
    });
    const around = {
      left: place.left - 8,
      top: place.top - 8,
      right: place.left + 20,
      bottom: place.top + 20,
    };
    expect(await waitFor(async () => (await signsOn(page, around)).length === 0)).toBe(true);
    await page.evaluate(() => {
      const [control, parent, next] = (window as never as { kept: [Element, Element, Element | null] }).kept;
      parent.insertBefore(control, next);
    });
    expect(await waitForSign(page, 'share')).not.toBeNull();
    await page.close();
  });

  test('nothing of ours is in a page that no pack is about', async () => {
    const page = await wegwijs.openAt('intranet.example', '/');
    const before = await page.evaluate(() => document.documentElement.children.length);
    expect(before).toBe(2);
    expect(await signsOn(page, undefined, 16)).toEqual([]);
    await page.close();
  });
});

function titleOf(id: string, language: string): string {
  const tip = demoPack().tips.find((one) => one.id === id);
  if (!tip) throw new Error(`the demo pack has no tip ${id}`);
  return tip.title[language] ?? '';
}
