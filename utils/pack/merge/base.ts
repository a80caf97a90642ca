import { comparePacks } from '../compare.ts';
import { isSame } from '../same.ts';
import type { Pack } from '../schema.ts';
import { type Entry, lists } from '../things.ts';

/**
 * Which of the states that a pack had here (the latest first) another copy of it was begun from: the one that has
 * the most entries exactly as the copy has them; of those the one that fewest parts are different from; and of
 * those the oldest, since with a later one a change made here since would count as theirs, and be lost unseen.
 * Undefined when even that one shares less than half: then nobody knows, and nothing may be taken for taken away.
 */
export function baseFor(theirs: Pack, states: readonly Pack[]): number | undefined {
  const [now] = states;
  if (!now) return undefined;
  const looked = lookedAt(theirs, now);
  const copy = onlyThese(theirs, looked);
  const near = states
    .map((state, at) => ({ at, state: onlyThese(state, looked) }))
    .map((one) => ({ ...one, shared: sharedWith(copy, one.state) }));
  const most = Math.max(0, ...near.map(({ shared }) => shared));
  const nearest = near.filter(({ shared }) => most > 0 && shared === most);
  const apart = nearest.length > 1 ? nearest.map(({ state }) => partsApart(state, copy)) : [0];
  const best = nearest.findLast((_, index) => apart[index] === Math.min(...apart));
  if (!best) return undefined;
  const all = Math.min(countOf(copy), countOf(best.state));
  return most * 2 >= all ? best.at : undefined;
}

/** In a large pack so many entries that are as they are here, and so many that are not, tell its states apart. */
const mostLookedAt = 300;

function lookedAt(theirs: Pack, now: Pack): Set<string> {
  const here = new Map(entriesOf(now));
  const keys = Map.groupBy(entriesOf(theirs), ([key, entry]) => isSame(entry, here.get(key)));
  const gone = new Map(entriesOf(theirs));
  const onlyHere = [...here.keys()].filter((key) => !gone.has(key));
  const spread = (all: readonly string[]) => {
    const step = Math.ceil(all.length / mostLookedAt);
    return all.filter((_, at) => at % step === 0);
  };
  const [same, other] = [true, false].map((one) => (keys.get(one) ?? []).map(([key]) => key));
  return new Set([same, other, onlyHere].flatMap((all) => spread(all ?? [])));
}

function onlyThese(pack: Pack, keys: ReadonlySet<string>): Pack {
  const kept = lists.map((list) => [
    list,
    (pack[list] as Entry[]).filter(({ id }) => keys.has(`${list}/${id}`)),
  ]);
  return { ...pack, ...Object.fromEntries(kept) };
}

function entriesOf(pack: Pack): [string, Entry][] {
  return lists.flatMap((list) =>
    (pack[list] as Entry[]).map((entry): [string, Entry] => [`${list}/${entry.id}`, entry]),
  );
}

function sharedWith(one: Pack, other: Pack): number {
  let shared = 0;
  for (const list of lists) {
    const entries = new Map((other[list] as Entry[]).map((entry) => [entry.id, entry]));
    for (const entry of one[list] as Entry[]) if (isSame(entry, entries.get(entry.id))) shared++;
  }
  return shared;
}

function partsApart(one: Pack, other: Pack): number {
  return comparePacks(one, other).reduce((sum, { parts }) => sum + Math.max(1, parts.length), 0);
}

function countOf(pack: Pack): number {
  return lists.reduce((sum, list) => sum + pack[list].length, 0);
}
