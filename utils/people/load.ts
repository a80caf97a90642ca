import type { Pack, Person } from '../pack/schema.ts';
import { type Item, type ItemList, itemLists } from '../pack/things.ts';

/** Why somebody has too much on their plate. */
export type TooMuch =
  /** of all items this person keeps so many, and more than twice what the others keep on average */
  | { kind: 'items'; count: number; others: number }
  /** so many are past their check-by date */
  | { kind: 'overdue'; count: number }
  /** nobody else knows about these */
  | { kind: 'alone'; topics: string[] };

export interface Load {
  person: Person;
  /** what they keep, the ones that are due first coming first */
  items: { list: ItemList; id: string; checkBy?: string }[];
  /** past their check-by date */
  overdue: number;
  /** due within thirty days */
  soon: number;
  /** topics with items that only this person knows about */
  alone: string[];
  /** people they stand in for */
  standsInFor: string[];
  tooMuch: TooMuch[];
  /** who knows one of the same topics and keeps the least: they could take something over */
  couldTake?: string;
}

/** Fewer than this is never too much: half an hour a week of looking after. */
const manyItems = 12;
const manyOverdue = 5;
const manyAlone = 3;
const days = 86_400_000;

/** What everybody in a pack carries, who carries most first. `today` is `2026-11-23`. */
export function loadsOf(pack: Pack, today: string): Load[] {
  const items = itemLists.flatMap((list) => (pack[list] as Item[]).map((item) => ({ list, item })));
  const used = new Set(items.flatMap(({ item }) => item.topics));
  const soonest = new Date(Date.parse(today) + 30 * days).toISOString().slice(0, 10);
  const loads = pack.people.map((person): Load => {
    const own = items
      .filter(({ item }) => item.owner === person.id)
      .map(({ list, item }) => ({ list, id: item.id, ...(item.checkBy && { checkBy: item.checkBy }) }))
      .toSorted((one, other) => (one.checkBy ?? '9').localeCompare(other.checkBy ?? '9'));
    const due = own.flatMap(({ checkBy }) => checkBy ?? []);
    return {
      person,
      items: own,
      overdue: due.filter((day) => day < today).length,
      soon: due.filter((day) => day >= today && day <= soonest).length,
      alone: person.topics.filter(
        (topic) =>
          used.has(topic) &&
          pack.people.every((other) => other.id === person.id || !other.topics.includes(topic)),
      ),
      standsInFor: pack.people.filter(({ standIn }) => standIn === person.id).map(({ id }) => id),
      tooMuch: [],
    };
  });
  return loads
    .map((load) => ({ ...load, tooMuch: tooMuchOf(load, loads) }))
    .map((load) => withHelp(load, loads))
    .toSorted((one, other) => other.tooMuch.length - one.tooMuch.length || weightOf(other) - weightOf(one));
}

function tooMuchOf(load: Load, all: readonly Load[]): TooMuch[] {
  const rest = all.filter(({ person }) => person.id !== load.person.id);
  const others = rest.length === 0 ? 0 : rest.reduce((sum, one) => sum + one.items.length, 0) / rest.length;
  const count = load.items.length;
  const found: TooMuch[] = [];
  if (rest.length > 0 && count >= manyItems && count > 2 * others) {
    found.push({ kind: 'items', count, others: Math.round(others) });
  }
  if (load.overdue >= manyOverdue) found.push({ kind: 'overdue', count: load.overdue });
  if (rest.length > 0 && load.alone.length >= manyAlone) found.push({ kind: 'alone', topics: load.alone });
  return found;
}

function withHelp(load: Load, all: readonly Load[]): Load {
  if (load.tooMuch.length === 0) return load;
  const [free] = all
    .filter(({ person, items }) => person.id !== load.person.id && items.length < load.items.length / 2)
    .filter(({ person }) => person.topics.some((topic) => load.person.topics.includes(topic)))
    .toSorted((one, other) => weightOf(one) - weightOf(other));
  return free ? { ...load, couldTake: free.person.id } : load;
}

function weightOf({ items, overdue, alone }: Load): number {
  return items.length + overdue + alone.length;
}
