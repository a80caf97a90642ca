import { printOf } from '../print.ts';
import { remember } from '../remember.ts';

/** One shape of an SVG: its tag, and an attribute of it or an empty string. */
export type Shape = { tag: string; get: (attribute: string) => string };

export const SHAPES: ReadonlySet<string> = new Set([
  'path',
  'circle',
  'rect',
  'polygon',
  'polyline',
  'line',
  'ellipse',
]);

/** An empty square that icon sets put under an icon to give it its size: some builds leave it out. */
const FRAME = /^M ?0[ ,]?0 ?h ?(\d+)v ?\1H ?0(?: ?V ?0)? ?z$/i;

/** Print of what these shapes draw; empty when that is next to nothing. */
export function shapesPrint(shapes: readonly Shape[]): string {
  let geometry = '';
  for (const { tag, get } of shapes) {
    const drawn = get('d') || get('points');
    if (FRAME.test(drawn)) continue;
    geometry += tag[0] + drawn;
    if (tag === 'circle' || tag === 'ellipse') geometry += `${get('cx')} ${get('cy')} ${get('r')}`;
    if (tag === 'rect' || tag === 'line')
      for (const key of ['x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2']) geometry += `${get(key)} `;
  }
  return geometry.length > 6 ? geometryPrint(geometry) : '';
}

/** Spaces and commas between the numbers do not count. */
const geometryPrint = remember((geometry: string): string => printOf(geometry.replace(/[\s,]+/g, ' ')));
