import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { hasCard, waitFor, waitForSign } from '../browser/signs.ts';
import { besideMain, demoPack, panelFor, startWegwijs, tipsUnder } from './wegwijs.ts';

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await (await wegwijs.addPack(demoPack())).close();
  });
  afterAll(() => wegwijs?.stop());

  test('the panel lists tips at a button, tips whose button is in a closed menu, and people', async () => {
    const page = await wegwijs.openApp('teams');
    const panel = await panelFor(wegwijs, 'teams');
    await page.toFront();
    expect(await waitFor(async () => (await tipsUnder(panel, 'At a button now')).length >= 5)).toBe(true);
    expect(await tipsUnder(panel, 'Not on screen now')).toContain('Ask everyone before you record');
    expect(await panel.evaluate(() => document.querySelectorAll('.people .person').length)).toBeGreaterThan(
      1,
    );
    await panel.close();
    await page.close();
  });

  test('“Show me” opens the card at its control', async () => {
    const page = await wegwijs.openApp('teams');
    await waitForSign(page, 'share');
    const panel = await panelFor(wegwijs, 'teams');
    await page.toFront();
    await panel.until(() => {
      const button = document.querySelector<HTMLButtonElement>('.tip-row > .button');
      button?.click();
      return button !== null;
    });
    expect(await waitFor(() => hasCard(page))).toBe(true);
    await panel.close();
    await page.close();
  });

  test('choosing Dutch changes our words and the tips, at once and on open pages', async () => {
    const page = await wegwijs.openApp('teams');
    await waitForSign(page, 'share');
    const options = await wegwijs.openOwn('options.html');
    await options.until(() => {
      const radios = document.querySelectorAll<HTMLInputElement>('.languages input');
      radios[2]?.click();
      return radios.length === 3;
    });
    expect(await waitFor(() => options.evaluate(() => document.documentElement.lang === 'nl'))).toBe(true);
    const panel = await panelFor(wegwijs, 'teams');
    await page.toFront();
    const title = 'Deel één venster, niet je scherm';
    expect(await waitFor(async () => (await tipsUnder(panel, 'Nu bij een knop')).includes(title))).toBe(true);
    await options.evaluate(() => document.querySelectorAll<HTMLInputElement>('.languages input')[0]?.click());
    await options.close();
    await panel.close();
    await page.close();
  });

  test('removing the pack clears the open pages', async () => {
    const page = await wegwijs.openApp('webex');
    expect(await waitForSign(page, 'share')).not.toBeNull();
    const options = await wegwijs.openOwn('options.html');
    await options.until(() => {
      const button = document.querySelector<HTMLButtonElement>('.packs .button:not(.risk)');
      const sure = document.querySelector<HTMLButtonElement>('.packs .button.risk');
      (sure ?? button)?.click();
      return sure !== null;
    });
    expect(await waitFor(async () => (await waitForSign(page, 'share', 0)) === null)).toBe(true);
    await options.close();
    await page.close();
  });
});

test('the real side panel of the browser shows the page beside it', async () => {
  const wegwijs = await startWegwijs('chromium');
  try {
    const { context, extensionId } = wegwijs.browser as ChromiumBrowser;
    const options = await wegwijs.addPack(demoPack());
    const opened = await options.evaluate(async () => {
      const { sidePanel, windows } = (globalThis as never as { chrome: Panels }).chrome;
      const button = document.createElement('button');
      button.style.cssText = 'position:fixed;inset:0;z-index:9';
      const done = new Promise<string>((resolve) => {
        button.onclick = async () => {
          const { id } = await windows.getCurrent();
          await sidePanel.open({ windowId: id }).then(
            () => resolve('open'),
            (error: Error) => resolve(error.message),
          );
          button.remove();
        };
      });
      document.body.append(button);
      (globalThis as never as { opened: Promise<string> }).opened = done;
      return 'ready';
    });
    expect(opened).toBe('ready');
    await options.click(200, 200);
    expect(await options.evaluate(() => (globalThis as never as { opened: Promise<string> }).opened)).toBe(
      'open',
    );
    const page = context.pages()[0];
    const session = page && (await context.newCDPSession(page));
    const panel = await waitFor(async () => {
      const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
      return targetInfos.find(({ url }) =>
        url.startsWith(`chrome-extension://${extensionId}/sidepanel.html`),
      );
    });
    expect(panel).toBeDefined();
  } finally {
    await wegwijs.stop();
  }
});

interface Panels {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
  windows: { getCurrent(): Promise<{ id: number }> };
}
