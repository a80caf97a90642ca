import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { boxOf } from '../overlay/sight.ts';
import { type Box, placeBeside, type Side, sidesFrom } from './place.ts';
import { isInPopup, layerAround, surroundings } from './popup.ts';
import { afterFirst, stayWith } from './stay.ts';

export interface StepPlateProps {
  /** absent: the plate stands in the corner of the view */
  control?: Element;
  placement?: Side;
  titleId?: string;
  /** what it is called where no title of its own names it */
  label?: string;
  onAway?: (away: boolean) => void;
  /** it is in the page, and not placed yet: the focus goes in before anything is read or moved */
  onDrawn?: () => void;
  children: ComponentChildren;
}

/** The card's frame beside its control, with the ring around that; both follow it. */
export function StepPlate({ control, placement, titleId, label, onAway, onDrawn, children }: StepPlateProps) {
  const plate = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every card that is drawn
  useLayoutEffect(() => onDrawn?.(), []);
  useLayoutEffect(() => {
    const { current: card } = plate;
    const { current: spot } = ring;
    if (!control || !card || !spot) return;
    const ended = new AbortController();
    const isRightToLeft = getComputedStyle(control).direction === 'rtl';
    const sides = sidesFrom(placement, isInPopup(control), isRightToLeft);
    const inside = surroundings(control);
    const around = inside ?? layerAround(control);
    spot.classList.toggle('inside', inside !== undefined);
    const place = () => placeBoth(spot, card, boxOf(control), sides, around && boxOf(around));
    const seen = (isInSight: boolean) => {
      spot.hidden = !isInSight;
      card.dataset.away = String(!isInSight);
      onAway?.(!isInSight);
    };
    spot.hidden = false;
    card.dataset.away = 'false';
    onAway?.(false);
    stayWith(control, { moved: place, seen }, ended.signal);
    // its words may change while it stands
    const sizes = new ResizeObserver(afterFirst(place));
    const [inner] = card.getElementsByClassName('scroll')[0]?.children ?? [];
    if (inner) sizes.observe(inner);
    ended.signal.addEventListener('abort', () => sizes.disconnect());
    return () => ended.abort();
  }, [control, placement, onAway]);

  return (
    <>
      <div ref={ring} class="ring" hidden={!control} />
      <div
        ref={plate}
        class={control ? 'plate walking' : 'plate walking docked'}
        data-calm={control && isInPopup(control)}
      >
        <span class="pointer" />
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

/** Reads what it needs before it writes anything. */
function placeBoth(
  ring: HTMLElement,
  card: HTMLElement,
  control: Box,
  sides: readonly Side[],
  around: Box | undefined,
): void {
  const [pointer, scroll] = card.children as never as [HTMLElement, HTMLElement];
  const borders = card.offsetHeight - scroll.offsetHeight;
  const size = { width: card.offsetWidth, height: scroll.scrollHeight + borders };
  const view = { width: window.innerWidth, height: window.innerHeight };
  const { x, y, side, arrow, maxHeight } = placeBeside(control, size, view, sides, around);
  ring.style.transform = `translate(${Math.round(control.x - room)}px, ${Math.round(control.y - room)}px)`;
  ring.style.width = `${Math.round(control.width + 2 * room)}px`;
  ring.style.height = `${Math.round(control.height + 2 * room)}px`;
  card.dataset.side = side;
  card.style.transform = `translate(${x}px, ${y}px)`;
  scroll.style.maxHeight = `${maxHeight - borders}px`;
  const isAlongTop = side === 'top' || side === 'bottom';
  pointer.style.left = isAlongTop ? `${arrow - half}px` : '';
  pointer.style.top = isAlongTop ? '' : `${arrow - half}px`;
}
