import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasCard, signsOn, waitFor, waitForSign } from '../browser/signs.ts';
import { browsers, demoPack, startWegwijs } from './wegwijs.ts';

describe.each(browsers)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await (await wegwijs.addPack(demoPack())).close();
  });
  afterAll(() => wegwijs?.stop());

  test('an open card stays usable above a native modal dialog, where everything else is inert', async () => {
    const page = await wegwijs.openApp('teams');
    const sign = await waitForSign(page, 'share');
    await page.click(sign?.x ?? 0, sign?.y ?? 0);
    await waitFor(() => hasCard(page));
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'A dialog of the page';
      const button = document.createElement('button');
      button.textContent = 'Fine';
      dialog.append(button);
      document.body.append(dialog);
      dialog.showModal();
    });
    // still on top, and not inert: a click on the card reaches us instead of the dialog's backdrop
    expect(await waitFor(() => hasCard(page))).toBe(true);
    const host = await waitFor(() =>
      page.evaluate(() => document.querySelector('dialog[open] > div[popover]') !== null),
    );
    expect(host).toBe(true);
    await page.press('Escape');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    expect(
      await waitFor(() => page.evaluate(() => document.querySelector('html > div[popover]') !== null)),
    ).toBe(true);
    await page.close();
  });

  test('signs of controls that a dialog covers are not drawn', async () => {
    const page = await wegwijs.openApp('teams');
    await waitForSign(page, 'share');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483000;background:#fff';
      document.body.append(cover);
    });
    expect(await waitFor(async () => (await signsOn(page, undefined, 6)).length === 0)).toBe(true);
    await page.close();
  });
});
