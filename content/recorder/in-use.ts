import { parentOf } from '../anchor/tree.ts';
import { hitAt } from '../picker/hit.ts';

const controls =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="tab"], [role="option"], [role^="menuitem"], [role="switch"], [role="checkbox"], [role="slider"], [role="textbox"], [contenteditable="true"], [tabindex="0"]';

/** A control of an app is at most so large; a larger one that takes the focus is a region, in pixels. */
const largest = 360;

/** Whether a person may want to press something at a point of the view. */
export function isInUse(document: Document, x: number, y: number): boolean {
  let element: Element | null = hitAt(document, x, y) ?? null;
  for (let up = 0; element && up < 4; up++, element = parentOf(element)) {
    if (element.matches(controls)) return element.clientHeight <= largest;
  }
  return false;
}
