/** Longest time in one task, in milliseconds: a third of a frame, so that typing and scrolling stay smooth. */
const SLICE = 4;

/**
 * Runs work that yields often, a slice at a time, and calls `done` with its result and the time spent, in ms. Work that is stopped by
 * the signal is dropped without a word.
 */
export function inSlices<Result>(
  work: Generator<void, Result>,
  done: (result: Result, spent: number) => void,
  signal: AbortSignal,
): void {
  let spent = 0;
  const step = () => {
    if (signal.aborted) return;
    const start = performance.now();
    const until = start + SLICE;
    for (;;) {
      const { done: isDone, value } = work.next();
      if (isDone) return done(value, spent + performance.now() - start);
      if (performance.now() >= until) break;
    }
    spent += performance.now() - start;
    setTimeout(step, 0);
  };
  step();
}
