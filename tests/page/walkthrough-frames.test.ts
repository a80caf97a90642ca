import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser } from '../browser/page.ts';
import { hasCard, waitFor } from '../browser/signs.ts';
import { bundleScript } from '../tour/bundle.ts';

/** The player in one frame of several, told by the background who leads and who draws. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let script: string;
  beforeAll(async () => {
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    script = await bundleScript('tests/page/in-page/player.ts', 'player');
  });
  afterAll(() => browser?.close());

  const open = async (role: Role, hasControl: boolean) => {
    const page = await browser.openPage(
      `<!doctype html><html lang="en"><body style="margin:120px"><button>Before</button>
      <button id="share">Share screen</button><button>After</button></body></html>`,
    );
    await page.addModule(script);
    await page.evaluate(
      (given, isHere) => {
        const view = window as never as Page;
        view.player.begin(given, '#share');
        if (!isHere) document.querySelector('#share')?.remove();
        view.player.start();
      },
      role,
      hasControl,
    );
    return page;
  };
  const state = () => (window as never as Page).player.told();

  test('a frame that does not draw says that it has the control, and shows nothing', async () => {
    const page = await open({ leads: false, draws: false }, true);
    await page.until(() => (window as never as Page).player.told().stands.length > 0);
    expect(await page.evaluate(state)).toMatchObject({ stands: [true] });
    expect(await hasCard(page)).toBe(false);
    await page.evaluate(() => (window as never as Page).player.take({ leads: false, draws: true }));
    expect(await waitFor(() => hasCard(page))).toBe(true);
    await page.evaluate(() => document.querySelector('#share')?.remove());
    await page.until(() => (window as never as Page).player.told().stands.length > 1);
    expect(await page.evaluate(state)).toMatchObject({ stands: [true, false] });
    await page.close();
  });

  test('a frame that does not lead never says that a control is missing', async () => {
    const page = await open({ leads: false, draws: true }, false);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(await page.evaluate(state)).toMatchObject({ at: 'waiting', stands: [] });
    expect(await hasCard(page)).toBe(false);
    await page.close();
  });

  test('the leading frame waits while another one draws, and says that it is missing once none does', async () => {
    const page = await open({ leads: true, draws: false }, false);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(await page.evaluate(state)).toMatchObject({ at: 'waiting' });
    expect(await hasCard(page)).toBe(false);
    await page.evaluate(() => (window as never as Page).player.take({ leads: true, draws: true }));
    await page.until(() => (window as never as Page).player.told().at === 'missing');
    expect(await waitFor(() => hasCard(page))).toBe(true);
    await page.close();
  });
});

interface Role {
  leads: boolean;
  draws: boolean;
}

interface Page {
  player: {
    begin(role: Role, selector: string): void;
    start(): void;
    take(role: Role): void;
    told(): { at: string; stands: boolean[] };
  };
}
