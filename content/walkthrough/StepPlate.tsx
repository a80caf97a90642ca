import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { boxOf } from '../overlay/sight.ts';
import { type Box, placeBeside, type Side, sidesFrom } from './place.ts';
import { isInPopup } from './popup.ts';
import { stayWith } from './stay.ts';

export interface StepPlateProps {
  /** absent: the plate stands in the corner of the view */
  control?: Element;
  placement?: Side;
  titleId?: string;
  /** what it is called where no title of its own names it */
  label?: string;
  onAway?: (away: boolean) => void;
  children: ComponentChildren;
}

/** The card's frame beside its control, with the ring around that; both follow it. */
export function StepPlate({ control, placement, titleId, label, onAway, children }: StepPlateProps) {
  const plate = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current: card } = plate;
    const { current: spot } = ring;
    if (!control || !card || !spot) return;
    const ended = new AbortController();
    const isRightToLeft = getComputedStyle(control).direction === 'rtl';
    const sides = sidesFrom(placement, isInPopup(control), isRightToLeft);
    const place = () => {
      const box = boxOf(control);
      drawRing(spot, box);
      placeCard(card, box, sides);
    };
    const seen = (isInSight: boolean) => {
      spot.hidden = !isInSight;
      card.dataset.away = String(!isInSight);
      onAway?.(!isInSight);
    };
    spot.hidden = false;
    card.dataset.away = 'false';
    stayWith(control, { moved: place, seen }, ended.signal);
    // its words may change while it stands
    const sizes = new ResizeObserver(place);
    const [inner] = card.getElementsByClassName('scroll')[0]?.children ?? [];
    if (inner) sizes.observe(inner);
    ended.signal.addEventListener('abort', () => sizes.disconnect());
    return () => ended.abort();
  }, [control, placement, onAway]);

  return (
    <>
      <div ref={ring} class="ring" hidden={!control} />
      <div ref={plate} class={control ? 'plate walking' : 'plate walking docked'} data-calm>
        <span class="pointer">
          <svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">
            <path d="M0 10 7.6 1a1.8 1.8 0 0 1 2.8 0L18 10Z" />
          </svg>
        </span>
        <div
          class="scroll"
          role="dialog"
          aria-modal="false"
          aria-labelledby={titleId}
          aria-label={label}
          tabIndex={-1}
        >
          {children}
        </div>
      </div>
    </>
  );
}

/** Of the pointer's width, in pixels. */
const half = 9;
/** Between the control's edge and the ring, in pixels. */
const room = 4;

function drawRing({ style }: HTMLElement, { x, y, width, height }: Box): void {
  style.transform = `translate(${Math.round(x - room)}px, ${Math.round(y - room)}px)`;
  style.width = `${Math.round(width + 2 * room)}px`;
  style.height = `${Math.round(height + 2 * room)}px`;
}

function placeCard(card: HTMLElement, control: Box, sides: readonly Side[]): void {
  const [pointer, scroll] = card.children as never as [HTMLElement, HTMLElement];
  const borders = card.offsetHeight - scroll.offsetHeight;
  const size = { width: card.offsetWidth, height: scroll.scrollHeight + borders };
  const view = { width: window.innerWidth, height: window.innerHeight };
  const { x, y, side, arrow, maxHeight } = placeBeside(control, size, view, sides);
  card.dataset.side = side;
  card.style.transform = `translate(${x}px, ${y}px)`;
  scroll.style.maxHeight = `${maxHeight - borders}px`;
  const isAlongTop = side === 'top' || side === 'bottom';
  pointer.style.left = isAlongTop ? `${arrow - half}px` : '';
  pointer.style.top = isAlongTop ? '' : `${arrow - half}px`;
}
