import { sourceOf } from '../edit.ts';
import { entrySchemas } from '../entry-schemas.ts';
import { freeId } from '../new-id.ts';
import { isSame } from '../same.ts';
import { type Pack, packSchema } from '../schema.ts';
import { type Entry, itemLists, type List, lists, type Thing } from '../things.ts';
import { mergeOrder } from './order.ts';
import { withMergedPrints } from './prints.ts';
import { idsOf, withoutSharedIds } from './rename.ts';
import { withWhatIsNamed } from './restore.ts';
import { type Choice, type ConflictPart, mergeObject } from './value.ts';

/** An entry (or the pack itself) that both sides changed, each in its own way. */
export interface Conflict {
  /** `tips/share-quietly`, `pack` */
  key: string;
  list: List | 'pack';
  id: string;
  /** undefined: it is not there, or nobody knows what both come from */
  was?: Entry;
  /** undefined: taken away here, while they changed it */
  mine?: Entry;
  theirs?: Entry;
  /** what of it is to be chosen; empty when one side took the whole away */
  parts: ConflictPart[];
  /** it can stand in the pack twice, theirs under an id of its own */
  canBeBoth: boolean;
}

export interface Merge {
  pack: Pack;
  conflicts: Conflict[];
  /** what one side had taken away and is kept because the other names it, as `people/joris` */
  restored: string[];
}

export interface Sides {
  /** what both come from; absent when nobody knows */
  base?: Pack;
  mine: Pack;
  theirs: Pack;
}

/**
 * By the key of a conflict, or of one part of it: `tips/share-quietly#body.nl`. `mine` for something that is no
 * conflict leaves it as it is here.
 */
export type Choices = ReadonlyMap<string, Choice>;

export function partKey(key: string, part: string): string {
  return `${key}#${part}`;
}

/**
 * Two people's work on a pack made one. What only one of them changed, added or took away is taken, item by item
 * and inside of an item part by part. What both changed differently is a conflict: `choices` decides it, and `mine`
 * stands while nobody chose. Nothing that the result names is missing in it.
 */
export function mergePacks(given: Sides, choices: Choices = new Map()): Merge {
  const sides = { ...given, theirs: withoutSharedIds(given.mine, given.theirs) };
  const { base, mine, theirs } = sides;
  const conflicts: Conflict[] = [];
  const own = mergeOwn(sides, choices, conflicts);
  const source = sourceOf(own);
  const items = new Set([...idsOf(mine), ...idsOf(theirs)]);
  const merged = { ...own } as Pack & Record<List, Entry[]>;
  for (const list of lists) {
    const [was, left, right] = [base, mine, theirs].map((pack) => byId(pack?.[list] as Entry[] | undefined));
    const both = { was: was ?? new Map(), mine: left ?? new Map(), theirs: right ?? new Map() };
    const taken = itemLists.some((one) => one === list)
      ? items
      : new Set([...both.mine.keys(), ...both.theirs.keys()]);
    const entries = mergeEntries(list, both, { choices, conflicts, source, taken });
    const order = mergeOrder(
      base?.[list].map(({ id }) => id),
      mine[list].map(({ id }) => id),
      theirs[list].map(({ id }) => id),
      entries,
    );
    Object.assign(merged, { [list]: order.keys.flatMap((id) => entries.get(id) ?? []) });
  }
  const { pack, restored } = withWhatIsNamed(merged, [mine, theirs, ...(base ? [base] : [])]);
  return { pack, conflicts, restored };
}

type Entries = Map<string, Entry>;

interface Context {
  choices: Choices;
  conflicts: Conflict[];
  source: string;
  /** ids that are given already */
  taken: Set<string>;
}

/** For each id what stands there after the merge: nothing, one entry, or both sides' one after the other. */
function mergeEntries(
  list: List,
  { was, mine, theirs }: { was: Entries; mine: Entries; theirs: Entries },
  context: Context,
): Map<string, Entry[]> {
  const merged = new Map<string, Entry[]>();
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const one = { was: was.get(id), mine: mine.get(id), theirs: theirs.get(id) };
    const entries = mergeEntry(list, id, one, context);
    if (entries.length > 0) merged.set(id, entries);
  }
  return merged;
}

