import { controlsIn, isDrawn } from '../anchor/controls.ts';
import { roleOf } from '../anchor/evidence/role.ts';
import { parentOf, scopes } from '../anchor/tree.ts';
import { boxOf } from '../overlay/sight.ts';
import { controlAround } from '../recorder/look.ts';

/** Boxes closer to each other than this are one to the eye, in pixels. */
const same = 3;

/** The control at an element, or the element itself where it is part of none. */
export function pickable(hit: Element): Element {
  return controlAround(hit) ?? hit;
}

/** The nearest element around this one that looks different from it; undefined at the page itself. */
export function outward(from: Element): Element | undefined {
  const box = boxOf(from);
  for (let at = parentOf(from); at && at.localName !== 'body' && at.localName !== 'html'; at = parentOf(at)) {
    if (at.localName !== 'iframe' && isShownOtherwise(at, box)) return at;
  }
  return undefined;
}

/** Back in from where one stepped out, else the first thing in it that looks different. */
export function inward(from: Element, trail: Element[]): Element | undefined {
  const back = trail.pop();
  if (back?.isConnected) return back;
  const box = boxOf(from);
  const inner = from.shadowRoot ?? from;
  return [...inner.querySelectorAll('*')].slice(0, 400).find((one) => isShownOtherwise(one, box));
}

/** The control before or after this one in reading order, through shadow roots and frames, round at the ends. */
export function beside(document: Document, from: Element | undefined, by: 1 | -1): Element | undefined {
  const controls = oneEach(
    controlsIn(scopes(document)).filter(
      (control) => isDrawn(control) && roleOf(control) !== 'heading' && isInView(control),
    ),
  );
  if (controls.length === 0) return undefined;
  const at = from ? controls.indexOf(from) : -1;
  if (at >= 0) return controls[(at + by + controls.length) % controls.length];
  const next = from ? controls.findIndex((control) => (from.compareDocumentPosition(control) & 4) !== 0) : 0;
  return controls[next < 0 ? 0 : (next + (by === -1 ? -1 : 0) + controls.length) % controls.length];
}

/** A wrapper and the button that fills it are one stop. */
function oneEach(controls: Element[]): Element[] {
  return controls.filter((control, index) => {
    const before = controls[index - 1];
    return !before || !isAlike(boxOf(before), boxOf(control));
  });
}

function isShownOtherwise(element: Element, box: ReturnType<typeof boxOf>): boolean {
  const other = boxOf(element);
  return other.width > 0 && other.height > 0 && !isAlike(other, box);
}

function isAlike(one: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) <= same);
}

function isInView(element: Element): boolean {
  const { x, y, width, height } = boxOf(element);
  return (
    width > 0 &&
    height > 0 &&
    x + width > 0 &&
    y + height > 0 &&
    x < window.innerWidth &&
    y < window.innerHeight
  );
}
