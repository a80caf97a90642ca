import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { follow } from '../overlay/follow.ts';
import type { CardPlace } from '../overlay/place-card.ts';
import { boxOf } from '../overlay/sight.ts';
import { placeEditor, sideFor } from './place-editor.ts';

export interface EditorPlateProps {
  /** absent while it is not on the page: then the plate stands at the edge of the view */
  control?: Element;
  kind: 'tip' | 'warning';
  titleId: string;
  /** two columns: the form, and the card as it will be */
  isWide: boolean;
  children: ComponentChildren;
}

/** The editor's frame at its control. Unlike a card it stays when the control scrolls away: somebody writes in it. */
export function EditorPlate({ control, kind, titleId, isWide, children }: EditorPlateProps) {
  const plate = useRef<HTMLDivElement>(null);
  const pointer = useRef<HTMLSpanElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CardPlace>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another width asks for another place
  useEffect(() => {
    const ended = new AbortController();
    const { current: card } = plate;
    const { current: tip } = pointer;
    if (!control || !card || !tip) return setPlace(undefined);
    const view = () => ({ width: window.innerWidth, height: window.innerHeight });
    let sized = view();
    let side = sideFor(control, card.offsetWidth, sized);
    const update = async () => {
      if (ring.current) surround(control, ring.current);
      const now = view();
      if (now.width !== sized.width || now.height !== sized.height) {
        sized = now;
        side = sideFor(control, card.offsetWidth, sized);
      }
      const next = await placeEditor(control, card, tip, side, sized);
      // a control out of sight takes nothing along
      if (!ended.signal.aborted) setPlace((before) => (next.away && before ? before : next));
    };
    follow(control, card, () => void update(), ended.signal);
    return () => ended.abort();
  }, [control, isWide]);

  const alongTop = place?.side === 'top' || place?.side === 'bottom';
  return (
    <>
      {control && <div ref={ring} class="author-ring" data-kind={kind} data-away={place?.away ?? true} />}
      <div
        ref={plate}
        class="plate author"
        data-kind={kind}
        data-side={place?.side}
        data-wide={isWide}
        data-placed={!control || place !== undefined}
        data-loose={!control}
        style={place && { transform: `translate(${place.x}px, ${place.y}px)` }}
      >
        <span
          ref={pointer}
          class="pointer"
          hidden={!control}
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
          tabIndex={-1}
          style={{ maxHeight: place ? `${place.maxHeight}px` : undefined }}
        >
          {children}
        </div>
      </div>
    </>
  );
}

function surround(control: Element, ring: HTMLElement): void {
  const box = boxOf(control);
  ring.style.translate = `${Math.round(box.x) - 3}px ${Math.round(box.y) - 3}px`;
  ring.style.inlineSize = `${Math.round(box.width) + 6}px`;
  ring.style.blockSize = `${Math.round(box.height) + 6}px`;
}
