import {
  comesBefore,
  defaultView,
  documentElement,
  firstChild,
  firstElementChild,
  frameElement,
  hostOf,
  isInside,
  nextElementSibling,
  nextNode,
  nextSibling,
  nodeType,
  ownerDocument,
  parentElement,
  parentNode,
  query,
  root,
  shadowRootOf,
  tagName,
  walkerIn,
} from './safe.ts';
import { atOnce, type Slow } from './slices.ts';

/** A page with more elements than this is read up to here: no page may hold the main thread. */
const MOST_ELEMENTS = 60_000;
/** Elements walked between two rests. */
const STEP = 400;
/** Deeper nesting of shadow roots and frames than any app has; it ends loops a page could build. */
const DEEPEST = 12;

/**
 * A document or an open shadow root, the shadow hosts and frames directly in it, and what may become one without
 * a mutation: elements on which a shadow root may be put, and frames that cannot be read.
 */
export type Scope = {
  node: Document | ShadowRoot;
  doors: Map<Element, Scope>;
  walls: Element[];
  blinds: Element[];
};

/** Elements on which a script may put a shadow root, besides custom ones, and frames. */
const MAY_OPEN = new Set(
  'iframe article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** The document of a same-origin frame, or null: cross-origin, not loaded, or not a frame. */
export function documentIn(frame: Element): Document | null {
  if (tagName(frame) !== 'iframe') return null;
  const inner = frameElement(frame);
  return inner && documentElement(inner) ? inner : null;
}

/**
 * The one walk of a page: the document, every open shadow root and every same-origin frame in it.
 * Costs about 0.1 µs an element.
 */
export const scopes = (node: Document | ShadowRoot): Scope => atOnce(scopesSlowly(node));

/** The same with rests. Where the page changes in one of them, something may be left out. */
export function* scopesSlowly(
  node: Document | ShadowRoot,
  budget = { left: MOST_ELEMENTS },
  depth = 0,
): Slow<Scope> {
  const doors = new Map<Element, Scope>();
  const walls: Element[] = [];
  const blinds: Element[] = [];
  const scope: Scope = { node, doors, walls, blinds };
  const owner = nodeType(node) === 9 ? (node as Document) : ownerDocument(node);
  if (!owner || depth > DEEPEST) return scope;
  const walker = walkerIn(owner, node, 1);
  for (let next = nextNode(walker); next && budget.left > 0; next = nextNode(walker)) {
    if (budget.left-- % STEP === 0) yield;
    const element = next as Element;
    const tag = tagName(element);
    if (!MAY_OPEN.has(tag) && !tag.includes('-')) continue;
    const inner = innerOf(element, tag);
    if (inner) doors.set(element, yield* scopesSlowly(inner, budget, depth + 1));
    else (tag === 'iframe' ? blinds : walls).push(element);
  }
  return scope;
}

const innerOf = (element: Element, tag: string): Document | ShadowRoot | null =>
  tag === 'iframe' ? documentIn(element) : shadowRootOf(element);

/** Whether the same doors are there; only asked when no element came or went. */
export function isStill({ doors, walls, blinds }: Scope): boolean {
  // A page has thousands of these.
  for (let i = 0; i < walls.length; i++) if (shadowRootOf(walls[i] as Element) !== null) return false;
  for (const blind of blinds) if (documentIn(blind) !== null) return false;
  for (const [door, inner] of doors)
    if (innerOf(door, tagName(door)) !== inner.node || !isStill(inner)) return false;
  return true;
}

/** Every document and shadow root of the page, outermost first. */
export function everyScope(scope: Scope, into: Scope[] = []): Scope[] {
  into.push(scope);
  for (const inner of scope.doors.values()) everyScope(inner, into);
  return into;
}

/** The elements that match, through shadow roots and frames, in reading order. */
export function select(scope: Scope, selector: string, into: Element[] = []): Element[] {
  const hits = query(scope.node, selector);
  const most = Math.min(hits.length, MOST_ELEMENTS);
  if (scope.doors.size === 0) {
    for (let i = 0; i < most; i++) into.push(hits[i] as Element);
    return into;
  }
  const doors = [...scope.doors];
  let next = 0;
  const enter = (before: Element | undefined) => {
    for (let door = doors[next]; door && (!before || isBefore(door[0], before)); door = doors[++next])
      select(door[1], selector, into);
  };
  for (let i = 0; i < most; i++) {
    const hit = hits[i] as Element;
    enter(hit);
    into.push(hit);
  }
  enter(undefined);
  return into;
}

const isBefore = (a: Element, b: Element): boolean => a !== b && comesBefore(a, b);

/**
 * Visits an element and those in it, through open shadow roots and same-origin frames. Gives false when there
 * are more than the budget has left.
 */
export function visitAll(
  top: Element,
  visit: (element: Element) => void,
  enter: (inner: Document | ShadowRoot) => void,
  budget: { left: number },
  depth = 0,
): boolean {
  for (let at: Element = top; ; ) {
    if (--budget.left < 0) return false;
    visit(at);
    const inner = shadowRootOf(at) ?? documentIn(at);
    if (inner && depth < DEEPEST) {
      enter(inner);
      const first = firstElementIn(inner);
      for (let child = first; child; child = nextElementSibling(child))
        if (!visitAll(child, visit, enter, budget, depth + 1)) return false;
    }
    let next = firstElementChild(at);
    while (!next) {
      if (at === top) return true;
      next = nextElementSibling(at);
      if (!next) at = parentElement(at) as Element;
    }
    at = next;
  }
}

/** The first element directly in a document or shadow root. */
export const firstElementIn = (node: Document | ShadowRoot): Element | null => {
  for (let at = firstChild(node); at; at = nextSibling(at)) if (nodeType(at) === 1) return at as Element;
  return null;
};

/** The parent as a reader sees it: out of a shadow root to its host, out of a frame to the frame element. */
export function parentOf(element: Element): Element | null {
  const parent = parentNode(element) as Node | null;
  if (!parent) return null;
  const type = nodeType(parent);
  if (type === 1) return parent as Element;
  if (type === 11) return hostOf(parent as ShadowRoot) ?? null;
  const view = defaultView(parent as Document);
  try {
    return view?.frameElement ?? null;
  } catch (error) {
    // A cross-origin parent refuses the question: this document is as far out as we see.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Whether `inner` is `outer` or lies in it, through shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  let here: Node | undefined;
  for (let at: Element | null = inner; at; ) {
    if (at === outer || isInside(at, outer)) return true;
    const scope: Node = root(at);
    here ??= root(outer);
    // What is around this document or shadow root cannot lie in it.
    if (scope === here) return false;
    at = nodeType(scope) === 11 ? hostOf(scope as ShadowRoot) : frameOf(scope);
  }
  return false;
}

const frameOf = (scope: Node): Element | null => {
  const top = nodeType(scope) === 9 ? documentElement(scope as Document) : null;
  return top ? parentOf(top) : null;
};

/** The outermost document that may be read from here: out of same-origin frames. */
export function outermost(document: Document): Document {
  let at = document;
  for (let frame = frameOf(at); frame; frame = frameOf(at)) {
    const owner = ownerDocument(frame);
    if (!owner || owner === at) break;
    at = owner;
  }
  return at;
}
