import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RecorderBar, type RecorderBarProps } from '../../components/recorder/RecorderBar.tsx';
import { watchPageChange } from '../overlay/page-change.ts';
import { type BarPlace, choosePlace, cornerAt, placeAt } from './bar-place.ts';
import { isInUse } from './in-use.ts';

export interface BarProps extends Omit<RecorderBarProps, 'isHigh' | 'onGrip' | 'onGripKey'> {
  view: Window & typeof globalThis;
  /** where it was put by hand */
  wanted?: BarPlace;
  onPlace: (place: BarPlace) => void;
}

/** A press of an arrow moves the bar by this many pixels. */
const stride = 32;

/** The bar where it covers nothing that can be pressed; it steps aside when the page puts something under it. */
export function Bar({ view, wanted, onPlace, ...props }: BarProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<BarPlace>(wanted ?? { x: 0.5, y: 1 });
  const [motion, setMotion] = useState<'arriving' | 'moving' | 'still'>('arriving');
  const held = useRef(false);
  const now = useRef(place);
  now.current = place;

  const sizes = () => {
    const { width = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {};
    return [
      { width, height },
      { width: view.innerWidth, height: view.innerHeight },
    ] as const;
  };
  const stepAside = () => {
    if (!box.current || held.current || box.current.matches(':hover, :focus-within')) return;
    const [bar, room] = sizes();
    const next = choosePlace({ wanted, now: now.current }, bar, room, (x, y) => isInUse(view.document, x, y));
    if (next.x === now.current.x && next.y === now.current.y) return;
    setPlace(next);
    setMotion((before) => (before === 'arriving' ? before : 'moving'));
  };

  const latest = useRef(stepAside);
  latest.current = stepAside;
  // what it says changes its size; what the page does changes what is under it
  useLayoutEffect(() => latest.current());
  // its size is known once it has been drawn; until then it has no place
  useEffect(() => setMotion('still'), []);
  useEffect(() => {
    const ended = new AbortController();
    const again = () => latest.current();
    watchPageChange(view.document, ended.signal)(again, ended.signal);
    view.addEventListener('resize', again, { signal: ended.signal });
    return () => ended.abort();
  }, [view]);

  const grip = (event: PointerEvent) => {
    const { clientX, clientY, pointerId, currentTarget } = event;
    const [bar, room] = sizes();
    const start = cornerAt(now.current, bar, room);
    const moved = new AbortController();
    const handle = currentTarget as HTMLElement;
    handle.setPointerCapture(pointerId);
    held.current = true;
    const move = ({ clientX: x, clientY: y }: PointerEvent) =>
      setPlace(placeAt({ left: start.left + x - clientX, top: start.top + y - clientY }, bar, room));
    const end = () => {
      moved.abort();
      held.current = false;
      onPlace(now.current);
    };
    handle.addEventListener('pointermove', move, { signal: moved.signal });
    handle.addEventListener('pointerup', end, { signal: moved.signal });
    handle.addEventListener('pointercancel', end, { signal: moved.signal });
  };
  const gripKey = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const [bar, room] = sizes();
    const { left, top } = cornerAt(now.current, bar, room);
    const next = placeAt({ left: left + way[0] * stride, top: top + way[1] * stride }, bar, room);
    setPlace(next);
    onPlace(next);
  };

  const [bar, room] = sizes();
  const { left, top } = cornerAt(place, bar, room);
  return (
    <div
      ref={box}
      class="bar-place"
      data-motion={motion}
      style={{ translate: `${left}px ${top}px` }}
      onTransitionEnd={() => setMotion('still')}
    >
      <RecorderBar {...props} isHigh={place.y < 0.5} onGrip={grip} onGripKey={gripKey} />
    </div>
  );
}

const ways: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
