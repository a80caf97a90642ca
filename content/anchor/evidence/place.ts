import { defaultView, ownerDocument, rect } from '../safe.ts';
import type { Weigh } from '../weight.ts';

export type Place = [x: number, y: number, width: number, height: number];

/** Where the control is, in tenths of the viewport, and its size in CSS pixels. Reads layout: only for few. */
export function placeOf(element: Element): Place | undefined {
  const owner = ownerDocument(element);
  const view = owner && defaultView(owner);
  if (!view) return undefined;
  const box = rect(element);
  if (box.width === 0 && box.height === 0) return undefined;
  const tenth = (at: number, of: number) =>
    Math.max(-1, Math.min(10, Math.floor((10 * at) / Math.max(1, of))));
  return [
    tenth(box.x + box.width / 2, view.innerWidth),
    tenth(box.y + box.height / 2, view.innerHeight),
    Math.min(20_000, Math.round(box.width)),
    Math.min(20_000, Math.round(box.height)),
  ];
}

/** How wide the window or frame is, in CSS pixels; 0 where there is none. */
export const widthOf = (document: Document): number => defaultView(document)?.innerWidth ?? 0;

/** Compares size and place on the screen: weak, since windows, zoom and languages change both. */
export const weighPlace: Weigh = (anchor, control) => {
  const now = anchor.place && placeOf(control.unit.element);
  if (!anchor.place || !now) return null;
  const near = Math.abs(anchor.place[0] - now[0]) <= 1 && Math.abs(anchor.place[1] - now[1]) <= 1;
  const height = ratio(anchor.place[3], now[3]);
  const width = ratio(anchor.place[2], now[2]);
  const bits =
    (near ? 0.6 : -0.3) + (height > 0.7 ? 0.3 : height < 0.3 ? -1.5 : -0.3) + (width < 0.2 ? -1 : 0);
  return { evidence: 'place', bits, verdict: near ? 'same' : 'changed' };
};

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(1, a, b);
