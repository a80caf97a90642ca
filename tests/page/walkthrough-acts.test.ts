import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';
import { bundleScript } from '../tour/bundle.ts';

type Way = (page: TestPage) => Promise<unknown>;

const click: Way = async (page) => {
  const [x = 0, y = 0] = await page.evaluate(() => {
    const box = (window as never as Acts).target().getBoundingClientRect();
    const frame = (window as never as Acts).target().ownerDocument.defaultView?.frameElement;
    const outer = frame?.getBoundingClientRect();
    return [(outer?.x ?? 0) + box.x + box.width / 2, (outer?.y ?? 0) + box.y + box.height / 2];
  });
  await page.click(x, y);
};
const focus: Way = (page) => page.evaluate(() => (window as never as Acts).target().focus());
const keys =
  (...all: string[]): Way =>
  async (page) => {
    await focus(page);
    for (const key of all) await page.press(key);
  };
const then =
  (...ways: Way[]): Way =>
  async (page) => {
    for (const way of ways) await way(page);
  };
const script =
  (code: string): Way =>
  (page) =>
    page.evaluate((source) => {
      new Function(source)();
    }, code);

/** What the person does with a control, and whether that is doing the step. */
const cases: [what: string, html: string, way: Way, isDone: boolean][] = [
  ['a click on a button', '<button id="t">Save</button>', click, true],
  ['Enter on a button', '<button id="t">Save</button>', keys('Enter'), true],
  ['Space on a button', '<button id="t">Save</button>', keys(' '), true],
  [
    'a click on what lies in a button',
    '<button id="t"><b style="padding:20px">Save</b></button>',
    click,
    true,
  ],
  [
    'a press that the page hides from everybody',
    '<button id="t">Save</button><script>addEventListener("click",e=>e.stopImmediatePropagation(),true)</script>',
    click,
    true,
  ],
  [
    'a button that is replaced while it is pressed',
    '<div><button id="t">Open</button></div><script>t.addEventListener("pointerdown",()=>{const b=document.createElement("button");b.textContent="Open";t.replaceWith(b)})</script>',
    click,
    true,
  ],
  [
    'Enter on a button made of other elements, which says nothing',
    '<div id="t" role="button" tabindex="0">Save</div><script>t.onkeydown=e=>{if(e.key==="Enter")e.preventDefault()}</script>',
    keys('Enter'),
    true,
  ],
  [
    'a key that does nothing there',
    '<div id="t" role="button" tabindex="0">Save</div>',
    keys('Enter'),
    false,
  ],
  ['an arrow key on a button', '<button id="t">Save</button>', keys('ArrowRight'), false],
  [
    'a button that a script presses by itself',
    '<button id="t">Save</button>',
    script('document.querySelector("#t").click()'),
    false,
  ],
  [
    'a click elsewhere',
    '<button id="t">Save</button><button id="other">Other</button>',
    (page) => page.evaluate(() => document.querySelector<HTMLElement>('#other')?.focus()),
    false,
  ],
  ['a tick', '<label><input id="t" type="checkbox"> Sound</label>', click, true],
  ['a tick by Space', '<label><input id="t" type="checkbox"> Sound</label>', keys(' '), true],
  [
    'a radio button by the arrow keys',
    '<input type="radio" name="a" checked><input id="t" type="radio" name="a">',
    async (page) => {
      await page.evaluate(() => document.querySelector<HTMLElement>('input')?.focus());
      await page.press('ArrowRight');
    },
    true,
  ],
  [
    'a tick by its label',
    '<label id="t"><input type="checkbox" style="margin-left:90px"> Sound</label>',
    click,
    true,
  ],
  ['typing alone', '<input id="t">', keys('a', 'b'), false],
  ['typing, then Tab', '<input id="t"><button>Go</button>', keys('a', 'b', 'Tab'), true],
  ['typing, then Enter', '<input id="t">', keys('a', 'Enter'), true],
  ['leaving a field that was not touched', '<input id="t"><button>Go</button>', keys('Tab'), false],
  [
    'typing several lines, then leaving',
    '<textarea id="t"></textarea><button>Go</button>',
    keys('a', 'Enter', 'b', 'Tab'),
    true,
  ],
  ['a new line', '<textarea id="t"></textarea>', keys('a', 'Enter'), false],
  [
    'typing in rich text, then leaving',
    '<div id="t" contenteditable>x</div><button>Go</button>',
    then(keys('a'), script('document.querySelector("button").focus()')),
    true,
  ],
  [
    'a choice by key',
    '<select id="t"><option>One</option><option>Two</option></select>',
    keys('ArrowDown'),
    true,
  ],
  ['a slider', '<input id="t" type="range" min="0" max="10" value="3">', keys('ArrowRight'), true],
  [
    'a button in a shadow root',
    '<x-bar></x-bar><script>document.querySelector("x-bar").attachShadow({mode:"open"}).innerHTML="<button id=t>Save</button>"</script>',
    click,
    true,
  ],
  ['a button in a frame', '<iframe srcdoc="<button id=t>Save</button>"></iframe>', click, true],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let acts: string;
  beforeAll(async () => {
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    acts = await bundleScript('content/walkthrough/act.ts', 'acts');
  });
  afterAll(() => browser?.close());

  test.each(cases)('%s', async (_, html, way, isDone) => {
    const page = await browser.openPage(
      `<!doctype html><html lang="en"><body><script>${loader}</script>${html}</body></html>`,
    );
    await page.addModule(acts);
    await page.addModule(`globalThis.target = () =>
      document.querySelector('#t') ?? document.querySelector('x-bar')?.shadowRoot.querySelector('#t') ??
      document.querySelector('iframe')?.contentDocument.querySelector('#t');`);
    await page.until(() => (window as never as Acts).target() !== null);
    await page.evaluate(() => {
      const view = window as never as Acts;
      view.times = 0;
      view.acts.onAct(view.target(), () => view.times++, new AbortController().signal);
    });
    await way(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(await page.evaluate(() => (window as never as Acts).times)).toBe(isDone ? 1 : 0);
    await page.close();
  });
});

/** Hears presses before the page does, as the loader of the extension. */
const loader = `for (const type of ['click', 'keydown', 'pointerdown', 'pointerup'])
  addEventListener(type, (event) => { for (const hear of globalThis.wegwijsHear ?? []) hear(event); }, true);`;

interface Acts {
  acts: { onAct(control: Element, acted: () => void, signal: AbortSignal): void };
  target(): HTMLElement;
  times: number;
}
