import { autoUpdate } from '@floating-ui/dom';

/**
 * Calls `place` now and whenever the control may be somewhere else: scroll, resize, a shifted layout,
 * in whichever scroll container or same-origin frame. Costs nothing while nothing moves. Ends with the signal.
 */
export function follow(
  control: Element,
  floating: HTMLElement,
  place: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const stop = autoUpdate(control, floating, place);
  signal.addEventListener('abort', stop, { once: true });
}
