import { useRef } from 'preact/hooks';
import { type BarPlace, cornerAt, placeAt } from './bar-place.ts';

interface Size {
  width: number;
  height: number;
}

/** A press of an arrow moves the bar by this many pixels. */
const stride = 32;

/** Moving the bar by hand: dragging its grip, or arrow keys on it. `isHeld` while it is being dragged. */
export function useGrip(
  sizes: () => readonly [bar: Size, view: Size],
  now: () => BarPlace,
  onMove: (place: BarPlace) => void,
  onPlace: (place: BarPlace) => void,
) {
  const held = useRef(false);
  const grip = (event: PointerEvent) => {
    const [bar, view] = sizes();
    const start = cornerAt(now(), bar, view);
    const ended = new AbortController();
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    held.current = true;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const left = start.left + clientX - event.clientX;
      const top = start.top + clientY - event.clientY;
      onMove(placeAt({ left, top }, bar, view));
    };
    const end = () => {
      ended.abort();
      held.current = false;
      onPlace(now());
    };
    handle.addEventListener('pointermove', move, { signal: ended.signal });
    for (const type of ['pointerup', 'pointercancel'] as const)
      handle.addEventListener(type, end, { signal: ended.signal });
  };
  const gripKey = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const [bar, view] = sizes();
    const { left, top } = cornerAt(now(), bar, view);
    const place = placeAt({ left: left + way[0] * stride, top: top + way[1] * stride }, bar, view);
    onMove(place);
    onPlace(place);
  };
  return { grip, gripKey, isHeld: () => held.current };
}

const ways: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
