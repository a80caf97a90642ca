import { type Choices, type Conflict, mergePacks } from '../../../utils/pack/merge/merge.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import type { Entry, List } from '../../../utils/pack/things.ts';
import type { Clash } from '../../../utils/store/clashes.ts';

/** What two changes of one entry become together, with what was chosen so far. */
export function mergeEntry(
  pack: Pack,
  { list, was, theirs, ours }: Clash & { list: List },
  choices: Choices,
): { entry?: Entry; conflicts: Conflict[] } {
  const bare = { ...pack, tips: [], walkthroughs: [], changes: [], checklists: [] };
  const alone = (entry: unknown): Pack => ({ ...bare, [list]: entry ? [entry] : [] });
  const merged = mergePacks({ base: alone(was), mine: alone(ours), theirs: alone(theirs) }, choices);
  return { entry: (merged.pack[list] as Entry[])[0], conflicts: merged.conflicts };
}
