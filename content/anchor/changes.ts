import { isControl, MAKES_CONTROL } from './controls.ts';
import { hostOf, isConnected, isWithin, nodeType, parentNode } from './safe.ts';
import { visitAll } from './tree.ts';

/** What a flock of mutations did to a page, as far as it can be told without looking into what came. */
export type Changes = {
  /** The roots of what came or was moved, as far as they are still there. */
  added: Element[];
  /** What went, with what came to the same place. */
  removed: Map<Element, Element[]>;
  /** Elements of which an attribute changed, or the words or elements directly in them. */
  touched: Set<Element>;
  /** Elements of which an attribute changed by which things are shown or hidden. */
  veiled: Set<Element>;
  /** What stands around the controls in these elements changed: a role or a language. */
  around: Set<Element>;
  /** Elements may have become controls, or are none any more. */
  hasOtherControls: boolean;
  /** An id changed, or what a label is for: the first field in it, or what it says. */
  hasOtherLabels: boolean;
  /** A frame loaded another document. */
  hasOtherFrames: boolean;
};

/** What is in elements that came. */
export type Arrivals = { controls: Element[]; opened: (Document | ShadowRoot)[] };

const AROUND: ReadonlySet<string> = new Set(['role', 'lang', 'id']);
const VEILS: ReadonlySet<string> = new Set(['style', 'class', 'hidden', 'open', 'inert', 'aria-expanded']);

/** More elements than this at once are another page: looking at them would hold the page up. */
const MOST_ADDED = 3000;

/** The same for elements and texts that came or went in one flock of mutations. */
const MOST_NODES = 20_000;

/**
 * Sorts mutation records out in one pass, without layout or styles. `frames` have loaded another document. Null
 * when it is too much.
 */
export function changesIn(records: readonly MutationRecord[], frames: readonly Element[]): Changes | null {
  const added = new Set<Element>(frames);
  const changes: Changes = {
    added: [],
    removed: new Map(),
    touched: new Set(),
    veiled: new Set(),
    around: new Set(),
    hasOtherControls: false,
    hasOtherLabels: false,
    hasOtherFrames: frames.length > 0,
  };
  const cameTo = cameToIn(changes);
  const budget = { left: MOST_NODES };
  for (let i = 0; i < records.length; i++) {
    if (budget.left < 0) return null;
    const record = records[i] as MutationRecord;
    const { target, type } = record;
    if (type === 'attributes') attributeChanged(changes, target as Element, record.attributeName ?? '');
    else if (type === 'characterData') touch(changes, parentNode(target));
    else childrenChanged(changes, record, added, cameTo, budget);
  }
  if (budget.left < 0) return null;
  const isInside = insideOf(added);
  for (const element of added)
    if (isConnected(element) && !isInside(parentNode(element))) changes.added.push(element);
  if (changes.added.length + changes.removed.size > 0) changes.hasOtherControls = true;
  return changes;
}

/** Looks into elements that came, as far as they are still there; null when that is too much. */
export function arrivalsIn(added: Iterable<Element>): Arrivals | null {
  const arrivals: Arrivals = { controls: [], opened: [] };
  const budget = { left: MOST_ADDED };
  const meet = (element: Element) => {
    if (isControl(element)) arrivals.controls.push(element);
  };
  const enter = (inner: Document | ShadowRoot) => {
    arrivals.opened.push(inner);
  };
  for (const element of added)
    if (isConnected(element) && !visitAll(element, meet, enter, budget)) return null;
  return arrivals;
}

/** Whether a node lies in one of these elements: a list that came comes again with each line put into it. */
function insideOf(elements: ReadonlySet<Node>): (node: Node | null) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const path: Node[] = [];
    let at = node;
    let isInside = false;
    for (; at; at = parentNode(at)) {
      const before = known.get(at);
      isInside = before ?? elements.has(at);
      if (isInside || before !== undefined) break;
      path.push(at);
    }
    for (const passed of path) known.set(passed, isInside);
    return isInside;
  };
}

function attributeChanged(changes: Changes, element: Element, name: string): void {
  if (VEILS.has(name)) changes.veiled.add(element);
  if (name === 'style') return;
  changes.touched.add(element);
  if (MAKES_CONTROL.has(name)) changes.hasOtherControls = true;
  if (AROUND.has(name)) changes.around.add(element);
  if (name === 'id' || name === 'for') changes.hasOtherLabels = true;
}

/** What came to each node; lines come to their list one after the other, so the last one is kept at hand. */
function cameToIn(changes: Changes): (node: Node) => Element[] {
  const known = new Map<Node, Element[]>();
  let last: Node | undefined;
  let here: Element[] = [];
  return (node) => {
    if (node === last) return here;
    touch(changes, node);
    if (nodeType(node) === 1 && isWithin(node as Element, 'label')) changes.hasOtherLabels = true;
    last = node;
    here = known.get(node) ?? [];
    known.set(node, here);
    return here;
  };
}

function childrenChanged(
  changes: Changes,
  record: MutationRecord,
  added: Set<Element>,
  cameTo: (node: Node) => Element[],
  budget: { left: number },
): void {
  const { target, removedNodes } = record;
  const here = cameTo(target);
  const gone = removedNodes.length;
  // What is put into something that came is found in that: a list may come first, and its lines one by one.
  if (gone === 0 && added.has(target as Element)) return;
  const { addedNodes } = record;
  const count = addedNodes.length;
  budget.left -= count + gone;
  if (budget.left < 0) return;
  for (let i = 0; i < count; i++) {
    const node = addedNodes[i] as Node;
    if (nodeType(node) !== 1) continue;
    added.add(node as Element);
    here.push(node as Element);
  }
  for (let i = 0; i < gone; i++) {
    const node = removedNodes[i] as Node;
    if (nodeType(node) === 1) changes.removed.set(node as Element, here);
  }
}

/** The words of a shadow root are its host's. */
function touch(changes: Changes, node: Node | null): void {
  const type = node && nodeType(node);
  if (type === 1) changes.touched.add(node as Element);
  else if (type === 11 && hostOf(node as ShadowRoot)) changes.touched.add(hostOf(node as ShadowRoot));
}
