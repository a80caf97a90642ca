import type { Anchor } from '../pack/anchor.ts';
import { withStore } from './database.ts';
import type { Sighting } from './records.ts';
import { transact } from './transact.ts';

/** What one visit saw of an item. */
export interface Seen {
  key: string;
  outcome: string;
  reasons?: Sighting['reasons'];
  /** the control as it is described now, where it was found by weaker evidence */
  anchor?: Anchor;
}

const outcomes = ['found', 'moved', 'ambiguous', 'missing'] as const;

/** Keeps the latest sighting of each item and outcome, and since when it has been so without another in between. */
export async function keepSightings(
  items: readonly Seen[],
  { page, language, day }: Pick<Sighting, 'page' | 'language' | 'day'>,
): Promise<void> {
  await withStore((database) =>
    transact(database, ['sightings'], async (transaction) => {
      const sightings = transaction.objectStore('sightings');
      for (const { key, outcome, reasons = [], anchor } of items) {
        if (!isOutcome(outcome)) continue;
        const before = await sightings.getAll(IDBKeyRange.bound([key], [key, []]));
        const same = before.find((one) => one.outcome === outcome);
        const isInRow = same && before.every((one) => one.turn <= same.turn);
        const turn = Math.max(0, ...before.map((one) => one.turn)) + 1;
        await sightings.put({
          version: 1,
          item: key,
          outcome,
          since: isInRow ? same.since : day,
          day,
          turn,
          page,
          language,
          reasons: reasons.slice(0, 6),
          ...(anchor && { anchor }),
        });
      }
    }),
  );
  tellSightings();
}

const channel = 'wegwijs sightings';

/** Calls back when a page said how its items stand, in whichever of our own pages. */
export function onSightings(changed: () => void, signal: AbortSignal): void {
  const receiving = new BroadcastChannel(channel);
  receiving.addEventListener('message', changed, { signal });
  signal.addEventListener('abort', () => receiving.close());
}

function tellSightings(): void {
  const sending = new BroadcastChannel(channel);
  sending.postMessage('changed');
  sending.close();
}

export function listSightings(): Promise<Sighting[]> {
  return withStore((database) => database.getAll('sightings'));
}

/** What was seen of an item no longer says anything: its description is another one now. */
export async function forgetSightings(item: string): Promise<void> {
  await withStore((database) => database.delete('sightings', IDBKeyRange.bound([item], [item, []])));
}

function isOutcome(outcome: string): outcome is Sighting['outcome'] {
  return (outcomes as readonly string[]).includes(outcome);
}
