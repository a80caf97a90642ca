import {
  attribute,
  byId,
  controlOfLabel,
  firstChild,
  hasAttribute,
  labelsOf,
  nextSibling,
  nodeType,
  nodeValue,
  query,
  root,
  shadowRootOf,
  slotted,
  tagName,
} from '../safe.ts';
import { labelBeside } from './label-beside.ts';
import { familyOf, roleOf } from './role.ts';
import { tidy } from './words.ts';

/** Longer texts are content rather than a name. */
const LONGEST = 200;
/** A name is in the first few dozen nodes of a control; what lies beyond is content. */
const MOST_NODES = 120;

const FROM_CONTENT = new Set([
  'button',
  'link',
  'tab',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'treeitem',
  'checkbox',
  'radio',
  'switch',
  'heading',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'row',
  'tooltip',
]);

/**
 * The accessible name, in the order of the W3C accname steps: labelledby, label, the host language (labels,
 * alt, value), content, title, placeholder. It reads attributes and text only, never layout.
 */
export function nameOf(element: Element, role = roleOf(element)): string {
  const labelledBy = attribute(element, 'aria-labelledby');
  if (labelledBy) {
    const name = tidy(referenced(element, labelledBy));
    if (name) return name.slice(0, LONGEST);
  }
  const label = tidy(attribute(element, 'aria-label'));
  if (label) return label.slice(0, LONGEST);
  const native = tidy(nativeName(element));
  if (native) return native.slice(0, LONGEST);
  if (FROM_CONTENT.has(role)) {
    const content = contentOf(element, role) || tidy(pictureText(element));
    if (content) return content.slice(0, LONGEST);
  }
  // A field whose title repeats what was typed in it says what is in it, not what it is called.
  const title = attribute(element, 'title');
  const value = attribute(element, 'value');
  const called = (title !== value && title) || attribute(element, 'placeholder') || tooltipOf(element);
  return (tidy(called) || (familyOf(role) === 'type' ? calledBeside(element) : '')).slice(0, LONGEST);
}

/** The words in an element; of the head of a column without those of the button in it that sorts. */
function contentOf(element: Element, role: string): string {
  const button = role === 'columnheader' ? query(element, 'button,[role="button"]')[0] : undefined;
  return (button && tidy(textOf(element, button))) || tidy(textOf(element));
}

/** A longer text beside a field explains it rather than naming it. */
const LONGEST_BESIDE = 60;

/** What the label says that stands beside a field, where nobody tied it to the field. */
function calledBeside(field: Element): string {
  const beside = labelBeside(field);
  const words = beside ? tidy(textOf(beside.label, field)) : '';
  return words.length <= LONGEST_BESIDE ? words : '';
}

const TOOLTIPS = ['data-tooltip', 'data-title', 'data-tip', 'data-original-title', 'tooltip-content'];

/** The words that show when the mouse rests on it: they say more than "12 pt", which is what is in it now. */
export const tooltipsOf = (element: Element): string[] => {
  const texts: string[] = [];
  for (const key of ['title', ...TOOLTIPS]) {
    const text = attribute(element, key);
    if (text && !texts.includes(text)) texts.push(text);
  }
  return texts;
};

/** The words of a tooltip that a library draws itself. */
const tooltipOf = (element: Element): string => {
  for (const key of TOOLTIPS) {
    const text = attribute(element, key);
    if (text) return text;
  }
  return '';
};

const referenced = (element: Element, ids: string): string => {
  const scope = root(element);
  let text = '';
  for (const id of ids.trim().split(/\s+/).slice(0, 6)) {
    const other = byId(scope, id);
    if (other) text += `${attribute(other, 'aria-label') || textOf(other)} `;
  }
  return text;
};

