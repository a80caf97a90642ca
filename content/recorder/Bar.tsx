import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RecorderBar, type RecorderBarProps } from '../../components/recorder/RecorderBar.tsx';
import { onKeyInside } from '../overlay/keys.ts';
import { watchPageChange } from '../overlay/page-change.ts';
import { type BarPlace, choosePlace, cornerAt } from './bar-place.ts';
import { isInUse } from './in-use.ts';
import { useGrip } from './use-grip.ts';

export interface BarProps extends Omit<RecorderBarProps, 'isHigh' | 'onGrip'> {
  view: Window & typeof globalThis;
  /** where it was put by hand */
  wanted?: BarPlace;
  onPlace: (place: BarPlace) => void;
}

/** The bar where it covers nothing that can be pressed; it steps aside when the page puts something under it. */
export function Bar({ view, wanted, onPlace, ...props }: BarProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<BarPlace>(wanted ?? { x: 0.5, y: 1 });
  const [motion, setMotion] = useState<'arriving' | 'moving' | 'still'>('arriving');
  const [, redraw] = useState(0);
  const now = useRef(place);
  now.current = place;

  const sizes = () => {
    const { width = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {};
    return [
      { width, height },
      { width: view.innerWidth, height: view.innerHeight },
    ] as const;
  };
  const { grip, gripKey, isHeld } = useGrip(sizes, () => now.current, setPlace, onPlace);
  const stepAside = () => {
    if (!box.current || isHeld() || box.current.matches(':hover, :focus-within')) return;
    const [bar, room] = sizes();
    const next = choosePlace({ wanted, now: now.current }, bar, room, (x, y) => isInUse(view.document, x, y));
    if (next.x === now.current.x && next.y === now.current.y) return;
    setPlace(next);
    setMotion((before) => (before === 'arriving' ? before : 'moving'));
  };

  const latest = useRef(stepAside);
  latest.current = stepAside;
  // keys that are pressed in our host stop at the window, so that the page takes none for a shortcut
  const onKey = useRef(gripKey);
  onKey.current = gripKey;
  useEffect(() => {
    const ended = new AbortController();
    const root = box.current?.getRootNode() as ShadowRoot;
    const pressed = (event: KeyboardEvent) =>
      root.activeElement?.classList.contains('grip') && onKey.current(event);
    onKeyInside(root, pressed, ended.signal);
    return () => ended.abort();
  }, []);
  // what it says changes its size; what the page does changes what is under it
  useLayoutEffect(() => latest.current());
  // its size is known once it has been drawn; until then it has no place
  useEffect(() => setMotion('still'), []);
  useEffect(() => {
    const ended = new AbortController();
    const again = () => latest.current();
    watchPageChange(view.document, ended.signal)(again, ended.signal);
    // the same part of the room is another corner for a bar that says more, and in another window
    const moved = () => redraw((count) => count + 1);
    const sized = new ResizeObserver(moved);
    if (box.current) sized.observe(box.current);
    view.addEventListener('resize', moved, { signal: ended.signal });
    return () => {
      sized.disconnect();
      ended.abort();
    };
  }, [view]);

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
      <RecorderBar {...props} isHigh={place.y < 0.5} onGrip={grip} />
    </div>
  );
}
