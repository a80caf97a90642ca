import { hostOf } from '../anchor/safe.ts';
import type { Box } from '../overlay/corner.ts';

/** How closely it is looked at what lies over what, in pixels. */
const grain = 10;

/**
 * The pieces of a box in which an element can be seen: not where something opaque lies over it. What is only
 * dimmed can be read, so it counts as seen.
 */
export function piecesInFront(document: Document, element: Element, box: Box, part: Box): Box[] {
  const inDocument = standsFor(document, element);
  const left = Math.max(box.x, part.x);
  const right = Math.min(box.x + box.width, part.x + part.width);
  const bottom = Math.min(box.y + box.height, part.y + part.height);
  const pieces: Box[] = [];
  for (let y = Math.max(box.y, part.y); y < bottom; y += grain) {
    const height = Math.min(grain, bottom - y);
    let run: Box | undefined;
    for (let x = left; x < right; x += grain) {
      const width = Math.min(grain, right - x);
      if (isCovered(document, inDocument, x + width / 2, y + height / 2)) run = undefined;
      else if (run) run.width += width;
      else {
        run = { x, y, width, height };
        pieces.push(run);
      }
    }
  }
  return pieces;
}

/** The element of this very document that an element in its shadow roots and frames is drawn by. */
function standsFor(document: Document, element: Element): Element {
  let at = element;
  for (;;) {
    const root = at.getRootNode();
    if (root === document) return at;
    const next =
      root.nodeType === 11 ? hostOf(root as ShadowRoot) : (root as Document).defaultView?.frameElement;
    if (!next) return at;
    at = next;
  }
}

function isCovered(document: Document, element: Element, x: number, y: number): boolean {
  for (const above of document.elementsFromPoint(x, y)) {
    if (above === element || above.contains(element) || element.contains(above)) return false;
    if (isOpaque(above)) return true;
  }
  return false;
}

function isOpaque(element: Element): boolean {
  const { backgroundColor } = getComputedStyle(element);
  if (!/^rgb\(/.test(backgroundColor)) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.opacity !== '1' || style.filter !== 'none' || style.mixBlendMode !== 'normal') return false;
  }
  return true;
}
