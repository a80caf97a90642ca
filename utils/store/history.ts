import type { IDBPObjectStore, StoreNames } from 'idb';
import { type Schema, withStore } from './database.ts';
import type { PackRevision } from './records.ts';

/** So many earlier states are kept of a pack; of a very long one as many as this many characters hold, at least five. */
const most = 60;
const mostCharacters = 150_000_000;
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

/** Drops the oldest states that there is no room for; `characters` is how long one of them is. */
export async function pruneHistory<Stores extends StoreNames<Schema>[]>(
  history: IDBPObjectStore<Schema, Stores, 'history', 'readwrite'>,
  pack: string,
  characters: number,
): Promise<void> {
  const room = Math.max(least, Math.min(most, Math.floor(mostCharacters / Math.max(1, characters))));
  // by their keys alone, since reading them all would cost more than putting the new one
  const keys = await history.getAllKeys(rangeOf(pack));
  for (const key of keys.slice(0, Math.max(0, keys.length - room))) await history.delete(key);
}

function rangeOf(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack], [pack, []]);
}
