import { isSame } from '../same.ts';
import type { Pack } from '../schema.ts';
import { type Entry, lists } from '../things.ts';

/**
 * Which of the states that a pack had here (the latest first) another copy of it was begun from: the one that has
 * the most entries exactly as the copy has them. Undefined when even that one shares less than half: then nobody
 * knows, and nothing may be taken for taken away.
 */
export function baseFor(theirs: Pack, states: readonly Pack[]): number | undefined {
  let best: { at: number; shared: number } | undefined;
  for (const [at, state] of states.entries()) {
    const shared = sharedWith(theirs, state);
    if (shared > (best?.shared ?? 0)) best = { at, shared };
  }
  if (!best) return undefined;
  const known = states[best.at];
  const all = Math.min(countOf(theirs), known ? countOf(known) : 0);
  return best.shared * 2 >= all ? best.at : undefined;
}

function sharedWith(one: Pack, other: Pack): number {
  let shared = 0;
  for (const list of lists) {
    const entries = new Map((other[list] as Entry[]).map((entry) => [entry.id, entry]));
    for (const entry of one[list] as Entry[]) if (isSame(entry, entries.get(entry.id))) shared++;
  }
  return shared;
}

function countOf(pack: Pack): number {
  return lists.reduce((sum, list) => sum + pack[list].length, 0);
}