function nativeName(element: Element): string {
  const tag = tagName(element);
  if (tag === 'img' || tag === 'area') return attribute(element, 'alt');
  if (tag === 'input') {
    const type = attribute(element, 'type').toLowerCase();
    if (type === 'submit' || type === 'button' || type === 'reset')
      return attribute(element, 'value') || type;
    if (type === 'image') return attribute(element, 'alt');
  }
  if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') return '';
  const labels = labelsOf(element);
  let text = '';
  for (let i = 0; i < Math.min(labels.length, 3); i++) {
    const label = labels[i] as Element;
    // A label around another label and what that is for names neither.
    if (query(label, 'label').length > 0) continue;
    text += `${textOf(label, element) || attribute(label, 'aria-label') || attribute(label, 'title')} `;
  }
  return text;
}

/** Icon fonts write the icon's name as text ("share"); that is a picture, not words. */
const ICON_FONT = /(^|\s)(material-(icons|symbols)[\w-]*|mat-icon|ms-Icon)(\s|$)/i;

/**
 * The words in an element as a reader meets them: slots filled, shadow roots entered, pictures by their alt
 * text, what is hidden from readers left out.
 */
export function textOf(element: Element, except?: Element, budget = { left: MOST_NODES }): string {
  const only = firstChild(element);
  if (only && nodeType(only) === 3 && !nextSibling(only)) return nodeValue(only) ?? '';
  const inner = shadowRootOf(element);
  let text = '';
  for (let node = firstChild(inner ?? element); node && budget.left > 0; node = nextSibling(node)) {
    text += textOfNode(node, except, budget);
    if (text.length > LONGEST * 2) break;
  }
  return text;
}

function textOfNode(node: Node, except: Element | undefined, budget: { left: number }): string {
  budget.left--;
  const type = nodeType(node);
  if (type === 3) return nodeValue(node) ?? '';
  if (type !== 1 || node === except) return '';
  const child = node as Element;
  const tag = tagName(child);
  if (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template' || tag === 'select')
    return '';
  if (attribute(child, 'aria-hidden') === 'true' || hasAttribute(child, 'hidden')) return '';
  if (tag === 'img' || tag === 'svg' || attribute(child, 'role') === 'img' || tag === 'i') return '';
  const label = attribute(child, 'aria-label');
  if (label) return ` ${label} `;
  if (tag === 'slot') {
    let text = '';
    const nodes = slotted(child);
    for (let i = 0; i < nodes.length && budget.left > 0; i++)
      text += textOfNode(nodes[i] as Node, except, budget);
    return text;
  }
  if (ICON_FONT.test(attribute(child, 'class'))) return '';
  const text = textOf(child, except, budget);
  return INLINE.has(tag) ? text : ` ${text} `;
}

/** What the pictures in a control are called: its name only where there are no words. */
export const pictureText = (element: Element): string => {
  const pictures = query(shadowRootOf(element) ?? element, 'img,svg,[role="img"],[aria-label],[title]');
  let text = '';
  for (let i = 0; i < Math.min(pictures.length, 3); i++) {
    const picture = pictures[i] as Element;
    const called =
      attribute(picture, 'alt') || attribute(picture, 'aria-label') || attribute(picture, 'title');
    text += `${called || svgTitle(picture)} `;
  }
  return text;
};

const INLINE = new Set([
  'span',
  'b',
  'i',
  'em',
  'strong',
  'u',
  'a',
  'sup',
  'sub',
  'small',
  'mark',
  'slot',
  'kbd',
]);

const svgTitle = (svg: Element): string => {
  let left = MOST_NODES;
  for (let node = firstChild(svg); node && left > 0; node = nextSibling(node), left--)
    if (nodeType(node) === 1 && tagName(node as Element) === 'title') return textOf(node as Element);
  return '';
};

/** The visible words of a form control's label, button or link: what a reader sees, not what it is called. */
export const labelText = (element: Element): string => {
  const control = tagName(element) === 'label' ? controlOfLabel(element) : null;
  return tidy(textOf(element, control ?? undefined)).slice(0, LONGEST);
};
