import { hasAttribute, parentElement, query } from '../safe.ts';

/** So far around a field is what stands beside it its label. */
const FAR = 4;
const PRESSED_OR_FILLED = 'input:not([type="hidden"]),select,textarea,button,a[href]';

/** A label that nobody tied to its field: the one `label` beside it, in a box that holds no other control. */
export function labelBeside(field: Element): { label: Element; box: Element } | null {
  let box = parentElement(field);
  for (let i = 0; box && i < FAR; i++, box = parentElement(box)) {
    if (query(box, PRESSED_OR_FILLED).length > 1) return null;
    const labels = query(box, 'label,legend');
    if (labels.length > 1) return null;
    const [label] = labels;
    if (label) return hasAttribute(label, 'for') ? null : { label, box };
  }
  return null;
}
