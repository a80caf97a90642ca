import { roleOf } from './evidence/role.ts';
import { attribute, isInside, root, tagName, textContent } from './safe.ts';
import { holds, parentOf } from './tree.ts';

/**
 * One control of a page. A wrapper and its button are one control: `chain` holds the nested controls from the
 * outermost to the innermost, `wraps` the plain elements around them that hold nothing else.
 */
export type Unit = {
  element: Element;
  chain: Element[];
  wraps: Element[];
  /** Not a control: here because an anchor points at an element of this tag. */
  plain: boolean;
  /** Counts as a neighbour: every control, and plain elements that hold words of their own. */
  solid: boolean;
};

/** They hold controls of their own; what lies in them is no part of them. */
const HOLDERS = new Set(['columnheader', 'row', 'gridcell', 'treeitem', 'listitem', 'article']);

/** They hold other things, whether those say what they are or not: nothing in them is a mere part of them. */
const COMPOSITES = new Set(
  'listbox tree grid treegrid menu menubar tablist radiogroup toolbar group list table rowgroup region tabpanel dialog alertdialog application document feed log form search navigation main banner complementary contentinfo'.split(
    ' ',
  ),
);

/** Whether a control of this role holds others: their pictures and words are theirs. */
export const isComposite = (role: string): boolean => COMPOSITES.has(role);

/** Whether one of these says nothing but what the other says. */
export const hasSameText = (outer: Element, inner: Element): boolean => textIn(outer) === textIn(inner);

const textIn = (element: Element): string => (textContent(element) ?? '').replace(/\s+/g, '');

/** More controls than this on one page are rows of data: the first are enough to know the place. */
export const MOST_UNITS = 4000;

/** Makes units of controls in reading order. */
export function unitsFrom(controls: readonly Element[]): Unit[] {
  const units = joined(controls);
  for (let i = 0; i < units.length; i++) findWraps(units, i);
  return units;
}

/** The same, without what is around them. */
export function joined(controls: readonly Element[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < controls.length && units.length < MOST_UNITS; i++) {
    const control = controls[i] as Element;
    const last = units.at(-1);
    if (last && merges(last, control, controls[i + 1])) merge(last, control);
    else units.push(unitOf(control));
  }
  return units;
}

/** Finds what is around one of these units. */
export function findWraps(units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  unit.wraps = wrapsOf(unit, units[i - 1]?.element, units[i + 1]?.element);
}

/** The unit of one control, without what is around it. */
export const unitOf = (control: Element): Unit => ({
  element: control,
  chain: [control],
  wraps: [],
  plain: false,
  solid: true,
});

/** Whether a control and the one before it, in which it lies, are one; `next` is the control after it. */
export const merges = (last: Unit, control: Element, next: Element | undefined): boolean =>
  isIn(last, control) && mergesInto(last, control, next);

/** Makes a control part of the unit before it. */
export function merge(last: Unit, control: Element): void {
  last.chain.push(control);
  last.element = better(last.element, control);
}

export const isIn = (unit: Unit, element: Element): boolean => {
  const outer = unit.chain[unit.chain.length - 1] as Element;
  return isInside(element, outer) || (root(outer) !== root(element) && holds(outer, element));
};

/** A control whose content is part of it: a button, unlike a table header or a region that takes the focus. */
export const isWhole = ({ element }: Unit): boolean => {
  const role = roleOf(element);
  return role !== 'generic' && !HOLDERS.has(role) && !isComposite(role);
};

export function mergesInto(last: Unit, hit: Element, next: Element | undefined): boolean {
  const outer = last.chain[last.chain.length - 1] as Element;
  const inLight = isInside(hit, outer);
  if (next && (isInside(next, outer) || (!inLight && holds(outer, next))) && !holds(hit, next)) return false;
  const role = roleOf(outer);
  if (isComposite(role)) return false;
  if (!inLight) return !HOLDERS.has(role);
  if (role === 'heading') return roleOf(hit) === 'link';
  if (HOLDERS.has(role)) return false;
  return (textContent(outer) ?? '').trim().length - (textContent(hit) ?? '').trim().length < 3;
}

/** Of a control and the one in it, the one that says what it is: `presentation` and plain focus holders do not. */
const better = (outer: Element, inner: Element): Element => {
  const role = roleOf(outer);
  if (role === 'generic' || role === 'heading') return inner;
  return attribute(inner, 'role') === 'presentation' || role !== roleOf(inner) ? outer : inner;
};

const KEEPS = new Set([
  'body',
  'main',
  'nav',
  'li',
  'tr',
  'td',
  'th',
  'form',
  'ul',
  'ol',
  'table',
  'dialog',
  'html',
]);

/** The elements around a control that hold neither of its neighbours: a label, a wrapper with the test id. */
export function wrapsOf(unit: Unit, before: Element | undefined, after: Element | undefined): Element[] {
  const wraps: Element[] = [];
  let at = parentOf(unit.chain[0] as Element);
  for (let i = 0; at && i < 3; i++) {
    if (KEEPS.has(tagName(at)) || (before && holds(at, before)) || (after && holds(at, after))) break;
    wraps.push(at);
    at = parentOf(at);
  }
  return wraps;
}

export const isSameWraps = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((element, i) => element === b[i]);
