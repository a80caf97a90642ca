import type { Changes } from './changes.ts';
import { isControl } from './controls.ts';
import type { Facts } from './facts.ts';
import { attribute, byId, isConnected, isOrHolds, labelsOf, root, tagName } from './safe.ts';
import { parentOf, visitAll } from './tree.ts';

/** What others may be called by. */
const NAMES = 'label,[id]';
const FIELDS = new Set(['input', 'select', 'textarea']);

/** Which of the controls that were read have to be read again. A control goes by the first element of its chain. */
export type Staleness = {
  has(first: Element): boolean;
  /** Notes what a control was read from. */
  note(facts: Facts): void;
  mark(changes: Changes): void;
  /** These controls came or were moved. */
  arrive(controls: readonly Element[]): void;
  /** Something in these elements changed. */
  touch(elements: Iterable<Element | null>): void;
  /** The present moment; `clear` forgets the marks that were made until then. */
  now(): number;
  clear(until: number): void;
};

export function staleness(): Staleness {
  /** By an element of a control or around it: the control. */
  const owners = new WeakMap<Element, Element>();
  /** By a label, a row or another element that was read: the controls it was read for. */
  const readers = new WeakMap<Element, Set<Element>>();
  /** Controls that are called by other elements. */
  const referring = new Set<Element>();
  const marks = new Map<Element, number>();
  let moment = 0;

  const stale = (first: Element | undefined) => {
    if (first) marks.set(first, moment);
  };
  const readBy = (source: Element, first: Element) => {
    const firsts = readers.get(source);
    if (firsts) firsts.add(first);
    else readers.set(source, new Set([first]));
  };
  const upFrom = (start: Element, walked: Set<Element>) => {
    for (let at: Element | null = start; at && !walked.has(at); at = parentOf(at)) {
      walked.add(at);
      stale(owners.get(at));
      const firsts = readers.get(at);
      if (!firsts) continue;
      for (const first of firsts) stale(first);
      readers.delete(at);
    }
  };

  const meet = (element: Element) => {
    if (isControl(element)) stale(owners.get(element));
  };
  const touch = (elements: Iterable<Element | null>) => {
    moment++;
    const walked = new Set<Element>();
    for (const element of elements) if (element) upFrom(element, walked);
  };

  return {
    has: (first) => marks.has(first),
    note({ unit, rowElement }) {
      const first = unit.chain[0] as Element;
      for (const part of unit.chain) owners.set(part, first);
      for (const part of unit.wraps) owners.set(part, first);
      if (rowElement) readBy(rowElement, first);
      for (const part of unit.chain) {
        const called = namedBy(part);
        if (!called) continue;
        referring.add(first);
        for (const source of called) readBy(source, first);
      }
    },
    touch,
    arrive(controls) {
      for (const control of controls) stale(owners.get(control));
    },
    mark(changes) {
      touch(changes.touched);
      for (const element of changes.around)
        visitAll(element, meet, () => {}, { left: Number.POSITIVE_INFINITY });
      if (referring.size > 0 && hasOtherNames(changes)) for (const first of referring) stale(first);
    },
    now: () => moment,
    clear(until) {
      for (const [first, at] of marks) if (at <= until) marks.delete(first);
      for (const first of referring) if (!isConnected(first)) referring.delete(first);
    },
  };
}

/** Whether it may be called by other elements than those in it. */
export const isCalledByOthers = (element: Element): boolean =>
  attribute(element, 'aria-labelledby') !== '' || FIELDS.has(tagName(element));

/** The elements by which an element is called, besides what is in it; null when there can be none. */
function namedBy(element: Element): Element[] | null {
  const ids = attribute(element, 'aria-labelledby');
  const isField = FIELDS.has(tagName(element));
  if (!ids && !isField) return null;
  const called: Element[] = [];
  if (isField) {
    const labels = labelsOf(element);
    for (let i = 0; i < Math.min(labels.length, 3); i++) called.push(labels[i] as Element);
  }
  if (ids) {
    const scope = root(element);
    for (const id of ids.trim().split(/\s+/).slice(0, 6)) {
      const source = byId(scope, id);
      if (source) called.push(source);
    }
  }
  return called;
}

const hasOtherNames = ({ added, removed, hasOtherLabels }: Changes): boolean =>
  hasOtherLabels ||
  added.some((element) => isOrHolds(element, NAMES)) ||
  [...removed.keys()].some((element) => isOrHolds(element, NAMES));
