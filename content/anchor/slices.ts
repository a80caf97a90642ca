import { later } from './guard.ts';

/** Longest time in one task, in milliseconds: less than a quarter of a frame, so that typing and scrolling stay smooth. */
const SLICE = 3;

/** What comes next cannot be cut in pieces, and takes a slice of its own: the browser's own look through the page. */
export const WHOLE = 'whole';

/** Work that can be left and taken up again: it yields at least every half a millisecond or so. */
export type Slow<Result> = Generator<typeof WHOLE | undefined, Result, void>;

/** Runs slow work to its end without a pause. */
export function atOnce<Result>(work: Slow<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs slow work a slice at a time and calls `done` with the milliseconds that were spent on it. What the work
 * throws, mostly because a page plays tricks, goes to `failed`, and `done` follows. Work that is stopped by the
 * signal is dropped without a word.
 */
export function inSlices(
  work: Slow<void>,
  done: (spent: number) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let spent = 0;
  const slice = () => {
    if (signal.aborted) return;
    const start = performance.now();
    const isDone = goOn(work, start + SLICE, failed);
    spent += performance.now() - start;
    if (isDone) done(spent);
    else later(slice, 0);
  };
  slice();
}

function goOn(work: Slow<void>, until: number, failed: (error: unknown) => void): boolean {
  try {
    for (let step = work.next(); !step.done; step = work.next())
      if (step.value === WHOLE || performance.now() >= until) return false;
  } catch (error) {
    failed(error);
  }
  return true;
}