function mergeEntry(
  list: List,
  id: string,
  sides: { was?: Entry; mine?: Entry; theirs?: Entry },
  { choices, conflicts, source, taken }: Context,
): Entry[] {
  const { was, mine, theirs } = sides;
  const only = (entry: Entry | undefined) => (entry ? [entry] : []);
  if (isSame(mine, theirs) || isSame(theirs, was)) return only(mine);
  const key = `${list}/${id}`;
  const choice = choices.get(key);
  // what only they changed can be left as it is here
  if (isSame(mine, was)) return only(choice === 'mine' ? mine : theirs);
  const conflict: Conflict = { key, list, id, ...sides, parts: [], canBeBoth: false };
  if (!mine || !theirs) {
    conflicts.push(conflict);
    return only(choice === 'theirs' ? theirs : mine);
  }
  conflict.canBeBoth = list !== 'apps';
  const merged = mergeThing(entrySchemas[list], { was, mine, theirs }, source, {
    choiceOf: (part) => choices.get(partKey(key, part)) ?? (choice === 'both' ? undefined : choice),
    conflict: (part) => conflict.parts.push(part),
  });
  if (conflict.parts.length === 0) return [choice === 'mine' ? mine : merged];
  conflicts.push(conflict);
  if (choice !== 'both') return [merged];
  const copy = freeId(id, taken);
  taken.add(copy);
  return [mine, { ...theirs, id: copy }];
}

type Merging = Parameters<typeof mergeObject>[3];

function mergeThing<T extends Entry>(
  schema: (typeof entrySchemas)[List],
  { was, mine, theirs }: { was?: Entry; mine: T; theirs: T },
  source: string,
  merging: Merging,
): T {
  const merged = {
    id: mine.id,
    ...mergeObject(schema, { was, mine, theirs }, '', merging, ['id', 'translatedFrom']),
  } as unknown as T;
  const printed = withMergedPrints(merged, mine, theirs, source);
  if (!('steps' in printed) || !('steps' in mine) || !('steps' in theirs)) return printed;
  const steps = printed.steps.map((step) => {
    const [left, right] = [mine.steps, theirs.steps].map((all) => all.find(({ id }) => id === step.id));
    return left && right && !isSame(left, right)
      ? withMergedPrints<typeof step>(step, left, right, source)
      : step;
  });
  return { ...printed, steps };
}

/** What the pack says about itself. Of two versions the higher one stands. */
function mergeOwn({ base, mine, theirs }: Sides, choices: Choices, conflicts: Conflict[]): Pack {
  const conflict: Conflict = { key: 'pack', list: 'pack', id: mine.id, parts: [], canBeBoth: false };
  const version = [mine.version, theirs.version].toSorted(byNumbers).at(-1) ?? mine.version;
  const without = ['id', 'format', 'version', 'translatedFrom', '$schema', ...lists];
  const merged = mergeObject(
    packSchema,
    { was: base, mine, theirs },
    '',
    {
      choiceOf: (part) => choices.get(partKey('pack', part)) ?? choices.get('pack'),
      conflict: (part) => conflict.parts.push(part),
    },
    without,
  );
  if (conflict.parts.length > 0) conflicts.push(conflict);
  else if (choices.get('pack') === 'mine') return mine;
  const own = { ...mine, ...merged, version } as Pack;
  // a description that was taken away is not there any more
  if (!('description' in merged)) delete own.description;
  if (isSame(ownWords(mine), ownWords(theirs))) return own;
  return withMergedPrints<Pack & Thing>(own, mine, theirs, sourceOf(own));
}

function ownWords({ title, description, translatedFrom }: Pack) {
  return { title, description, translatedFrom };
}

function byId(entries: readonly Entry[] = []): Entries {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function byNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
