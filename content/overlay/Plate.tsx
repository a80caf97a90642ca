import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { follow } from './follow.ts';
import { type CardPlace, placeCard } from './place-card.ts';

export interface PlateProps {
  control: Element;
  kind: 'tip' | 'warning';
  placement?: CardPlace['side'];
  titleId: string;
  /** what the card shows, once somebody pressed for it: the focus goes into the card, and again when it shows something else */
  focusOn?: string;
  onEnter: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}

/** The card's frame: stands beside its control with the arrow at it, and follows it. */
export function Plate({
  control,
  kind,
  placement,
  titleId,
  focusOn,
  onEnter,
  onLeave,
  children,
}: PlateProps) {
  const plate = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const pointer = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<CardPlace>();

  useEffect(() => {
    const ended = new AbortController();
    const { current: card } = plate;
    const { current: tip } = pointer;
    if (!card || !tip) return;
    const update = () => {
      placeCard(control, card, tip, placement).then((next) => !ended.signal.aborted && setPlace(next));
    };
    follow(control, card, update, ended.signal);
    return () => ended.abort();
  }, [control, placement]);

  useLayoutEffect(() => {
    if (focusOn) scroll.current?.focus({ preventScroll: true });
  }, [focusOn]);

  const alongTop = place?.side === 'top' || place?.side === 'bottom';
  return (
    <div
      ref={plate}
      class="plate"
      data-kind={kind}
      data-side={place?.side}
      data-placed={place !== undefined}
      data-away={place?.away ?? false}
      style={{ transform: `translate(${place?.x ?? 0}px, ${place?.y ?? 0}px)` }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
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
        ref={scroll}
        class="scroll"
        role="dialog"
        aria-modal="false"
        aria-labelledby={titleId}
        tabIndex={-1}
        style={{ maxHeight: place ? `${place.maxHeight}px` : undefined }}
      >
        {children}
      </div>
    </div>
  );
}
