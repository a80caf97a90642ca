import { draw, targets } from './synthetic.ts';

interface Engine {
  describe(element: Element): unknown;
  watch(
    document: Document,
    anchors: ReadonlyMap<string, unknown>,
    onMatch: (id: string, match: unknown) => void,
    signal: AbortSignal,
  ): void;
}

/** `none`: no observer at all. `empty`: one that does nothing. `index`: looks new nodes up by id and label. */
export type Strategy = 'none' | 'empty' | 'index' | 'naive' | 'wegwijs';

const everything = { childList: true, subtree: true, attributes: true, characterData: true };
let hits = 0;
let stop = new AbortController();
let batches = 0;
let anchors = new Map<string, unknown>();

/** Draws the page and describes `count` of its controls, as JSON: watching starts on a page not read before. */
export async function describeAll(nodes: number, count: number): Promise<string> {
  draw({ nodes, look: 'first' });
  const engine = await load();
  return JSON.stringify(targets(count).map((element, index) => [String(index), engine.describe(element)]));
}

/** Draws the page and starts watching `count` of its controls. */
export async function start(strategy: Strategy, nodes: number, count: number, json = '[]'): Promise<void> {
  stop = new AbortController();
  hits = 0;
  batches = 0;
  anchors = new Map(JSON.parse(json) as [string, unknown][]);
  draw({ nodes, look: 'first' });
  const watched = targets(count);
  for (const [index, element] of watched.entries()) element.setAttribute('data-watched', String(index));
  const labels = new Map(watched.map((element) => [element.getAttribute('aria-label') ?? '', element]));
  await strategies[strategy](labels);
}

const strategies: Record<Strategy, (labels: Map<string, Element>) => void | Promise<void>> = {
  none() {},
  empty: () => observe(() => {}),
  index(labels) {
    const look = (element: Element) => {
      if (labels.has(element.getAttribute('aria-label') ?? '') || labels.has(element.id)) hits++;
    };
    observe((records) => {
      for (const record of records) {
        if (record.type === 'attributes' && record.target instanceof Element) look(record.target);
        for (const node of record.addedNodes) {
          if (!(node instanceof Element)) continue;
          look(node);
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
          while (walker.nextNode()) look(walker.currentNode as Element);
        }
      }
    });
  },
  naive(labels) {
    const selectors = [...labels.keys()].map((label) => `button[aria-label="${label}"]`);
    observe(() => {
      for (const selector of selectors) if (document.querySelector(selector)) hits++;
    });
  },
  async wegwijs() {
    (await load()).watch(document, anchors, () => hits++, stop.signal);
  },
};

async function load(): Promise<Engine> {
  const url: string = '/built/anchor/anchor.js';
  return (await import(url)) as Engine;
}

function observe(callback: (records: MutationRecord[]) => void): void {
  const observer = new MutationObserver(callback);
  observer.observe(document, everything);
  stop.signal.addEventListener('abort', () => observer.disconnect());
}

/** Ends the watching. */
export const end = (): void => stop.abort();

/** How often a watcher said something since this was asked last. */
export function heard(): number {
  const before = hits;
  hits = 0;
  return before;
}

/**
 * One batch of 200 mutations: 150 additions of three elements each, 25 attributes, 23 texts, and 2 watched
 * controls drawn anew. Gives the milliseconds until the observers were called.
 */
export async function batch(): Promise<number> {
  batches++;
  const cards = document.querySelectorAll('main > div[id]');
  const places = [...cards].slice(0, 50);
  const additions = Array.from({ length: 150 }, (_, index) => addition(index));
  const list = document.createElement('ul');
  list.id = 'added';
  document.getElementById('added')?.remove();
  document.body.append(list);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const again = [...document.querySelectorAll('[data-watched]')].slice(batches * 2, batches * 2 + 2);
  const start = performance.now();
  for (const each of additions) list.append(each);
  for (const place of places.slice(0, 25)) place.setAttribute('title', `t${batches}`);
  for (const place of places.slice(25, 48)) {
    const text = place.querySelector('p')?.firstChild;
    if (text) text.nodeValue = `Changed ${batches}`;
  }
  for (const element of again) element.replaceWith(element.cloneNode(true));
  // Observers are called in a microtask that was asked for before this one.
  await Promise.resolve();
  return performance.now() - start;
}

function addition(index: number): Element {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#/${batches}/${index}`;
  link.textContent = `Line ${batches} ${index}`;
  const button = document.createElement('button');
  button.setAttribute('aria-label', `Remove line ${batches} ${index}`);
  button.id = `line-${batches}-${index}`;
  item.append(link, button);
  return item;
}
