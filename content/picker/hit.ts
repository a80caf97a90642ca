import { documentIn } from '../anchor/tree.ts';
import { isOurs } from '../overlay/ours.ts';

/**
 * The innermost element at a point of the view, through open shadow roots and same-origin frames, with nothing
 * of ours in the way. A frame of another site is as far in as we see.
 */
export function hitAt(document: Document, x: number, y: number): Element | undefined {
  let scope: Document | ShadowRoot = document;
  let [at, down] = [x, y];
  let deepest: Element | undefined;
  for (;;) {
    const hit: Element | undefined = scope.elementsFromPoint(at, down).find((element) => !isOurs(element));
    if (!hit || hit === deepest) return deepest;
    deepest = hit;
    const inner = documentIn(hit);
    if (inner) {
      const box = hit.getBoundingClientRect();
      const scale = box.width / (hit as HTMLElement).offsetWidth || 1;
      at = (at - box.left) / scale - hit.clientLeft;
      down = (down - box.top) / scale - hit.clientTop;
      scope = inner;
    } else if (hit.shadowRoot) scope = hit.shadowRoot;
    else return deepest;
  }
}
