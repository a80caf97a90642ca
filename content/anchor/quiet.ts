import { later } from './guard.ts';

/** On a page that never rests, what waits for quiet is done so long after the first change, in milliseconds. */
const LATEST = 3000;

/**
 * Calls `then` when nothing has happened for some time. The function it gives says that something has, and for how
 * many milliseconds to wait from now on.
 */
export function whenQuiet(then: () => void, signal: AbortSignal): (pause: number) => void {
  let changedAt = 0;
  let quietAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    const left = quietAt - performance.now();
    timer = left > 0 ? later(check, left) : undefined;
    if (timer !== undefined || signal.aborted) return;
    changedAt = 0;
    then();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (pause) => {
    const now = performance.now();
    changedAt ||= now;
    quietAt = Math.min(now + pause, changedAt + LATEST);
    timer ??= later(check, quietAt - now);
  };
}
