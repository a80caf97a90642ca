/**
 * So often an anchor is asked again before the first word of it is that it is lost, when the page went on changing
 * while it was read: apps draw themselves several times when they start.
 */
const MOST = 2;

/** Says of an anchor whether it may be asked once more. */
export function doubts(): (id: string) => boolean {
  const times = new Map<string, number>();
  return (id) => {
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return before < MOST;
  };
}
