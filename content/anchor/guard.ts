/**
 * A callback out of which nothing is thrown into the page: a page may have changed what arrays and maps do, and
 * then anything of ours may fail. `failed` hears of it, and must not throw.
 */
export const guarded =
  <Argument>(task: (argument: Argument) => void, failed: (error: unknown) => void) =>
  (argument: Argument): void => {
    try {
      task(argument);
    } catch (error) {
      failed(error);
    }
  };

/** Where even saying what failed may fail, the work is dropped: such a page gets no answers. */
const dropped = (): void => {};

/** Calls `task` later, as `setTimeout` does, without ever throwing into the page. */
export const later = (task: () => void, milliseconds: number): ReturnType<typeof setTimeout> =>
  setTimeout(guarded(task, dropped), milliseconds);
