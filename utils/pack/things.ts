import type { Pack, Text } from './schema.ts';

/** The lists of a pack, in the order of the format. */
export const lists = ['apps', 'people', 'topics', 'tips', 'walkthroughs', 'changes', 'checklists'] as const;
export type List = (typeof lists)[number];
export type EntryOf<L extends List> = Pack[L][number];
export type Entry = EntryOf<List>;

/** The lists whose entries share their ids and carry a title, an owner and a check-by date. */
export const itemLists = ['tips', 'walkthroughs', 'changes', 'checklists'] as const;
export type ItemList = (typeof itemLists)[number];
export type Item = EntryOf<ItemList>;

/** Whatever has texts of its own: the pack, an entry of a list, a step. */
export type Thing = { translatedFrom?: Record<string, Record<string, string>> };
export type ThingPlace = { list: 'pack' } | { list: List; id: string; step?: string };

/** Everything in a pack that has texts, in the order of the file; a walkthrough comes before its steps. */
export function thingsOf(pack: Pack): { place: ThingPlace; thing: Thing }[] {
  const all: { place: ThingPlace; thing: Thing }[] = [{ place: { list: 'pack' }, thing: pack }];
  for (const list of lists) {
    for (const entry of pack[list]) {
      all.push({ place: { list, id: entry.id }, thing: entry });
      if (!('steps' in entry)) continue;
      for (const step of entry.steps) {
        all.push({ place: { list, id: entry.id, step: step.id }, thing: step });
      }
    }
  }
  return all;
}

const ownTexts = ['title', 'name', 'description', 'role', 'summary', 'text', 'body', 'warning'];
const innerTexts = ['ourWay.text', 'requires.remedy', 'image.alt'];

/** The texts of a thing by name: `title`, `ourWay.text`, `entries.ask.text`. Those of its steps are the steps' own. */
export function textsOf(thing: Thing): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const name of [...ownTexts, ...innerTexts, ...entryTexts(thing)]) {
    const text = textAt(thing, name);
    if (text) texts.set(name, text);
  }
  return texts;
}

/** One text of a thing; undefined where there is none. */
export function textAt(thing: Thing, name: string): Text | undefined {
  const found = keysOf(name).reduce<unknown>(partOf, thing);
  return typeof found === 'object' && found !== null ? (found as Text) : undefined;
}

/** The same thing with another text under a name that it has. */
export function withText<T extends Thing>(thing: T, name: string, text: Text): T {
  return withPart(thing, keysOf(name), text) as T;
}

/** Plain words, without Markdown: titles, names, roles, tasks, words about a picture. */
export function isPlain(name: string): boolean {
  return /^(title|name|role|image\.alt|entries\..+)$/.test(name);
}

function entryTexts(thing: Thing): string[] {
  const { entries = [] } = thing as { entries?: { kind: string; id?: string }[] };
  return entries.flatMap(({ id }) => (id === undefined ? [] : [`entries.${id}.text`]));
}

/** The id of an entry may hold dots. */
function keysOf(name: string): string[] {
  return name.startsWith('entries.')
    ? ['entries', name.slice('entries.'.length, -'.text'.length), 'text']
    : name.split('.');
}

function partOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.find(({ id }) => id === key);
  return (value as Record<string, unknown> | undefined)?.[key];
}

function withPart(value: unknown, [key = '', ...rest]: string[], text: Text): unknown {
  const inner = (part: unknown) => (rest.length === 0 ? text : withPart(part, rest, text));
  if (Array.isArray(value)) return value.map((one) => (one.id === key ? inner(one) : one));
  const before = value as Record<string, unknown>;
  return { ...before, [key]: inner(before[key]) };
}
