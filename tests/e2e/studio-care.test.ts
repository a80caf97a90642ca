import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, waitForSign } from '../browser/signs.ts';
import { keepDemoPack, openStudio, packId } from './studio.ts';
import { browsers, startWegwijs } from './wegwijs.ts';

const title = 'Share one window, not your screen';

describe.each(browsers)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await keepDemoPack(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  /** Somebody is on this page for a moment, and leaves it. */
  async function visit(query: string, control: string) {
    const page = await wegwijs.openApp('teams', query);
    expect(await waitForSign(page, control)).not.toBeNull();
    // what becomes of the other controls settles within some seconds
    await waitFor(async () => (await page.evaluate(() => performance.now())) > 6_000);
    await page.show('about:blank');
    await page.close();
  }

  /** What the studio says about the tip: the state in one word, and why. */
  async function careOf(wanted: string): Promise<string> {
    const studio = await openStudio(wegwijs, `${packId}/care`);
    const found = await studio.page.until((name) => {
      const kinds = ['lost', 'drifting', 'due', 'fine', 'unseen'];
      for (const kind of kinds) {
        const box = document.querySelector<HTMLInputElement>(`.tally .${kind} input`);
        if (!box || box.disabled) continue;
        const line = [...document.querySelectorAll(`.care-line.${kind}`)].find(
          (one) => one.querySelector('.title')?.textContent === name,
        );
        if (line) return line.textContent ?? '';
        if (!box.checked && document.querySelector('.tally input:checked') === null && kind === 'fine')
          box.click();
      }
      return '';
    }, wanted);
    await studio.page.close();
    return found;
  }

  test('nothing is fine that was not seen', async () => {
    const studio = await openStudio(wegwijs, `${packId}/care`);
    await studio.see('not seen yet');
    expect(await studio.page.evaluate(() => document.querySelector('.tally .fine strong')?.textContent)).toBe(
      '0',
    );
    await studio.page.close();
  });

  test('a control that a release renamed is drifting, and fine again once its new description is accepted', async () => {
    await visit('churn=release', 'share');
    expect(await careOf(title)).toContain('Drifting');
    const studio = await openStudio(wegwijs, `${packId}/care`);
    await studio.page.until((name) => {
      const line = [...document.querySelectorAll('.care-line.drifting')].find(
        (one) => one.querySelector('.title')?.textContent === name,
      );
      const accept = line?.querySelector<HTMLElement>('.compare .button.primary');
      const compare = line?.querySelector<HTMLElement>('.acts .button.primary');
      (accept ?? compare)?.click();
      return accept !== null && accept !== undefined;
    }, title);
    await studio.see('The new description is in the pack.');
    await studio.page.close();
    await visit('churn=release', 'share');
    expect(await careOf(title)).toContain('Fine');
  });

  test('a control that is gone is lost, with the page and the words for it', async () => {
    await visit('churn=release&removed=raise-hand', 'share');
    const said = await careOf('Raise your hand to speak');
    expect(said).toContain('Lost');
    expect(said).toContain('teams.microsoft.com');
  });
});
