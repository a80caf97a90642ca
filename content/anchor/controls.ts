import { attribute, hasAttribute, hasAttributes, isShown, parentElement, tagName } from './safe.ts';
import { type Slow, WHOLE } from './slices.ts';
import { type Scope, select } from './tree.ts';

/** Selects what a person can press, type in or read as a heading, and a few elements more: see `isControl`. */
export const CONTROLS =
  'a[href],button,input,select,textarea,summary,th,h1,h2,h3,h4,h5,h6,[role],[tabindex="0"],[contenteditable],[onclick]';

const BY_TAG = new Set(['button', 'select', 'textarea', 'summary', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const ROLES = new Set(
  'button link checkbox radio switch tab menuitem menuitemcheckbox menuitemradio option treeitem combobox textbox searchbox slider spinbutton heading columnheader'.split(
    ' ',
  ),
);

/** Attributes that make an element a control, or no control any more. */
export const MAKES_CONTROL: ReadonlySet<string> = new Set([
  'href',
  'type',
  'role',
  'tabindex',
  'contenteditable',
  'onclick',
]);

/** The controls of a page in reading order, drawn or not. */
export const controlsIn = (scope: Scope): Element[] => select(scope, CONTROLS).filter(isControl);

/** The same, with rests. */
export function* controlsSlowly(scope: Scope): Slow<Element[]> {
  yield WHOLE;
  const hits = select(scope, CONTROLS);
  const controls: Element[] = [];
  for (let i = 0; i < hits.length; i++) {
    if (i % 100 === 0) yield;
    if (isControl(hits[i] as Element)) controls.push(hits[i] as Element);
  }
  return controls;
}

/** Whether the element is a control by itself. */
export function isControl(element: Element): boolean {
  const tag = tagName(element);
  if (BY_TAG.has(tag) || (tag === 'a' && hasAttribute(element, 'href'))) return true;
  if (tag === 'input') return attribute(element, 'type').toLowerCase() !== 'hidden';
  if (!hasAttributes(element)) return false;
  const role = attribute(element, 'role');
  if (role && ROLES.has(role.trim().split(/\s/, 1)[0] ?? '')) return true;
  if (attribute(element, 'tabindex') === '0' || hasAttribute(element, 'onclick')) return true;
  return hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';
}

/** A control is drawn when it, or the label that stands for it, is. */
export const isDrawn = (control: Element): boolean => {
  if (isShown(control)) return true;
  if (tagName(control) !== 'input') return false;
  const parent = parentElement(control);
  return parent !== null && tagName(parent) === 'label' && isShown(parent);
};
