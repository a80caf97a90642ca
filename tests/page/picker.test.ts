import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pick, Picked } from '../../utils/store/picks.ts';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';
import { waitFor } from '../browser/signs.ts';
import { bundleScript } from '../tour/bundle.ts';

type Picker = {
  picker: {
    begin(): void;
    stop(): void;
    pointedAt(): Pick['at'] | null;
    result(): { picked: Picked | null } | null;
    told(): string;
    plate(): string;
    isGone(): boolean;
  };
  presses: string[];
};

const bar = `<div role="toolbar" id="bar">
  <button id="mic-button"><span id="deep" style="padding:12px">Mute</span></button>
  <button id="share-button">Share</button>
  <button id="hand-button">Raise hand</button>
</div>`;
const people = ['Noor', 'Ruben', 'Eva', 'Joost']
  .map((name) => `<div class="tile" style="width:90px;height:60px;background:#ddd">${name}</div>`)
  .join('');

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let tab: TestPage;
  let script: string;
  beforeAll(async () => {
    script = await bundleScript('tests/page/in-page/picker.ts', 'picker');
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    tab = await browser.openPage('<p>empty</p>');
  });
  afterAll(() => browser?.close());

  const show = async (inner: string, own = '') => {
    // a new page in the same window: what watched the old one would watch this one too
    await tab.evaluate(() => (window as never as Partial<Picker>).picker?.stop());
    await tab.show(
      `<!doctype html><html lang="en"><title>App</title><style>body{font:16px sans-serif;padding:40px} button{padding:12px}</style><body>${inner}</body></html>`,
    );
    await tab.addModule(
      `globalThis.presses = []; for (const type of ['click', 'pointerdown', 'keydown'])
        addEventListener(type, ({ target }) => presses.push(type + ' ' + (target.id || target.localName)));
      ${own}`,
    );
    await tab.addModule(script);
    await tab.evaluate(() => (window as never as Picker).picker.begin());
  };
  const boxOf = (selector: string) =>
    tab.evaluate((wanted) => {
      const look = (root: ParentNode): Element | null => {
        for (const one of root.querySelectorAll('*')) {
          if (one.matches(wanted)) return one;
          const inner = (one.shadowRoot && look(one.shadowRoot)) ?? null;
          if (inner) return inner;
        }
        return null;
      };
      const box = look(document)?.getBoundingClientRect();
      if (!box) throw new Error(`nothing at ${wanted}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  const hover = async (selector: string) => {
    const { x, y } = await boxOf(selector);
    await tab.hover(x, y);
  };
  const at = (called: string) =>
    waitFor(
      () => tab.evaluate((wanted) => (window as never as Picker).picker.pointedAt()?.name === wanted, called),
      4_000,
    );
  const result = () => tab.evaluate(() => (window as never as Picker).picker.result());

  test('points at the button, not at the span in it, and a click picks it without pressing it', async () => {
    await show(bar);
    const { x, y } = await boxOf('#deep');
    await tab.hover(x, y);
    expect(await at('Mute')).toBe(true);
    await tab.click(x, y);
    const picked = (await waitFor(result))?.picked;
    expect(picked).toMatchObject({ name: 'Mute', role: 'button', certainty: 'sure', strength: 'strong' });
    expect(picked?.anchor.ids).toContain('id=mic-button');
    expect(picked?.title).toEqual({ en: 'Click “Mute”' });
    // the page hears a click on a thing that is ours, and none on its button
    expect((await tab.evaluate(() => (window as never as Picker).presses)).join()).not.toMatch(
      /mic-button|deep/,
    );
    expect(await tab.evaluate(() => (window as never as Picker).picker.isGone())).toBe(true);
  });

  test('works by the keyboard alone: to the next control, out, in again, and Enter', async () => {
    await show(bar);
    expect(await at('Mute')).toBe(true);
    await tab.press('ArrowRight');
    expect(await at('Share')).toBe(true);
    await tab.press('ArrowUp');
    const isOut = () => tab.evaluate(() => (window as never as Picker).picker.pointedAt()?.role !== 'button');
    expect(await waitFor(isOut, 4_000)).toBe(true);
    await tab.press('ArrowDown');
    expect(await at('Share')).toBe(true);
    await tab.press('ArrowLeft');
    expect(await at('Mute')).toBe(true);
    await tab.press('Enter');
    expect((await waitFor(result))?.picked?.name).toBe('Mute');
    // none of these keys reached the page
    expect(
      (await tab.evaluate(() => (window as never as Picker).presses)).filter((one) =>
        one.startsWith('keydown'),
      ),
    ).toEqual([]);
  });

  test('tells a screen reader what is pointed at and how surely it is found again', async () => {
    await show(bar);
    await hover('#share-button');
    const told = () => tab.evaluate(() => (window as never as Picker).picker.told());
    expect(await waitFor(async () => (await told()).includes('Sure'), 4_000)).toBe(true);
    expect(await told()).toBe('Share, button, Sure to be found again');
  });

  test('Escape ends it, and nothing is chosen', async () => {
    await show(bar);
    await tab.press('Escape');
    expect(await waitFor(result)).toEqual({ picked: null });
    expect(await tab.evaluate(() => (window as never as Picker).picker.isGone())).toBe(true);
  });

  test('reaches into open shadow roots and frames of the same site', async () => {
    await show(
      '<my-bar></my-bar><iframe id="frame" width="300" height="80"></iframe>',
      `document.querySelector('my-bar').attachShadow({ mode: 'open' }).innerHTML = '<button id="in-shadow">Mute</button>';
       document.getElementById('frame').contentDocument.body.innerHTML = '<button style="padding:12px">Share</button>';`,
    );
    await hover('#in-shadow');
    expect(await at('Mute')).toBe(true);
    const frame = await boxOf('#frame');
    await tab.hover(frame.x - 120, frame.y - 20);
    expect(await at('Share')).toBe(true);
    await tab.press('Enter');
    expect((await waitFor(result))?.picked?.anchor.inside).toContain('iframe');
  });

  test('warns before a person, a row or a message, and keeps no name of it', async () => {
    await show(`<div style="display:flex;gap:8px">${people}</div>${bar}`);
    await hover('.tile:nth-child(2)');
    const plate = () => tab.evaluate(() => (window as never as Picker).picker.plate());
    expect(
      await waitFor(async () => (await plate()).includes('belongs to one message, person or row'), 4_000),
    ).toBe(true);
    await tab.press('Enter');
    const picked = (await waitFor(result))?.picked;
    expect(picked?.certainty).toBe('fleeting');
    expect(JSON.stringify(picked)).not.toContain('Ruben');
  });

  test('leaves the wheel to what is under it', async () => {
    await show(
      '<div id="box" style="height:120px;width:300px;overflow:auto"><div style="height:900px"><button>One</button></div></div>',
    );
    const { x, y } = await boxOf('#box');
    await tab.hover(x, y);
    const isScrolled = async () => {
      await tab.wheel(60);
      return tab.evaluate(() => (document.getElementById('box')?.scrollTop ?? 0) > 50);
    };
    expect(await waitFor(isScrolled, 4_000)).toBe(true);
  });
});
