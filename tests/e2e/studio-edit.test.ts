import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, waitForSign } from '../browser/signs.ts';
import { keepDemoPack, openStudio, packId } from './studio.ts';
import { besideMain, panelFor, startWegwijs, tipsUnder } from './wegwijs.ts';

const tip = 'Share one window, not your screen';

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await keepDemoPack(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  test('a change is a draft first, survives a closed tab, and then is at the control', async () => {
    const studio = await openStudio(wegwijs, `${packId}/tips`);
    await studio.open(tip);
    await studio.fill('Title', 'Share just one window');
    await studio.see('changed, kept here as a draft');
    await studio.page.close();

    const again = await openStudio(wegwijs, `${packId}/tips`);
    await again.open(tip);
    await again.see('changed, kept here as a draft');
    await again.press('Done');
    await again.see('Put into the pack.');
    expect(await again.titles()).toContain('Share just one window');

    const page = await wegwijs.openApp('teams');
    await waitForSign(page, 'share');
    const panel = await panelFor(wegwijs, 'teams');
    await page.toFront();
    expect(
      await waitFor(async () =>
        (await tipsUnder(panel, 'At a button now')).includes('Share just one window'),
      ),
    ).toBe(true);
    for (const one of [again.page, panel, page]) await one.close();
  });

  test('what was done can be taken back, and stands under Versions', async () => {
    const studio = await openStudio(wegwijs, `${packId}/tips`);
    await studio.open('Raise your hand to speak');
    await studio.fill('Title', 'Wave to speak');
    await studio.see('changed, kept here as a draft');
    await studio.press('Done');
    await studio.see('Put into the pack.');
    await studio.takeBack();
    await studio.see('As it was before.');
    await waitFor(async () => (await studio.titles()).includes('Raise your hand to speak'));
    await studio.press('Versions');
    await studio.see('Wave to speak');
    await studio.page.close();
  });

  test('what is typed while it is put is not lost', async () => {
    const studio = await openStudio(wegwijs, `${packId}/tips`);
    await studio.open('Read along with live captions');
    await studio.fill('Title', 'Read along');
    await studio.see('changed, kept here as a draft');
    await studio.page.evaluate(async () => {
      document.querySelector<HTMLElement>('.entry-head .button.primary')?.click();
      await new Promise((soon) => setTimeout(soon));
      const field = document.querySelector<HTMLInputElement>('.form input[type=text]');
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(field, 'Read along with captions');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await studio.see('Put into the pack.');
    await studio.see('changed, kept here as a draft');
    expect(await studio.titles()).toContain('Read along');
    await studio.press('Done');
    expect(await waitFor(async () => (await studio.titles()).includes('Read along with captions'))).toBe(
      true,
    );
    await studio.page.close();
  });

  test('two tabs that change different things both keep their change', async () => {
    const [one, other] = [
      await openStudio(wegwijs, `${packId}/tips`),
      await openStudio(wegwijs, `${packId}/people`),
    ];
    await one.page.toFront();
    await one.open('Put links and questions in the chat');
    await one.fill('Title', 'Put links in the chat');
    await one.see('changed, kept here as a draft');
    await other.page.toFront();
    await other.open('Sanne de Vries');
    await other.fill('Name', 'Sanne de Wit');
    await other.see('changed, kept here as a draft');
    await other.press('Done');
    await other.see('Put into the pack.');
    await one.page.toFront();
    await one.press('Done');
    await one.see('Put into the pack.');
    await one.press('People');
    await one.see('Sanne de Wit');
    for (const studio of [one, other]) await studio.page.close();
  });

  test('what another tab took out meanwhile is told, and can be put back with the change', async () => {
    const [one, other] = [
      await openStudio(wegwijs, `${packId}/tips`),
      await openStudio(wegwijs, `${packId}/tips`),
    ];
    await one.page.toFront();
    await one.open('Prepare breakout rooms beforehand');
    await one.fill('Title', 'Prepare small groups');
    await one.see('changed, kept here as a draft');
    await other.page.toFront();
    await other.open('Prepare breakout rooms beforehand');
    await other.press('More');
    await other.press('Retire: take it out of the pack');
    await other.see('is out of the pack.');
    await one.page.toFront();
    await one.press('Done');
    await one.see('This was taken out in between');
    await one.press('Put it together');
    await one.see('Put into the pack.');
    expect(await waitFor(async () => (await one.titles()).includes('Prepare small groups'))).toBe(true);
    for (const studio of [one, other]) await studio.page.close();
  });

  test('Back leads from an entry to its list', async () => {
    const studio = await openStudio(wegwijs, `${packId}/tips`);
    await studio.open('Blur what is behind you');
    await waitFor(async () => (await studio.hash()).includes('/tips/tips/'));
    await studio.page.evaluate(() => history.back());
    expect(await waitFor(async () => (await studio.hash()) === `#/${packId}/tips`)).toBe(true);
    await studio.page.close();
  });

  test('nothing on the studio page breaks the policy of our own pages', async () => {
    const studio = await openStudio(wegwijs, `${packId}/advice`);
    const broken = await studio.page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
      for (const place of ['care', 'items', 'translations', 'versions', 'pack']) {
        location.hash = location.hash.replace(/[^/]+$/, place);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return seen;
    });
    expect(broken).toEqual([]);
    await studio.page.close();
  });
});
