import { type Advice, lintPack } from './lint.ts';
import type { Pack } from './schema.ts';
import type { Entry, List } from './things.ts';

/**
 * What there is to say about one entry, as it would be in this pack. The paths begin inside of the entry:
 * `['body', 'nl']`. What is said about the pack as a whole is left to `lintPack`.
 */
export function lintEntry(pack: Pack, list: List, entry: Entry, today: string): Advice[] {
  const items = { tips: [], walkthroughs: [], changes: [], checklists: [] };
  const others = (pack[list] as Entry[]).filter(({ id }) => id !== entry.id);
  // people, topics and apps stay, since the entry names them; of the items only this one
  const isItem = list in items;
  const alone = { ...pack, ...(isItem ? items : {}), [list]: isItem ? [entry] : [...others, entry] };
  const at = isItem ? 0 : others.length;
  return lintPack(alone, { today })
    .filter(({ path, code }) => path[0] === list && path[1] === at && !isAboutOthers.has(code))
    .map((advice) => ({ ...advice, path: advice.path.slice(2) }));
}

/** Items that are not looked at may be what a condition or a list is about. */
const isAboutOthers = new Set(['item-unknown', 'walkthrough-unknown', 'id-twice']);
