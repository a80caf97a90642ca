import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { follow } from '../overlay/follow.ts';
import { type CardPlace, placeCard } from '../overlay/place-card.ts';
import { boxOf } from '../overlay/sight.ts';

export interface StepPlateProps {
  /** absent: the plate stands in the corner of the view */
  control?: Element;
  placement?: CardPlace['side'];
  titleId?: string;
  /** what it is called where no title of its own names it */
  label?: string;
  onAway?: (away: boolean) => void;
  children: ComponentChildren;
}

/** The card's frame beside its control, with the ring around that; both follow it. */
export function StepPlate({ control, placement, titleId, label, onAway, children }: StepPlateProps) {
  const plate = useRef<HTMLDivElement>(null);
  const pointer = useRef<HTMLSpanElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CardPlace>();

  useLayoutEffect(() => {
    const { current: card } = plate;
    const { current: arrow } = pointer;
    const { current: spot } = ring;
    setPlace(undefined);
    if (!control || !card || !arrow || !spot) return;
    const ended = new AbortController();
    const update = () => {
      drawRing(spot, control);
      placeCard(control, card, arrow, placement).then((next) => {
        if (ended.signal.aborted) return;
        spot.hidden = next.away;
        setPlace(next);
        onAway?.(next.away);
      });
    };
    follow(control, card, update, ended.signal);
    return () => ended.abort();
  }, [control, placement, onAway]);

  const alongTop = place?.side === 'top' || place?.side === 'bottom';
  return (
    <>
      <div ref={ring} class="ring" hidden={!control} />
      <div
        ref={plate}
        class={control ? 'plate walking' : 'plate walking docked'}
        data-calm
        data-side={control && place?.side}
        data-placed={!control || place !== undefined}
        data-away={(control && place?.away) ?? false}
        style={{ transform: control ? `translate(${place?.x ?? 0}px, ${place?.y ?? 0}px)` : undefined }}
      >
        <span
          ref={pointer}
          class="pointer"
          style={place && (alongTop ? { left: `${place.arrow}px` } : { top: `${place.arrow}px` })}
        >
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
          style={{ maxHeight: control && place ? `${place.maxHeight}px` : undefined }}
        >
          {children}
        </div>
      </div>
    </>
  );
}

/** Between the control's edge and the ring, in pixels. */
const room = 4;

function drawRing(ring: HTMLElement, control: Element): void {
  const { x, y, width, height } = boxOf(control);
  ring.style.transform = `translate(${Math.round(x - room)}px, ${Math.round(y - room)}px)`;
  ring.style.width = `${Math.round(width + 2 * room)}px`;
  ring.style.height = `${Math.round(height + 2 * room)}px`;
}
