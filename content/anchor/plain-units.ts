import { CONTROLS, isControl, isDrawn } from './controls.ts';
import { iconOf } from './evidence/icon.ts';
import { roleOf } from './evidence/role.ts';
import {
  attribute,
  childElementCount,
  firstChild,
  firstElementChild,
  isInside,
  matches,
  nextElementSibling,
  nextSibling,
  nodeType,
  nodeValue,
  parentElement,
  styleOf,
  tagName,
  textContent,
} from './safe.ts';
import { holds, parentOf, type Scope, select } from './tree.ts';
import {
  hasSameText,
  isComposite,
  isIn,
  isWhole,
  MOST_UNITS,
  merge,
  mergesInto,
  type Unit,
  unitOf,
  wrapsOf,
} from './units.ts';

/** What looks like a control in apps that use plain elements: it has a tooltip, or says so in its class. */
const LIKELY =
  '[title]:not([title=""]),[aria-label],[data-tooltip],[data-title],[data-tip],[data-original-title],[tooltip-content],[class*="btn"],[class*="button"],[class*="Button"]';
const WITH_TOOLTIP =
  '[title]:not([title=""]),[aria-label],[data-tooltip],[data-title],[data-tip],[data-original-title],[tooltip-content]';
const NEVER = new Set('label svg path g use iframe body main nav img video canvas form'.split(' '));

/** An element that a person picks is at most this far from its control. */
const NEAR = 6;

/**
 * The controls of a page that are drawn, in reading order, together with plain elements: those that `selector`
 * finds, and `wanted` whatever it is.
 */
export function plainUnitsOf(scope: Scope, selector: string, wanted?: Element): Unit[] {
  const hits = select(scope, `${CONTROLS},${LIKELY},${selector}`).filter(
    (hit) => hit === wanted || isDrawn(hit),
  );
  const units: Unit[] = [];
  /** The plain elements around the one that is looked at, outermost first. */
  const around: Unit[] = [];
  const boxes = new Set<Unit>();
  for (let i = 0; i < hits.length && units.length < MOST_UNITS; i++) {
    const hit = hits[i] as Element;
    const sort = sortOf(hit, wanted);
    const last = lastOf(units);
    while (around.length > 0 && !isIn(around.at(-1) as Unit, hit)) around.pop();
    if (sort === 'plain') {
      if (last && hit !== wanted && isIn(last, hit) && (isWhole(last) || isLikely(last.element))) continue;
      const outer = around.at(-1);
      // A few words and the elements around them are one thing.
      if (outer?.solid && hit !== wanted && outer.element !== wanted) {
        if (hasSameText(outer.element, hit)) {
          outer.chain.push(hit);
          outer.element = hit;
        }
        continue;
      }
      const unit = { ...unitOf(hit), plain: true, solid: isLeaf(hit) || isPicture(hit) };
      units.push(unit);
      around.push(unit);
      continue;
    }
    // What holds a control is a box around it.
    for (const box of around) if (box.element !== wanted) boxes.add(box);
    if (last && sort === 'likely' && sharesLabel(last, hit)) continue;
    if (last && isIn(last, hit)) {
      if (sort === 'likely' && isWhole(last)) continue;
      if (mergesInto(last, hit, hits[i + 1])) {
        merge(last, hit);
        continue;
      }
      // What only looks like a control and holds another is a box around it.
      if (!isControl(last.element)) units.splice(units.indexOf(last), 1);
    }
    units.push(unitOf(hit));
  }
  const kept = units.filter((unit) => !boxes.has(unit));
  kept.forEach((unit, i) => {
    if (!unit.plain) unit.wraps = wrapsOf(unit, neighbour(kept, i, -1), neighbour(kept, i, 1));
  });
  return kept;
}

type Sort = 'control' | 'likely' | 'plain';

const sortOf = (hit: Element, wanted: Element | undefined): Sort => {
  if (hit === wanted) return 'plain';
  if (isControl(hit)) return 'control';
  return isLikely(hit) ? 'likely' : 'plain';
};

const lastOf = (units: Unit[]): Unit | undefined => {
  for (let i = units.length - 1; i >= 0; i--) if (!units[i]?.plain) return units[i];
  return undefined;
};

/** What stands in the label of a field is part of the field. */
const sharesLabel = ({ element }: Unit, other: Element): boolean => {
  if (tagName(element) !== 'input') return false;
  for (let at = parentElement(element), i = 0; at && i < 4; at = parentElement(at), i++)
    if (tagName(at) === 'label') return isInside(other, at);
  return false;
};

/** A plain element that holds a few words in one piece, with pictures at most. */
const isLeaf = (element: Element): boolean => {
  const text = (textContent(element) ?? '').trim();
  if (text.length === 0 || text.length > 80) return false;
  for (let at: Element | null = element; at; at = onlyWithText(at, text)) if (hasOwnText(at)) return true;
  return false;
};

/** A plain element that holds one picture and no words, as the buttons of many editors do. */
const isPicture = (element: Element): boolean => {
  const inner = firstElementChild(element);
  if (!inner || childElementCount(element) > 1 || childElementCount(inner) > 1) return false;
  return (textContent(element) ?? '').trim().length <= 1 && iconOf(element) !== '';
};

const hasOwnText = (element: Element): boolean => {
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (nodeType(node) === 3 && (nodeValue(node) ?? '').trim() !== '') return true;
  return false;
};

/** The child that holds all the words. */
const onlyWithText = (element: Element, text: string): Element | null => {
  for (let child = firstElementChild(element); child; child = nextElementSibling(child))
    if ((textContent(child) ?? '').trim() === text) return child;
  return null;
};

/** Looks like a control: small, under a mouse that says so, and not the box around a whole toolbar. */
const isLikely = (element: Element): boolean =>
  matches(element, LIKELY) &&
  (textContent(element) ?? '').length <= 120 &&
  childElementCount(element) <= 6 &&
  !NEVER.has(tagName(element)) &&
  attribute(element, 'role') !== 'img' &&
  !isComposite(roleOf(element)) &&
  (matches(element, WITH_TOOLTIP) ||
    (childElementCount(element) <= 1 && styleOf(element)?.cursor === 'pointer'));

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
