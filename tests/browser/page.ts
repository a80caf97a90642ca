import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** A browser as page tests see it; `launchChromium` and `launchFirefox` both give one. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  /** A new tab, with this HTML in it, or at this address. Starts empty without an argument. */
  openPage(htmlOrUrl?: string): Promise<TestPage>;
  close(): Promise<void>;
}

export interface TestPage {
  /** Shows this HTML, or goes to this address and waits until it has loaded. */
  show(htmlOrUrl: string): Promise<void>;
  /** Runs `task` in the page. Arguments and answer travel as JSON; what the page throws is thrown here. */
  evaluate<Args extends unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Asks again until the page answers something truthy, and gives that. Throws after `timeout` ms (15 000). */
  until<Args extends unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs a bundled script (an IIFE, `var name = ...` becomes a global) whatever the page's own policy says. */
  addModule(iifeSource: string): Promise<void>;
  click(x: number, y: number, how?: { count?: number; button?: 'left' | 'right' }): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  /** Turns the wheel where the pointer is, by so many pixels. */
  wheel(down: number): Promise<void>;
  /** A key by its name: `Escape`, `Tab`, `Enter`, `a`; with others held down: `Control+K`. */
  press(key: string): Promise<void>;
  /** PNG of the viewport, also written to `path` when that is given. */
  screenshot(path?: string): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  /** Makes this the tab that is looked at; a page that is not shown rests. */
  toFront(): Promise<void>;
  /** All text inside closed shadow roots of the page; only Chromium tells. */
  closedText?(): Promise<string>;
  close(): Promise<void>;
}

/** A Playwright page as a `TestPage`. */
export async function pageInChromium(page: ChromiumPage, htmlOrUrl?: string): Promise<TestPage> {
  const evaluate: TestPage['evaluate'] = (task, ...args) =>
    // Playwright takes one argument and a function of one argument: hand over the source instead.
    page.evaluate(callOf(task, args)) as never;
  const shown: TestPage = {
    show: async (target) => {
      await (isAddress(target) ? page.goto(target) : page.setContent(target));
    },
    evaluate,
    until: (task, ...args) => until(() => evaluate(task, ...args)),
    addModule: async (source) => {
      const session = await page.context().newCDPSession(page);
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: source });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    click: (x, y, { count = 1, button } = {}) => page.mouse.click(x, y, { clickCount: count, button }),
    hover: (x, y) => page.mouse.move(x, y),
    wheel: (down) => page.mouse.wheel(0, down),
    press: (key) => page.keyboard.press(key),
    screenshot: (path) => page.screenshot({ path }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    toFront: () => page.bringToFront(),
    closedText: () => closedTextOf(page),
    close: () => page.close(),
  };
  if (htmlOrUrl !== undefined) await shown.show(htmlOrUrl);
  return shown;
}

interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

async function closedTextOf(page: ChromiumPage): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const textOf = (node: DomNode, isClosed: boolean): string[] => {
    if (node.nodeName === 'STYLE') return [];
    if (node.nodeType === 3) return isClosed ? [node.nodeValue] : [];
    return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) =>
      textOf(child, isClosed || child.shadowRootType === 'closed'),
    );
  };
  return textOf(root as DomNode, false).join(' ');
}

/** A Puppeteer page (Firefox over BiDi) as a `TestPage`. */
export async function pageInFirefox(page: FirefoxPage, htmlOrUrl?: string): Promise<TestPage> {
  const evaluate: TestPage['evaluate'] = (task, ...args) => page.evaluate(callOf(task, args)) as never;
  const shown: TestPage = {
    show: async (target) => {
      if (target.startsWith('moz-extension:')) return showAddOnPage(page, target);
      await (isAddress(target) ? page.goto(target) : page.setContent(target));
    },
    evaluate,
    until: (task, ...args) => until(() => evaluate(task, ...args)),
    addModule: async (source) => {
      await page.evaluate(`${source}\n;undefined`);
    },
    click: (x, y, { count = 1, button } = {}) => page.mouse.click(x, y, { count, button }),
    hover: (x, y) => page.mouse.move(x, y),
    wheel: (down) => page.mouse.wheel({ deltaY: down }),
    press: async (key) => {
      const held = key.length > 1 ? key.split('+') : [key];
      const last = held.pop() as never;
      for (const one of held) await page.keyboard.down(one as never);
      await page.keyboard.press(last);
      for (const one of held) await page.keyboard.up(one as never);
    },
    screenshot: (path) => page.screenshot({ path: path as `${string}.png` | undefined }),
    resize: (width, height) => page.setViewport({ width, height }),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  if (htmlOrUrl !== undefined) await shown.show(htmlOrUrl);
  return shown;
}

/** Firefox opens an add-on's page but never tells BiDi that it has loaded, so ask the page itself. */
async function showAddOnPage(page: FirefoxPage, address: string): Promise<void> {
  await page.goto(address, { timeout: 1 }).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  await until(() =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
  );
}

function isAddress(text: string): boolean {
  return /^(https?|about|chrome-extension|moz-extension):/.test(text);
}

function callOf(task: (...args: never[]) => unknown, args: unknown[]): string {
  return `(${task})(...${JSON.stringify(args)})`;
}

/** A page that is just being replaced by the next one cannot answer; each driver has its own words for that. */
function notYet(error: Error): undefined {
  if (
    /right-hand side of 'in'|context was destroyed|Cannot find context|DiscardedBrowsingContext/.test(
      error.message,
    )
  ) {
    return undefined;
  }
  throw error;
}

async function until<Result>(ask: () => Promise<Result>, timeout = 15_000): Promise<Result> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask().catch(notYet);
    if (answer) return answer as Result;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for the page; its last answer: ${answer}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
