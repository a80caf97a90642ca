import { arrow, computePosition, hide, offset, shift } from '@floating-ui/dom';
import type { CardPlace } from '../overlay/place-card.ts';
import { boxOf } from '../overlay/sight.ts';

type Side = CardPlace['side'];

const gap = 12;
const margin = 8;
/** With less height than this one writes through a slit, in pixels. */
const enough = 420;

/**
 * The side of the control with room to write. It is chosen once: a plate that grows while somebody writes in it
 * does not go elsewhere.
 */
export function sideFor(control: Element, width: number, view: { width: number; height: number }): Side {
  const box = boxOf(control);
  const below = view.height - (box.y + box.height) - gap - margin;
  const above = box.y - gap - margin;
  const beside = width + gap + margin;
  if (below >= enough) return 'bottom';
  if (above >= enough) return 'top';
  if (view.width - (box.x + box.width) >= beside) return 'right';
  if (box.x >= beside) return 'left';
  return below >= above ? 'bottom' : 'top';
}

/** Where the editor stands on that side; as high as there is room, and inside of the view whatever happens. */
export async function placeEditor(
  control: Element,
  plate: HTMLElement,
  pointer: HTMLElement,
  side: Side,
  view: { width: number; height: number },
): Promise<CardPlace> {
  const { x, y, middlewareData } = await computePosition(control, plate, {
    strategy: 'fixed',
    placement: side,
    middleware: [
      offset(gap),
      shift({ padding: margin, crossAxis: true }),
      arrow({ element: pointer, padding: 12 }),
      hide(),
    ],
  });
  const box = boxOf(control);
  const alongTop = side === 'top' || side === 'bottom';
  const room =
    side === 'bottom'
      ? view.height - (box.y + box.height) - gap - margin
      : side === 'top'
        ? box.y - gap - margin
        : view.height - 2 * margin;
  return {
    x: Math.round(x),
    y: Math.round(y),
    side,
    arrow: Math.round((alongTop ? middlewareData.arrow?.x : middlewareData.arrow?.y) ?? 0),
    maxHeight: Math.max(240, Math.floor(room)),
    away: middlewareData.hide?.referenceHidden ?? false,
  };
}
