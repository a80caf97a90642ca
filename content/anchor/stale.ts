import type { Changes } from './changes.ts';
import { isControl } from './controls.ts';
import { labelBeside } from './evidence/label-beside.ts';
import { familyOf, roleOf } from './evidence/role.ts';
import type { Facts } from './facts.ts';
import { attribute, byId, isConnected, isOrHolds, labelsOf, root, tagName } from './safe.ts';
import { parentOf, visitAll } from './tree.ts';

/** What others may be called by. */
const NAMES = 'label,legend,[id]';
/** With others in its box, a label beside a field is not its label. */
const CROWDS = 'label,legend,input,select,textarea,button,a[href]';
const FIELDS = new Set(['input', 'select', 'textarea']);

const isField = (element: Element): boolean =>
  FIELDS.has(tagName(element)) || familyOf(roleOf(element)) === 'type';

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
  /** Fields that nothing was found for to call them by. */
  const nameless = new Set<Element>();
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
    note({ unit, rowElement, role, name }) {
      const first = unit.chain[0] as Element;
      if (!name && familyOf(role) === 'type') nameless.add(first);
      else nameless.delete(first);
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
      if (nameless.size > 0 && [...changes.removed.keys()].some((element) => isOrHolds(element, CROWDS)))
        for (const first of nameless) stale(first);
    },
    now: () => moment,
    clear(until) {
      for (const [first, at] of marks) if (at <= until) marks.delete(first);
      for (const firsts of [referring, nameless])
        for (const first of firsts) if (!isConnected(first)) firsts.delete(first);
    },
  };
}

/** Whether it may be called by other elements than those in it. */
export const isCalledByOthers = (element: Element): boolean =>
  attribute(element, 'aria-labelledby') !== '' || isField(element);

/** The elements by which an element is called, besides what is in it; null when there can be none. */
function namedBy(element: Element): Element[] | null {
  const ids = attribute(element, 'aria-labelledby');
  const field = isField(element);
  if (!ids && !field) return null;
  const called: Element[] = [];
  if (field) {
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
  // Another control in the box makes it the label of neither.
  const beside = field && called.length === 0 ? labelBeside(element) : null;
  if (beside) called.push(beside.box);
  return called;
}

const hasOtherNames = ({ added, removed, hasOtherLabels }: Changes): boolean =>
  hasOtherLabels ||
  added.some((element) => isOrHolds(element, NAMES)) ||
  [...removed.keys()].some((element) => isOrHolds(element, NAMES));
