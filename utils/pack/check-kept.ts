import { checkTexts } from './check-texts.ts';
import { entrySchemas } from './entry-schemas.ts';
import { limits } from './limits.ts';
import { markupIn } from './markdown.ts';
import { type CheckedPack, checkPack } from './read.ts';
import { brokenReferences, keepsAllIds } from './references.ts';
import { type Pack, packSchema } from './schema.ts';
import { type Entry, lists, type Thing, textsOf } from './things.ts';

/** Entries that were found right before, and what their Markdown weighs. They are never changed, only replaced. */
export interface Checked {
  entries: WeakSet<Entry>;
  markup: WeakMap<Entry, number>;
}

export function nothingChecked(): Checked {
  return { entries: new WeakSet(), markup: new WeakMap() };
}

/**
 * What `checkPack` says, of a pack of which most entries were checked before: only the others are looked at, so
 * that one changed tip among 5,000 costs one tip. Entries that are right keep being the very same objects.
 * `before` is the pack as it was, and was right.
 */
export function checkKept(
  made: Pack,
  media: { has(file: string): boolean },
  known: Checked,
  before?: Pack,
): CheckedPack {
  const fresh = lists.map((list) => (made[list] as Entry[]).filter((entry) => !known.entries.has(entry)));
  const parsed = parseFresh(made, known);
  const isRight =
    parsed !== undefined &&
    referencesAreRight(parsed, media, before) &&
    textsOfFreshAreRight(parsed, fresh.flat().length, media, known) &&
    markupOf(parsed, known) <= limits.markup;
  // only a whole check says where and why
  if (!isRight) return checkPack(made, media);
  for (const list of lists) for (const entry of parsed[list]) known.entries.add(entry);
  return { ok: true, pack: parsed };
}

/** The pack with what was not checked before parsed; undefined when something is not as the format wants it. */
function parseFresh(made: Pack, known: Checked): Pack | undefined {
  const empty = { people: [], topics: [], tips: [], walkthroughs: [], changes: [], checklists: [] };
  const head = packSchema.safeParse({ ...made, ...empty });
  if (!head.success) return undefined;
  const parsed = { ...head.data } as Pack & Record<string, unknown>;
  for (const list of lists) {
    const entries: Entry[] = [];
    for (const entry of made[list] as Entry[]) {
      const one = known.entries.has(entry)
        ? { success: true, data: entry }
        : entrySchemas[list].safeParse(entry);
      if (!one.success) return undefined;
      entries.push(one.data as Entry);
    }
    if (entries.length > mostOf[list]) return undefined;
    parsed[list] = entries as never;
  }
  return parsed;
}

/** What an entry names is there as long as nothing went away, so that only entries that are not as before are asked. */
function referencesAreRight(
  pack: Pack,
  media: { has(file: string): boolean },
  before: Pack | undefined,
): boolean {
  if (!before || !keepsAllIds(before, pack)) return brokenReferences(pack, media).length === 0;
  const same = new Set<Entry>(lists.flatMap((list) => before[list] as Entry[]));
  const others = only(pack, (entry) => !same.has(entry));
  return brokenReferences(pack, media, others).length === 0;
}

const mostOf = {
  apps: limits.apps,
  people: limits.people,
  topics: limits.topics,
  tips: limits.items,
  walkthroughs: limits.items,
  changes: limits.items,
  checklists: limits.items,
};

function textsOfFreshAreRight(
  pack: Pack,
  count: number,
  media: { has(file: string): boolean },
  known: Checked,
): boolean {
  if (count === 0) return true;
  const fresh = only(pack, (entry) => !known.entries.has(entry));
  return checkTexts(fresh, media).length === 0;
}

function only(pack: Pack, isWanted: (entry: Entry) => boolean): Pack {
  const alone = { ...pack };
  for (const list of lists) alone[list] = (pack[list] as Entry[]).filter(isWanted) as never;
  return alone;
}

function markupOf(pack: Pack, known: Checked): number {
  let sum = markupOfThing(pack);
  for (const list of lists) {
    for (const entry of pack[list] as Entry[]) {
      const counted = known.markup.get(entry) ?? markupOfEntry(entry);
      known.markup.set(entry, counted);
      sum += counted;
    }
  }
  return sum;
}

function markupOfEntry(entry: Entry): number {
  const steps = 'steps' in entry ? entry.steps : [];
  return [entry, ...steps].reduce((sum, thing) => sum + markupOfThing(thing), 0);
}

function markupOfThing(thing: Thing): number {
  let sum = 0;
  for (const text of textsOf(thing).values()) for (const words of Object.values(text)) sum += markupIn(words);
  return sum;
}
