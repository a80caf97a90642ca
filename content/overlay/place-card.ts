import { arrow, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';

export interface CardPlace {
  x: number;
  y: number;
  side: 'top' | 'right' | 'bottom' | 'left';
  /** where the arrow stands along its edge, in pixels */
  arrow: number;
  maxHeight: number;
  /** the control is scrolled out of sight */
  away: boolean;
}

const gap = 12;
const margin = 8;

/** Where the card goes beside its control, in pixels of the view. */
export async function placeCard(
  control: Element,
  card: HTMLElement,
  pointer: HTMLElement,
  wanted: CardPlace['side'] | undefined,
): Promise<CardPlace> {
  let maxHeight = Number.POSITIVE_INFINITY;
  const { x, y, placement, middlewareData } = await computePosition(control, card, {
    strategy: 'fixed',
    placement: wanted ?? 'bottom',
    middleware: [
      offset(gap),
      // a card at the edge is shifted along it rather than put over the neighbours of its control
      flip({ padding: margin, crossAxis: false, fallbackAxisSideDirection: 'end' }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply({ availableHeight }) {
          maxHeight = availableHeight;
        },
      }),
      arrow({ element: pointer, padding: 12 }),
      hide(),
    ],
  });
  const side = placement.split('-')[0] as CardPlace['side'];
  const along = side === 'top' || side === 'bottom' ? middlewareData.arrow?.x : middlewareData.arrow?.y;
  return {
    x: Math.round(x),
    y: Math.round(y),
    side,
    arrow: Math.round(along ?? 0),
    maxHeight: Math.max(160, Math.floor(maxHeight)),
    away: middlewareData.hide?.referenceHidden ?? false,
  };
}
