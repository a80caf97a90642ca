import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasCard, signAt, signsOn, waitFor, waitForSign } from '../browser/signs.ts';
import { sayWhoIAm, tipWriterOf } from './author-steps.ts';
import { typeText } from './recording.ts';
import { type AppName, apps, browsers, startWegwijs, tipsUnder } from './wegwijs.ts';

const title = 'Share one window';
const body = 'Colleagues see only the window you choose.';

describe.each(browsers)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
  });
  afterAll(() => wegwijs?.stop());

  test('a first tip from nothing, in a page that was open before, takes at most five presses, and stands at its control at once and after a reload', async () => {
    const page = await wegwijs.openApp('teams');
    const writer = await tipWriterOf(wegwijs, { isNew: true });
    expect(await writer.begin(page, 'teams', 'share')).toBe(true);
    await writer.write(page, title, body);
    await page.press('Control+Enter');
    // asked once: who colleagues can ask
    await sayWhoIAm(page);
    expect(await waitFor(async () => (await writer.packs()).length)).toBe(1);
    // the note that it is kept: Enter is "Done"
    await waitFor(async () => (await signAt(page, 'share')) !== null);
    await page.press('Enter');
    expect(await waitFor(async () => !(await hasCard(page)))).toBe(true);
    expect(writer.presses()).toBeLessThanOrEqual(5);

    const sign = await waitForSign(page, 'share');
    expect(sign).not.toBeNull();
    await page.click(sign?.x ?? 0, sign?.y ?? 0);
    expect(await waitFor(() => hasCard(page))).toBe(true);
    if (page.closedText) expect(await page.closedText()).toMatch(new RegExp(`${title}.*${body}.*Ask Fatima`));
    await page.press('Escape');

    const [pack] = await writer.packs();
    expect(pack).toMatchObject({
      title: { en: 'Our tips' },
      languages: ['en'],
      apps: [{ id: 'teams' }],
      people: [{ name: 'Fatima', contacts: [{ kind: 'mail', address: 'fatima@zuiderlicht.example' }] }],
      tips: [{ id: 'share-one-window', title: { en: title }, body: { en: body }, owner: 'fatima' }],
    });
    expect(await writer.tipDrafts()).toEqual([]);
    await page.close();

    const again = await wegwijs.openApp('teams');
    expect(await waitForSign(again, 'share')).not.toBeNull();
    await again.close();
    await writer.own.close();
  });

  test('its control is found again when everything a release changes has changed, and missed where it was removed', async () => {
    const writer = await tipWriterOf(wegwijs);
    const churned = await wegwijs.openApp('teams', 'churn=classes,ids,texts');
    expect(await waitForSign(churned, 'share')).not.toBeNull();
    await churned.close();
    const removed = await wegwijs.openApp('teams', 'removed=share');
    const panel = await writer.panelOf('teams');
    await removed.toFront();
    expect(await waitFor(async () => (await tipsUnder(panel, 'Not on screen now')).includes(title))).toBe(
      true,
    );
    await panel.close();
    await removed.close();
    await writer.own.close();
  });

  test.each(['zoom', 'webex'] satisfies AppName[])(
    'the second tip goes into the same pack, with the app %s added to it',
    async (app) => {
      const writer = await tipWriterOf(wegwijs);
      const page = await wegwijs.openApp(app);
      expect(await writer.begin(page, app, apps[app].control)).toBe(true);
      await writer.write(page, `Tip in ${app}`, body);
      await page.press('Control+Enter');
      const hasTip = async () => (await writer.packs())[0]?.tips.find(({ app: id }) => id === app);
      expect(await waitFor(hasTip)).toMatchObject({ title: { en: `Tip in ${app}` }, owner: 'fatima' });
      expect(await waitForSign(page, apps[app].control)).not.toBeNull();
      expect((await writer.packs())[0]?.apps.map(({ id }) => id)).toContain(app);
      await page.close();
      await writer.own.close();
    },
  );

  test('a tip of a pack that is kept here is changed from its card', async () => {
    const writer = await tipWriterOf(wegwijs);
    const page = await wegwijs.openApp('teams');
    const sign = await waitForSign(page, 'share');
    await page.click(sign?.x ?? 0, sign?.y ?? 0);
    await waitFor(() => hasCard(page));
    // close, ask, hide, change: the last stop of the card
    for (let stop = 0; stop < 4; stop++) await page.press('Tab');
    await page.press('Enter');
    await waitFor(() => isWide(page));
    await page.press('End');
    await typeText(page, ' only');
    await page.press('Control+Enter');
    const changed = async () => (await writer.packs())[0]?.tips[0]?.title.en === `${title} only`;
    expect(await waitFor(changed)).toBe(true);
    expect((await writer.packs())[0]?.tips).toHaveLength(3);
    await page.close();
    await writer.own.close();
  });
});

/** The editor is wider than any card. */
async function isWide(page: Parameters<typeof hasCard>[0]): Promise<boolean> {
  return (await signsOn(page, undefined, 20)).some(({ width }) => width > 500);
}
