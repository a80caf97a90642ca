import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser } from '../browser/page.ts';
import { signsOn, waitFor } from '../browser/signs.ts';
import { bundleScript } from '../tour/bundle.ts';

/** A menu of the browser itself closes at any press outside it, whoever hears of that press. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let script: string;
  beforeAll(async () => {
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    script = await bundleScript('tests/page/in-page/player.ts', 'player');
  });
  afterAll(() => browser?.close());

  test('a press on the card leaves the popover open that the step is in, and the card goes on after it', async () => {
    const page = await browser.openPage(
      `<!doctype html><html lang="en"><body style="margin:0"><button id="open">Open</button>
      <div id="menu" popover style="inset:80px auto auto 80px"><button>Cut</button>
      <button id="share">Share screen</button><button>Paste</button></div></body></html>`,
    );
    await page.addModule(script);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#menu')?.showPopover();
      const { player } = window as never as Page;
      player.begin({ leads: true, draws: true }, '#share');
      player.start();
    });
    const card = await waitFor(async () =>
      (await signsOn(page, undefined, 10)).find(({ width, height }) => width > 200 && height > 60),
    );
    expect(card).toBeDefined();
    await page.click(card?.x ?? 0, (card?.y ?? 0) - 10);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const isOpen = () =>
      page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open') ?? false);
    expect(await isOpen()).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('#menu')?.hidePopover());
    // the control is gone with its menu: the card says so where everybody sees it
    await page.until(() => (window as never as Page).player.told().at === 'missing');
    const later = await waitFor(async () =>
      (await signsOn(page, undefined, 10)).find(({ width, height }) => width > 200 && height > 60),
    );
    expect(later?.y).toBeGreaterThan(300);
    await page.close();
  });

  test('the card stands beside a menu of plain elements, and leaves its entries to be read', async () => {
    const page = await browser.openPage(
      `<!doctype html><html lang="en"><body style="margin:0"><button>Open</button>
      <div style="position:absolute;z-index:9;left:400px;top:60px;width:220px;display:grid">
      <button>Cut</button><button id="share">Share screen</button><button>Paste</button><button>Undo</button></div></body></html>`,
    );
    await page.addModule(script);
    await page.evaluate(() => {
      const { player } = window as never as Page;
      player.begin({ leads: true, draws: true }, '#share');
      player.start();
    });
    const card = await waitFor(async () =>
      (await signsOn(page, undefined, 10)).find(({ width, height }) => width > 200 && height > 60),
    );
    expect((card?.x ?? 0) - (card?.width ?? 0) / 2).toBeGreaterThan(620);
    await page.close();
  });
});

interface Page {
  player: {
    begin(role: { leads: boolean; draws: boolean }, selector: string): void;
    start(): void;
    told(): { at: string };
  };
}
