import type { IDBPObjectStore, StoreNames } from 'idb';
import { type Schema, withStore } from './database.ts';
import type { PackRevision } from './records.ts';

/** So many earlier states are kept of a pack, unless they are very long: then fewer, but never less than five. */
const most = 60;
const mostCharacters = 100_000_000;
const least = 5;

/** Earlier states of a pack, the latest first, without their words. */
export function listRevisions(pack: string): Promise<Omit<PackRevision, 'text'>[]> {
  return withStore(async (database) => {
    const all = await database.getAll('history', rangeOf(pack));
    return all.toReversed().map(({ text: _, ...revision }) => revision);
  });
}

export function readRevision(pack: string, revision: number): Promise<PackRevision | undefined> {
  return withStore((database) => database.get('history', [pack, revision]));
}

/** Drops the oldest states that there is no room for. */
export async function pruneHistory<Stores extends StoreNames<Schema>[]>(
  history: IDBPObjectStore<Schema, Stores, 'history', 'readwrite'>,
  pack: string,
): Promise<void> {
  let [count, characters] = [0, 0];
  for (
    let cursor = await history.openCursor(rangeOf(pack), 'prev');
    cursor;
    cursor = await cursor.continue()
  ) {
    count++;
    characters += cursor.value.text.length;
    if (count > most || (count > least && characters > mostCharacters)) await cursor.delete();
  }
}

function rangeOf(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack], [pack, []]);
}
