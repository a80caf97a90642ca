import type { Box } from './corner.ts';

interface Point {
  x: number;
  y: number;
}

/** Where the control is in the view of the drawing document, through same-origin frames; in pixels. */
export function boxOf(control: Element): Box {
  const { left, top, right, bottom } = control.getBoundingClientRect();
  let start = { x: left, y: top };
  let end = { x: right, y: bottom };
  for (let frame = frameOf(control); frame; frame = frameOf(frame)) {
    start = outward(frame, start);
    end = outward(frame, end);
  }
  return { ...start, width: end.x - start.x, height: end.y - start.y };
}

/**
 * Whether a person can see and reach the control now: it has a box in the view, and nothing of the page
 * lies over its middle. Our own host never counts as lying over it.
 */
export function isInSight(control: Element, host: Element): boolean {
  if (!control.isConnected || !control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return false;
  const { x, y, width, height } = control.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  let middle = { x: x + width / 2, y: y + height / 2 };
  const hit = elementAt(control, middle, host);
  if (!hit || !isSameControl(control, hit)) return false;
  for (let frame = frameOf(control); frame; frame = frameOf(frame)) {
    middle = outward(frame, middle);
    if (elementAt(frame, middle, host) !== frame) return false;
  }
  return true;
}

/** The deepest element at a point of the document that `near` is in, without our host. */
export function elementAt(near: Element, { x, y }: Point, host: Element): Element | undefined {
  let scope: Document | ShadowRoot = near.ownerDocument;
  let deepest: Element | undefined;
  for (;;) {
    const hit: Element | undefined = scope.elementsFromPoint(x, y).find((element) => element !== host);
    if (!hit || hit === deepest) return deepest;
    deepest = hit;
    if (!hit.shadowRoot) return deepest;
    scope = hit.shadowRoot;
  }
}

/** A control is often a stack: a label over its input, an icon over its button, a small wrapper around both. */
function isSameControl(control: Element, hit: Element): boolean {
  if (holds(control, hit) || holds(hit, control)) return true;
  const label = hit.closest('label');
  if (label && (label.control === control || label.contains(control))) return true;
  const wrapper = control.parentElement;
  return wrapper !== null && holds(wrapper, hit) && area(wrapper) <= 2 * area(control);
}

/** `contains`, through shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  for (
    let node: Node | null = inner;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    if (node === outer) return true;
  }
  return false;
}

function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/** A point inside a frame, as its embedding document sees it; a scaled frame scales its content. */
function outward(frame: Element, { x, y }: Point): Point {
  const outer = frame.getBoundingClientRect();
  const scale = outer.width / (frame as HTMLElement).offsetWidth || 1;
  return { x: outer.x + (frame.clientLeft + x) * scale, y: outer.y + (frame.clientTop + y) * scale };
}

/** The frame that the element's document stands in, where we may see it: same-origin only. */
function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
