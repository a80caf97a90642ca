import { roleOf } from './evidence/role.ts';
import {
  attribute,
  childElementCount,
  hasAttribute,
  isInside,
  isShown,
  matches,
  parentElement,
  root,
  styleOf,
  tagName,
  textContent,
} from './safe.ts';
import { holds, parentOf, type Scope, select } from './tree.ts';

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

const ROLES = new Set(
  'button link checkbox radio switch tab menuitem menuitemcheckbox menuitemradio option treeitem combobox textbox searchbox slider spinbutton heading columnheader'.split(
    ' ',
  ),
);

const BY_TAG = new Set(['button', 'select', 'textarea', 'summary', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Selects what a person can press, type in or read as a heading, and a few elements more: see `isControl`. */
export const CONTROLS =
  'a[href],button,input,select,textarea,summary,th,h1,h2,h3,h4,h5,h6,[role],[tabindex="0"],[contenteditable],[onclick]';

/** What looks like a control in apps that use plain elements: it has a tooltip, or says so in its class. */
const LIKELY =
  '[title],[aria-label],[data-tooltip],[data-title],[data-tip],[data-original-title],[tooltip-content],[class*="btn"],[class*="button"],[class*="Button"]';
const WITH_TOOLTIP =
  '[title],[aria-label],[data-tooltip],[data-title],[data-tip],[data-original-title],[tooltip-content]';
const NEVER = new Set([
  'label',
  'svg',
  'path',
  'g',
  'use',
  'iframe',
  'body',
  'main',
  'nav',
  'img',
  'video',
  'canvas',
  'form',
]);

/** More controls than this on one page are rows of data: the first are enough to know the place. */
const MOST_UNITS = 4000;
/** An element that a person picks is at most this far from its control. */
const NEAR = 6;

/** The controls of a page that are drawn, in reading order; `plain` selects elements to add that are none, `wanted` is added whatever it is. */
export function unitsOf(scope: Scope, plain?: string, wanted?: Element): Unit[] {
  const all = select(scope, plain ? `${CONTROLS},${LIKELY},${plain}` : CONTROLS);
  const hits = all.filter(
    (hit) => hit === wanted || ((plain !== undefined || isControl(hit)) && isDrawn(hit)),
  );
  return unitsFrom(hits, plain !== undefined, wanted);
}

/** Elements that may be controls, in reading order. */
export const candidatesIn = (scope: Scope): Element[] => select(scope, CONTROLS);

/** The controls of a page in reading order, drawn or not. */
export const controlsIn = (scope: Scope): Element[] => select(scope, CONTROLS).filter(isControl);

/** Makes units of elements in reading order. */
export function unitsFrom(hits: Element[], isMixed = false, wanted?: Element): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < hits.length && units.length < MOST_UNITS; i++) {
    const hit = hits[i] as Element;
    const sort = sortOf(hit, isMixed, wanted);
    const last = lastOf(units);
    if (sort === 'plain') {
      if (last && hit !== wanted && isIn(last, hit) && (isWhole(last) || isLikely(last.element))) continue;
      units.push({ element: hit, chain: [hit], wraps: [], plain: true, solid: isLeaf(hit) });
      continue;
    }
    if (last && sort === 'likely' && sharesLabel(last, hit)) continue;
    if (last && isIn(last, hit)) {
      if (sort === 'likely' && isWhole(last)) continue;
      if (mergesInto(last, hit, hits[i + 1])) {
        last.chain.push(hit);
        last.element = better(last.element, hit);
        continue;
      }
      // What only looks like a control and holds another is a box around it.
      if (!isControl(last.element)) units.splice(units.indexOf(last), 1);
    }
    units.push({ element: hit, chain: [hit], wraps: [], plain: false, solid: true });
  }
  for (let i = 0; i < units.length; i++) wrap(units, i);
  return units;
}

type Sort = 'control' | 'likely' | 'plain';

const sortOf = (hit: Element, isMixed: boolean, wanted: Element | undefined): Sort => {
  if (hit === wanted) return 'plain';
  if (!isMixed || isControl(hit)) return 'control';
  return isLikely(hit) ? 'likely' : 'plain';
};

const lastOf = (units: Unit[]): Unit | undefined => {
  for (let i = units.length - 1; i >= 0; i--) if (!units[i]?.plain) return units[i];
  return undefined;
};

const isIn = (unit: Unit, element: Element): boolean => {
  const outer = unit.chain[unit.chain.length - 1] as Element;
  return isInside(element, outer) || (!sameRoot(outer, element) && holds(outer, element));
};

