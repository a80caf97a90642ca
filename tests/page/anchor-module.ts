import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll } from 'vitest';
import type { Anchor } from '../../utils/pack/anchor.ts';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';

/** The engine as one script for a page under test; `anchorEngine` becomes a global there. */
export const anchorScript = (): Promise<string> => bundled('../../content/anchor/index.ts', 'anchorEngine');

/** A page in a browser of its own, and the engine as a script for it; both are there once the first rule begins. */
export function anchorPage(name: 'chromium' | 'firefox'): {
  readonly tab: TestPage;
  readonly script: string;
} {
  let browser: TestBrowser | undefined;
  const made = {} as { tab: TestPage; script: string };
  beforeAll(async () => {
    made.script = await anchorScript();
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    made.tab = await browser.openPage('<p>empty</p>');
  });
  afterAll(() => browser?.close());
  return made;
}

/** A module and what it imports as one script for a page; its exports become a global of this name. */
export async function bundled(path: string, name: string): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(path, import.meta.url)),
    tsconfig: false,
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'iife', name });
  await bundle.close();
  return output[0].code;
}

/** What `resolve` gave, as far as it can leave the page: the element by its `data-t` mark. */
export interface Answer {
  outcome: string;
  mark: string | null;
  reasons: string[];
}

type Engine = {
  anchorEngine: {
    describe(element: Element): Anchor;
    resolve(
      document: Document,
      anchor: Anchor,
    ): { outcome: string; element?: Element; reasons: { says: string }[] };
    learn(anchor: Anchor, element: Element): Anchor;
    strength(
      anchor: Anchor,
      document: Document,
    ): { level: string; trials: { change: string; ending: string; says: string }[] };
    watch(
      document: Document,
      anchors: ReadonlyMap<string, Anchor>,
      onMatch: (id: string, match: { outcome: string; element?: Element }) => void,
      signal: AbortSignal,
    ): void;
  };
  heard: Heard[];
  watching?: AbortController;
  find(selector: string): Element | null;
};

/** Describes the element that `selector` finds, through open shadow roots and same-origin frames. */
export function describeAt(page: TestPage, selector: string): Promise<Anchor> {
  return page.evaluate((wanted) => {
    const element = (window as never as Engine).find(wanted);
    if (!element) throw new Error(`nothing at ${wanted}`);
    // the test's own mark must not help
    const mark = element.getAttribute('data-t');
    element.removeAttribute('data-t');
    const anchor = (window as never as Engine).anchorEngine.describe(element);
    if (mark !== null) element.setAttribute('data-t', mark);
    return anchor;
  }, selector);
}

export function resolveOn(page: TestPage, anchor: Anchor): Promise<Answer> {
  return page.evaluate((known) => {
    const match = (window as never as Engine).anchorEngine.resolve(document, known);
    return {
      outcome: match.outcome,
      mark: match.element?.getAttribute('data-t') ?? null,
      reasons: match.reasons.map(({ says }) => says),
    };
  }, anchor);
}

/** How sure an anchor is on this page: the level, how each change ended, and that in words. */
export function strengthOf(
  page: TestPage,
  anchor: Anchor,
): Promise<{ level: string; endings: Record<string, string>; says: string[] }> {
  return page.evaluate((known) => {
    const { level, trials } = (window as never as Engine).anchorEngine.strength(known, document);
    return {
      level,
      endings: Object.fromEntries(trials.map(({ change, ending }) => [change, ending])),
      says: trials.map(({ says }) => says),
    };
  }, anchor);
}

/** What a watcher said: about which anchor, what, and the mark of the element. */
export interface Heard {
  id: string;
  outcome: string;
  mark: string | null;
}

/** Watches the page for these anchors; what is said gathers in the page until the next `show`. */
export function watchAt(page: TestPage, anchors: Record<string, Anchor>): Promise<void> {
  return page.evaluate((all) => {
    const scope = window as never as Engine;
    const stop = new AbortController();
    scope.heard = [];
    scope.watching = stop;
    const known = new Map(Object.entries(all));
    scope.anchorEngine.watch(
      document,
      known,
      (id, { outcome, element }) => {
        scope.heard.push({ id, outcome, mark: element?.getAttribute('data-t') ?? null });
      },
      stop.signal,
    );
  }, anchors);
}

export const heard = (page: TestPage): Promise<Heard[]> =>
  page.evaluate(() => (window as never as Engine).heard);

/** Ends what `watchAt` began, if anything. */
export const endWatch = (page: TestPage): Promise<void> =>
  page.evaluate(() => (window as never as Engine).watching?.abort());

/** Shows HTML with the engine and a `find` that looks into shadow roots and frames. */
export async function show(page: TestPage, html: string, script: string): Promise<void> {
  await page.show(html);
  await page.addModule(script);
  await page.addModule(`globalThis.find = (selector, root = document) => {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (element.localName === 'iframe' ? element.contentDocument : null);
      const found = inner && globalThis.find(selector, inner);
      if (found) return found;
    }
    return null;
  };`);
}
