import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';
import { hasCard, waitFor } from '../browser/signs.ts';
import { bundleScript } from '../tour/bundle.ts';

/** A walkthrough sets itself aside when it would be in the way. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let script: string;
  let page: TestPage;
  beforeAll(async () => {
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    script = await bundleScript('tests/page/in-page/player.ts', 'player');
    page = await browser.openPage();
  });
  afterAll(() => browser?.close());

  /** Begins on a page where "Before" starts presenting; `more` stands at its end. */
  const begin = async (more = '') => {
    await page.show(
      `<!doctype html><html lang="en"><body style="margin:120px"><button id="before">Before</button>
      <button id="share">Share screen</button><button id="full">Full screen</button>
      <input id="message" aria-label="Message"><button id="presenting">Stop presenting</button>${more}</body></html>`,
    );
    await page.addModule(script);
    await page.evaluate(() => {
      const view = window as never as Page;
      view.player.begin({ leads: true, draws: true }, '#share', '#presenting');
      document.querySelector<HTMLElement>('#presenting')?.remove();
      const present = () => {
        const button = document.createElement('button');
        button.id = 'presenting';
        button.textContent = 'Stop presenting';
        document.querySelector('#message')?.after(button);
      };
      document.querySelector('#before')?.addEventListener('click', present);
      view.player.start();
    });
  };
  const pausedBy = (reason: string | undefined) =>
    page.until((wanted) => (window as never as Page).player.told().paused === (wanted ?? undefined), reason);
  const isCardThere = () => waitFor(() => hasCard(page));
  const isCardGone = () => waitFor(async () => !(await hasCard(page)));
  const press = async (selector: string) => {
    const box = await page.evaluate((wanted) => {
      const { x, y, width, height } = (document.querySelector(wanted) as Element).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    await page.click(box.x, box.y);
  };

  test('it is set aside while the app says that the person presents, and does not come back by itself', async () => {
    await begin();
    expect(await isCardThere()).toBe(true);
    await press('#before');
    await pausedBy('quiet');
    expect(await isCardGone()).toBe(true);
    await page.evaluate(() => document.querySelector('#presenting')?.remove());
    await pausedBy('asked');
    expect(await page.evaluate(() => (window as never as Page).player.told().at)).toBe('shown');
  });

  test('it is set aside too when the person began to present before the page was read', async () => {
    // it is read in small slices, so many controls take as long as a busy machine does
    await begin(`<p>${'<button>More</button> '.repeat(4000)}</p>`);
    await press('#before');
    await pausedBy('quiet');
    expect(await isCardGone()).toBe(true);
  });

  test('it is set aside in full screen', async () => {
    await begin();
    expect(await isCardThere()).toBe(true);
    await page.evaluate(() => {
      const full = document.querySelector<HTMLElement>('#full');
      full?.addEventListener('click', () => void document.body.requestFullscreen());
    });
    await press('#full');
    await pausedBy('quiet');
    expect(await isCardGone()).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await pausedBy('asked');
  });

  test('it steps aside while the person types somewhere else, and comes back when they leave the field', async () => {
    await begin();
    expect(await isCardThere()).toBe(true);
    await press('#message');
    await page.press('h');
    await pausedBy('typing');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('h');
    await page.press('Tab');
    await pausedBy(undefined);
    expect(await isCardThere()).toBe(true);
  });

  test('getting ready for one that is offered shows nothing, moves nothing and leaves nothing', async () => {
    // another window than that of the rules above: what plays there still would be counted here
    await page.show('about:blank');
    await page.show(
      `<!doctype html><html lang="en"><body style="margin:0"><div style="height:3000px"></div>
      <input id="message" aria-label="Message" autofocus><div style="height:3000px"></div></body></html>`,
    );
    await page.addModule(script);
    const seen = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('#message')?.focus();
      const before = { y: window.scrollY, children: document.documentElement.children.length };
      let shown = 0;
      const look = () => {
        if (document.elementFromPoint(10, 10) !== document.elementFromPoint(200, 300)) shown++;
        if (document.activeElement?.id !== 'message') shown++;
        if (document.documentElement.children.length > before.children) requestAnimationFrame(look);
      };
      const ready = (window as never as Page).player.getReady();
      const isShown = await ready;
      look();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const left = document.documentElement.children.length - before.children;
      return { isShown, shown, moved: scrollY - before.y, left };
    });
    expect(seen).toEqual({ isShown: true, shown: 0, moved: 0, left: 0 });
  });
});

interface Page {
  player: {
    begin(role: { leads: boolean; draws: boolean }, selector: string, quiet: string): void;
    start(): void;
    told(): { at: string; paused: string | undefined };
    getReady(): Promise<boolean>;
  };
}