/** What stands in the label of a field is part of the field. */
const sharesLabel = ({ element }: Unit, other: Element): boolean => {
  if (tagName(element) !== 'input') return false;
  for (let at = parentElement(element), i = 0; at && i < 4; at = parentElement(at), i++)
    if (tagName(at) === 'label') return isInside(other, at);
  return false;
};

const sameRoot = (a: Element, b: Element): boolean => root(a) === root(b);

/** A control whose content is part of it: a button, unlike a table header or a region that takes the focus. */
const isWhole = ({ element }: Unit): boolean => {
  const role = roleOf(element);
  return role !== 'generic' && !HOLDERS.has(role);
};

/** A plain element that holds a few words and no further elements but pictures. */
const isLeaf = (element: Element): boolean => {
  const text = (textContent(element) ?? '').trim();
  return text.length > 0 && text.length <= 80 && childElementCount(element) <= 2;
};

/** Whether the element is a control by itself. */
export function isControl(element: Element): boolean {
  const tag = tagName(element);
  if (BY_TAG.has(tag) || (tag === 'a' && hasAttribute(element, 'href'))) return true;
  if (tag === 'input') return attribute(element, 'type').toLowerCase() !== 'hidden';
  const role = attribute(element, 'role');
  if (role && ROLES.has(role.trim().split(/\s/, 1)[0] ?? '')) return true;
  if (attribute(element, 'tabindex') === '0' || hasAttribute(element, 'onclick')) return true;
  return hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';
}

/** Looks like a control: small, under a mouse that says so, and not the box around a whole toolbar. */
const isLikely = (element: Element): boolean =>
  matches(element, LIKELY) &&
  (textContent(element) ?? '').length <= 120 &&
  childElementCount(element) <= 6 &&
  !NEVER.has(tagName(element)) &&
  attribute(element, 'role') !== 'img' &&
  (matches(element, WITH_TOOLTIP) ||
    (childElementCount(element) <= 1 && styleOf(element)?.cursor === 'pointer'));

function mergesInto(last: Unit, hit: Element, next: Element | undefined): boolean {
  const outer = last.chain[last.chain.length - 1] as Element;
  const inLight = isInside(hit, outer);
  if (next && (isInside(next, outer) || (!inLight && holds(outer, next))) && !holds(hit, next)) return false;
  if (!inLight) return true;
  const role = roleOf(outer);
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

/** A control is drawn when it, or the label that stands for it, is. */
export const isDrawn = (control: Element): boolean => {
  if (isShown(control)) return true;
  if (tagName(control) !== 'input') return false;
  const parent = parentElement(control);
  return parent !== null && tagName(parent) === 'label' && isShown(parent);
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

/** Finds the elements around a control that hold no other control: a label, a wrapper with the test id. */
function wrap(units: Unit[], index: number): void {
  const unit = units[index] as Unit;
  if (unit.plain) return;
  const before = neighbour(units, index, -1);
  const after = neighbour(units, index, 1);
  let at = parentOf(unit.chain[0] as Element);
  for (let i = 0; at && i < 3; i++) {
    if (KEEPS.has(tagName(at)) || (before && holds(at, before)) || (after && holds(at, after))) return;
    unit.wraps.push(at);
    at = parentOf(at);
  }
}

const neighbour = (units: Unit[], index: number, step: 1 | -1): Element | undefined => {
  for (let i = index + step; units[i]; i += step) if (!units[i]?.plain) return units[i]?.element;
  return undefined;
};

/** The unit that an element belongs to: it is the control, wraps it alone, or lies in it. */
export function unitAt(units: Unit[], element: Element): Unit | undefined {
  for (const unit of units) if (unit.chain.includes(element)) return unit;
  for (const unit of units) if (!unit.plain && unit.wraps.includes(element)) return unit;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (!unit.plain && isPartOf(units, i, element)) return unit;
  }
  return undefined;
}

/** An element inside a control is part of it, unless the control is a region with more controls in it. */
function isPartOf(units: Unit[], index: number, element: Element): boolean {
  const outer = (units[index] as Unit).element;
  if (!holds(outer, element)) return false;
  const next = neighbour(units, index, 1);
  if (next && holds(outer, next)) return false;
  let steps = 0;
  for (let at: Element | null = element; at && at !== outer; at = parentOf(at))
    if (++steps > NEAR) return false;
  return isWhole(units[index] as Unit) || isLikely(outer);
}
