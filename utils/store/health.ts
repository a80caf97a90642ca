import { withStore } from './database.ts';

/** Days that daily counts are kept: two quarters show whether a tip decays. */
const keep = 180;

/** Adds one visit's outcomes to the counts of `day` (`2026-11-23`). */
export async function countOutcomes(
  items: { key: string; outcome: string; by: string[] }[],
  day: string,
): Promise<void> {
  await withStore(async (database) => {
    const transaction = database.transaction('health', 'readwrite');
    for (const { key, outcome, by } of items) {
      const at: [string, string, string, string] = [day, key, outcome, by[0] ?? ''];
      const before = await transaction.store.get(at);
      await transaction.store.put({
        version: 1,
        day,
        item: key,
        outcome,
        by: at[3],
        count: (before?.count ?? 0) + 1,
      });
    }
    await transaction.store.delete(IDBKeyRange.upperBound([daysBefore(day, keep)]));
    await transaction.done;
  });
}

/** All counts since `day`, oldest first. */
export function healthSince(day: string) {
  return withStore((database) => database.getAll('health', IDBKeyRange.lowerBound([day])));
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
