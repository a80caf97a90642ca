import { isControl, MAKES_CONTROL } from './controls.ts';
import { hostOf, isConnected, nodeType, parentNode } from './safe.ts';
import { visitAll } from './tree.ts';

/** What a flock of mutations did to a page. */
export type Changes = {
  /** The roots of what came or was moved, as far as they are still there, and of what went. */
  added: Element[];
  removed: Element[];
  /** The controls in what came. */
  arrived: Element[];
  /** The shadow roots and frames in what came. */
  opened: (Document | ShadowRoot)[];
  /** Elements of which an attribute changed, or the words or elements directly in them. */
  touched: Set<Element>;
  /** Elements of which an attribute changed by which things are shown or hidden. */
  veiled: Set<Element>;
  /** What stands around the controls in these elements changed: a role or a language. */
  around: Set<Element>;
  /** Elements may have become controls, or are none any more. */
  hasOtherControls: boolean;
  /** An id or the target of a label changed. */
  hasOtherLabels: boolean;
};

const AROUND: ReadonlySet<string> = new Set(['role', 'lang', 'id']);
const VEILS: ReadonlySet<string> = new Set(['style', 'class', 'hidden', 'open', 'inert', 'aria-expanded']);

/** More elements than this at once are another page: sorting them out would hold the page up. */
const MOST_ADDED = 3000;

/**
 * Sorts mutation records out in one pass, without layout or styles; null when too much came at once. `frames`
 * have loaded another document.
 */
export function changesIn(records: readonly MutationRecord[], frames: readonly Element[]): Changes | null {
  const added = new Set<Element>(frames);
  const changes: Changes = {
    added: [],
    removed: [],
    arrived: [],
    opened: [],
    touched: new Set(),
    veiled: new Set(),
    around: new Set(),
    hasOtherControls: false,
    hasOtherLabels: false,
  };
  for (let i = 0; i < records.length; i++) {
    const record = records[i] as MutationRecord;
    const { target, type } = record;
    if (type === 'attributes') attributeChanged(changes, target as Element, record.attributeName ?? '');
    else if (type === 'characterData') touch(changes, parentNode(target));
    else childrenChanged(changes, record, added);
  }
  const budget = { left: MOST_ADDED };
  const meet = (element: Element) => {
    if (isControl(element)) changes.arrived.push(element);
  };
  const enter = (inner: Document | ShadowRoot) => {
    changes.opened.push(inner);
  };
  const isInside = insideOf(added);
  for (const element of added) {
    if (!isConnected(element) || isInside(parentNode(element))) continue;
    changes.added.push(element);
    if (!visitAll(element, meet, enter, budget)) return null;
  }
  if (changes.added.length > 0 || changes.removed.length > 0) changes.hasOtherControls = true;
  return changes;
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

function childrenChanged(changes: Changes, record: MutationRecord, added: Set<Element>): void {
  const { addedNodes, removedNodes } = record;
  touch(changes, record.target);
  for (let i = 0; i < addedNodes.length; i++) {
    const node = addedNodes[i] as Node;
    if (nodeType(node) === 1) added.add(node as Element);
  }
  for (let i = 0; i < removedNodes.length; i++) {
    const node = removedNodes[i] as Node;
    if (nodeType(node) === 1) changes.removed.push(node as Element);
  }
}

/** The words of a shadow root are its host's. */
function touch(changes: Changes, node: Node | null): void {
  const type = node && nodeType(node);
  if (type === 1) changes.touched.add(node as Element);
  else if (type === 11 && hostOf(node as ShadowRoot)) changes.touched.add(hostOf(node as ShadowRoot));
}
