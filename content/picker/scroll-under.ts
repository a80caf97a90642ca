import { parentOf } from '../anchor/tree.ts';
import { hitAt } from './hit.ts';

/** Scrolls what the wheel would have scrolled, had our glass not been there. */
export function scrollUnder(document: Document, { clientX, clientY, deltaX, deltaY }: WheelEvent): void {
  let at: Element | null = hitAt(document, clientX, clientY) ?? null;
  for (; at; at = parentOf(at)) {
    const before = [at.scrollLeft, at.scrollTop];
    at.scrollBy({ left: deltaX, top: deltaY, behavior: 'instant' });
    if (at.scrollLeft !== before[0] || at.scrollTop !== before[1]) return;
  }
}
