import { withStore } from './database.ts';
import { transact } from './transact.ts';

/** Days that daily counts are kept: two quarters show whether a tip decays. */
const keep = 180;

/** Adds one visit's outcomes to the counts of `day` (`2026-11-23`). */
export async function countOutcomes(
  items: { key: string; outcome: string; by: string[] }[],
  day: string,
): Promise<void> {
  await withStore((database) =>
    transact(database, ['health'], async (transaction) => {
      const counts = transaction.objectStore('health');
      for (const { key, outcome, by } of items) {
        const [strongest = ''] = by;
        const before = await counts.get([day, key, outcome, strongest]);
        const count = (before?.count ?? 0) + 1;
        await counts.put({ version: 1, day, item: key, outcome, by: strongest, count });
      }
      await counts.delete(IDBKeyRange.upperBound([daysBefore(day, keep)]));
    }),
  );
}

/** All counts since `day`, oldest first. */
export function healthSince(day: string) {
  return withStore((database) => database.getAll('health', IDBKeyRange.lowerBound([day])));
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
