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
  const shared = states.map((state) => sharedWith(theirs, state));
  const most = Math.max(0, ...shared);
  const near = states.map((state, at) => ({ state, at })).filter(({ at }) => most > 0 && shared[at] === most);
  const apart = near.length > 1 ? near.map(({ state }) => partsApart(state, theirs)) : [0];
  const best = near.findLast((_, index) => apart[index] === Math.min(...apart));
  if (!best) return undefined;
  const all = Math.min(countOf(theirs), countOf(best.state));
  return most * 2 >= all ? best.at : undefined;
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
