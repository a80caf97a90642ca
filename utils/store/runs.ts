import { withStore } from './database.ts';
import type { Run } from './records.ts';
import { transact } from './transact.ts';

/** All walkthroughs that somebody is in, the one that was changed last first. */
export async function listRuns(): Promise<Run[]> {
  const runs = await withStore((database) => database.getAll('runs'));
  return runs.toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
}

export function readRun(id: string): Promise<Run | undefined> {
  return withStore((database) => database.get('runs', id));
}

/**
 * Reads all runs, changes them and puts what is different, in one transaction: two tabs that ask at the same
 * moment are answered one after the other. `change` gives the runs as they shall be; one that it leaves out
 * is removed.
 */
export async function changeRuns(change: (runs: Run[]) => Run[]): Promise<Run[]> {
  let after: Run[] = [];
  await withStore((database) =>
    transact(database, ['runs'], async (transaction) => {
      const runs = transaction.objectStore('runs');
      const before = await runs.getAll();
      after = change(before);
      for (const run of after) if (!before.includes(run)) await runs.put(run);
      for (const { id } of before) if (!after.some((run) => run.id === id)) await runs.delete(id);
    }),
  );
  tellRunsChanged();
  return after;
}

const channel = 'wegwijs runs';

/** Calls back when a run began, changed or ended, in whichever of our own pages. */
export function onRunsChanged(changed: () => void, signal: AbortSignal): void {
  const receiving = new BroadcastChannel(channel);
  receiving.addEventListener('message', changed, { signal });
  signal.addEventListener('abort', () => receiving.close());
}

function tellRunsChanged(): void {
  const sending = new BroadcastChannel(channel);
  sending.postMessage('changed');
  sending.close();
}
