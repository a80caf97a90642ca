import type { Anchor } from '../../utils/pack/anchor.ts';
import { CONTROLS, isControl } from './controls.ts';
import type { Match } from './match.ts';
import { modelOf } from './model.ts';
import { answerOn, mayBeOn, notHere, resolve } from './resolve.ts';
import { isConnected, isShown, nodeType, parentElement, query } from './safe.ts';
import { inSlices } from './slices.ts';
import { tokenIndex } from './token-index.ts';
import { everyScope, type Scope, scopes } from './tree.ts';

/** Changes come in flocks: so long after the first one the flock is looked at as a whole, in milliseconds. */
const SETTLE = 60;
/** When nothing has changed for so long, the page is read again for what no token announces, in milliseconds. */
const QUIET = 600;
/** Between two readings of the page at least so many times the time the last one took: a tenth of the main thread. */
const REST = 10;
/** More new elements than this at once are a new page: read it rather than look at each. */
const MANY = 1500;

/** Attributes that change what a control is called, what it is, or whether it is shown. */
const ATTRIBUTES =
  'id class style hidden open disabled title role href type name placeholder value alt lang inert aria-label aria-labelledby aria-hidden aria-expanded aria-pressed aria-checked aria-selected data-tooltip'.split(
    ' ',
  );

/**
 * Watches a page for many anchors with one observer over the document, its open shadow roots and same-origin
 * frames. Calls `onMatch` once per anchor for the first answer, afterwards only when the outcome or the
 * element changes. Works in slices of a few milliseconds, and not at all while nothing changes. Ends with the
 * signal.
 */
export function watch(
  document: Document,
  anchors: ReadonlyMap<string, Anchor>,
  onMatch: (id: string, match: Match) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted || anchors.size === 0) return;
  const index = tokenIndex(anchors);
  const last = new Map<string, Match>();
  const placed = new Map<string, Element>();
  const owners = new Map<Element, Set<string>>();
  const observed = new WeakSet<Node>();
  const waiting = new Set<string>(anchors.keys());
  let records: MutationRecord[] = [];
  let isReading = false;
  let restUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((more) => {
    records = records.length === 0 ? more : records.concat(more);
    timer ??= setTimeout(look, SETTLE);
  });
  const options: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...new Set([...ATTRIBUTES, ...index.attributes])],
  };

  /** Observes what is new among the documents and shadow roots; a frame that loads late announces itself. */
  const observe = (scope: Scope) => {
    for (const { node } of everyScope(scope)) {
      if (observed.has(node)) continue;
      observed.add(node);
      observer.observe(node, options);
      if (nodeType(node) === 9) node.addEventListener('load', readAll, { capture: true, signal });
    }
  };

  const readAll = () => {
    for (const id of anchors.keys()) if (!placed.has(id)) waiting.add(id);
    soon();
  };

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const seen = records;
    records = [];
    const { added, touched, hasRemoved } = sortOut(seen);
    for (const [element, ids] of owners)
      if ((hasRemoved && !isConnected(element)) || (touched.length > 0 && !isShown(element)))
        for (const id of ids) waiting.add(id);
    if (added.length > MANY) readAll();
    for (const control of controlsOf(added, touched))
      for (const id of index.anchorsFor(control)) waiting.add(id);
    for (const element of touched) for (const id of ownersOf(element, owners)) waiting.add(id);
    if (waiting.size > 0) soon();
    if (added.length > 0 || touched.length > 0) {
      clearTimeout(quietTimer);
      quietTimer = setTimeout(readAll, QUIET);
    }
  };

  const soon = () => {
    if (isReading || signal.aborted) return;
    isReading = true;
    setTimeout(read, Math.max(0, restUntil - performance.now()));
  };

  const read = () => {
    const asked = [...waiting];
    waiting.clear();
    inSlices(
      answers(asked),
      (_, spent) => {
        isReading = false;
        restUntil = performance.now() + REST * spent;
        if (waiting.size > 0) soon();
      },
      signal,
    );
  };

  function* answers(asked: string[]): Generator<void, void> {
    const scope = scopes(document);
    observe(scope);
    yield;
    const page = yield* modelOf(document).pageSlowly();
    for (const id of asked) {
      const anchor = anchors.get(id);
      if (!anchor) continue;
      const known = last.get(id);
      // Most anchors of a pack are for other pages: nothing of them is here, and that is told from the counts.
      if (!mayBeOn(anchor, page)) {
        if (known?.outcome !== 'elsewhere') tell(id, notHere());
        continue;
      }
      tell(id, anchor.plain ? resolve(document, anchor) : answerOn(page, anchor));
      yield;
    }
  }

  const tell = (id: string, match: Match) => {
    const element = 'element' in match ? match.element : undefined;
    if (element && !isConnected(element)) return void waiting.add(id);
    const before = last.get(id);
    last.set(id, match);
    const was = placed.get(id);
    if (was !== element) {
      if (was) disown(was, id);
      if (element) own(element, id);
    }
    if (!before || before.outcome !== match.outcome || was !== element) onMatch(id, match);
  };

  const own = (element: Element, id: string) => {
    placed.set(id, element);
    const ids = owners.get(element);
    if (ids) ids.add(id);
    else owners.set(element, new Set([id]));
  };

  const disown = (element: Element, id: string) => {
    placed.delete(id);
    const ids = owners.get(element);
    ids?.delete(id);
    if (ids?.size === 0) owners.delete(element);
  };

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(quietTimer);
    },
    { once: true },
  );
  soon();
}

/** The elements that came, and those of which a word or an attribute changed, as far as they are still there. */
function sortOut(records: MutationRecord[]): { added: Element[]; touched: Element[]; hasRemoved: boolean } {
  const added = new Set<Element>();
  const touched = new Set<Element>();
  let hasRemoved = false;
  for (const record of records) {
    if (record.type === 'childList') {
      if (record.removedNodes.length > 0) hasRemoved = true;
      for (let i = 0; i < record.addedNodes.length; i++) {
        const node = record.addedNodes[i] as Node;
        if (nodeType(node) === 1) added.add(node as Element);
        else touched.add(record.target as Element);
      }
      continue;
    }
    const target = record.type === 'attributes' ? (record.target as Element) : parentElement(record.target);
    if (target) touched.add(target);
  }
  return { added: [...added].filter(isConnected), touched: [...touched].filter(isConnected), hasRemoved };
}

/** The controls among new elements and in them, and the controls that a changed text or attribute belongs to. */
function* controlsOf(added: Element[], touched: Element[]): Generator<Element> {
  for (const element of added) {
    if (isControl(element)) yield element;
    const inside = query(element, CONTROLS);
    for (let i = 0; i < inside.length; i++) yield inside[i] as Element;
  }
  for (const element of touched) {
    let at: Element | null = nodeType(element) === 1 ? element : null;
    for (let steps = 0; at && steps < 4; steps++, at = parentElement(at))
      if (isControl(at)) {
        yield at;
        break;
      }
  }
}

/** The anchors whose control is this element or holds it closely. */
function* ownersOf(element: Element, owners: ReadonlyMap<Element, Set<string>>): Generator<string> {
  if (nodeType(element) !== 1) return;
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps++, at = parentElement(at)) {
    const ids = owners.get(at);
    if (ids) yield* ids;
  }
}
