import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorFrom, evidenceFrom, type Selector } from '../../utils/pack/import/evidence.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';
import { anchorScript, resolveOn, show } from './anchor-module.ts';

const page = (share: string) => `<!doctype html><html lang="en"><title>App</title><body>
  <header><a href="/home">Home</a><a href="/files">Files</a></header>
  <main><h1>Meeting</h1><div role="toolbar" aria-label="Call">
    <button data-t="mute" id="mute" aria-label="Mute">M</button>${share}
    <button data-t="hand" id="hand" aria-label="Raise hand">H</button></div>
    <form><label>Message <input data-t="message" name="message"></label><button data-t="send">Send</button></form>
  </main></body></html>`;
const share =
  '<button data-t="share" id="share-screen" data-testid="share" aria-label="Share screen">S</button>';

describe('an imported control', () => {
  let browser: TestBrowser;
  let tab: TestPage;
  let script: string;
  beforeAll(async () => {
    script = await anchorScript();
    browser = await launchChromium();
    tab = await browser.openPage('<p>empty</p>');
  });
  afterAll(() => browser?.close());

  const on = async (html: string, ...selectors: Selector[]) => {
    await show(tab, html, script);
    return resolveOn(tab, anchorFrom(evidenceFrom(selectors), 'button'));
  };

  test.each<[Selector[], string]>([
    [['aria/Share screen[role="button"]', '#share-screen'], 'share'],
    [['[data-testid="share"]'], 'share'],
    [['aria/Share screen'], 'share'],
    [['text/Send', 'form > button'], 'send'],
    [['aria/Message', 'xpath///*[@name="message"]', 'input[name="message"]'], 'message'],
  ])('is found by what %j says', async (selectors, mark) => {
    expect((await on(page(share), ...selectors)).mark).toBe(mark);
  });

  test('is not pointed at when it is gone, and nothing else is', async () => {
    expect((await on(page(''), 'aria/Share screen', '#share-screen')).mark).toBeNull();
    expect((await on(page(''), '[data-testid="share"]')).mark).toBeNull();
  });

  test('is not pointed at when nothing told it from others', async () => {
    expect((await on(page(share), '[role=toolbar] > button:nth-of-type(2)')).mark).toBeNull();
  });
});
