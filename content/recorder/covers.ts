import { isControl } from '../anchor/controls.ts';
import { privateName } from '../anchor/evidence/person.ts';
import { isSaid } from '../anchor/evidence/printed.ts';
import { readPage } from '../anchor/read-page.ts';
import { documentIn } from '../anchor/tree.ts';
import type { Box } from '../overlay/corner.ts';
import { boxOf } from '../overlay/sight.ts';
import { kindOfField } from './fields.ts';
import { isOneAmongMany } from './fleeting.ts';
import { piecesInFront } from './in-front.ts';

/** The app's own words stand on these; everything else may be about somebody. */
const shown = new Set([
  'button',
  'link',
  'tab',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'switch',
  'checkbox',
  'radio',
]);
const pictures = new Set(['img', 'video', 'canvas', 'picture', 'object', 'embed', 'image']);
const unseen = new Set(['script', 'style', 'noscript', 'template', 'head']);
const largestIcon = 64;
/** Our own bar and signs are looked for this closely, in pixels. */
const grain = 16;

/**
 * What has to be covered in a part of the view, in its pixels: every text and picture but the app's own words on
 * its own controls. So a name, a message or a field is covered because nothing says that it may be seen.
 */
export function coversIn(document: Document, part: Box): Box[] {
  const own = ownControls(document);
  const covers: Box[] = [];
  const cover = (element: Element, box: Box) => {
    if (box.width > 0 && box.height > 0 && meets(box, part))
      covers.push(...piecesInFront(document, element, box, part));
  };
  walk(document.documentElement, part, own, cover);
  for (let y = part.y; y < part.y + part.height; y += grain)
    for (let x = part.x; x < part.x + part.width; x += grain)
      if (isWegwijs(document.elementFromPoint(x, y))) covers.push({ x, y, width: grain, height: grain });
  return covers;
}

/** Controls that are called by the app and not by somebody's name. */
function ownControls(document: Document): Set<Element> {
  const own = new Set<Element>();
  for (const control of readPage(document).controls) {
    const { element, chain } = control.unit;
    if (!shown.has(control.role) || isOneAmongMany(element)) continue;
    if (!isSaid(privateName(control))) continue;
    for (const one of [element, ...chain]) own.add(one);
    const label = (element as Partial<HTMLInputElement>).labels?.[0];
    if (label) own.add(label);
  }
  return own;
}

type Cover = (element: Element, box: Box) => void;

function walk(element: Element, part: Box, own: Set<Element>, cover: Cover, isOwn = false): void {
  const isShown = isOwn || own.has(element);
  if (unseen.has(element.localName) || getComputedStyle(element).display === 'none') return;
  const inner = documentIn(element)?.documentElement;
  if (mustCover(element, isShown) || (element.localName === 'iframe' && !inner)) {
    cover(element, boxOf(element));
    return;
  }
  if (inner) walk(inner, part, own, cover);
  if (!meets(boxOf(element), part) && clips(element)) return;
  for (const node of (element.shadowRoot ?? element).childNodes) {
    if (node.nodeType === 1) walk(node as Element, part, own, cover, isShown);
    else if (node.nodeType === 3 && !isShown) coverText(node as Text, element, cover);
  }
  // what is slotted is walked where it stands in the tree
  if (element.shadowRoot) for (const child of element.children) walk(child, part, own, cover, isShown);
}

function mustCover(element: Element, isShown: boolean): boolean {
  if (pictures.has(element.localName) || element.getAttribute('role') === 'img')
    return element.localName !== 'svg';
  if (kindOfField(element) !== undefined) return true;
  // a closed shadow root draws what nobody can look into
  const isClosed = element.localName.includes('-') && !element.shadowRoot && element.childNodes.length === 0;
  if (isClosed && !isControl(element)) return true;
  // an icon of a control may be a background; a larger one is a photograph
  const isIcon = isShown && element.clientWidth <= largestIcon && element.clientHeight <= largestIcon;
  return !isIcon && getComputedStyle(element).backgroundImage.includes('url(');
}

function clips(element: Element): boolean {
  return getComputedStyle(element).overflow !== 'visible';
}

function coverText(text: Text, around: Element, cover: Cover): void {
  if (!text.data.trim()) return;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const inner = around.getBoundingClientRect();
  const outer = boxOf(around);
  for (const { left, top, width, height } of range.getClientRects())
    cover(around, { x: left + outer.x - inner.x, y: top + outer.y - inner.y, width, height });
}

function meets(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** From a frame our host in the page around it cannot be known by itself, only by what it is. */
function isWegwijs(element: Element | null): boolean {
  const { popover, style } = (element ?? {}) as Partial<HTMLElement>;
  return popover === 'manual' && style?.zIndex === '2147483647';
}
