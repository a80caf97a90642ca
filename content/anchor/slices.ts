/** Longest time in one task, in milliseconds: a quarter of a frame, so that typing and scrolling stay smooth. */
const SLICE = 4;

/** Work that can be left and taken up again: it yields at least every half a millisecond or so. */
export type Slow<Result> = Generator<void, Result, void>;

/** Runs slow work to its end without a pause. */
export function atOnce<Result>(work: Slow<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs slow work a slice at a time and calls `done` with its result and the time spent on it, in ms. Work that
 * is stopped by the signal is dropped without a word.
 */
export function inSlices<Result>(
  work: Slow<Result>,
  done: (result: Result, spent: number) => void,
  signal: AbortSignal,
): void {
  let spent = 0;
  const slice = () => {
    if (signal.aborted) return;
    const start = performance.now();
    for (;;) {
      const step = work.next();
      const time = performance.now() - start;
      if (step.done) return done(step.value, spent + time);
      if (time < SLICE) continue;
      spent += time;
      setTimeout(slice, 0);
      return;
    }
  };
  slice();
}
