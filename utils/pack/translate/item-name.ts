import type { Pack } from '../schema.ts';
import { type Entry, type List, textAt, thingsOf } from '../things.ts';
import { pickWords } from '../words.ts';
import { keyOf } from './rows.ts';

/** What a text belongs to, as people know it. */
export interface ItemName {
  list: List | 'pack';
  title: string;
  /** of a walkthrough, from 1 */
  step?: number;
}

/** The names of everything that has texts, by the key of its place (`keyOf(place, '')`). */
export function itemNames(pack: Pack, language: string): ReadonlyMap<string, ItemName> {
  const names = new Map<string, ItemName>();
  const counts = new Map<string, number>();
  for (const { place, thing } of thingsOf(pack)) {
    if (place.list === 'pack') {
      names.set(keyOf(place, ''), { list: 'pack', title: said(pack, thing, language) });
    } else if (place.step === undefined) {
      names.set(keyOf(place, ''), { list: place.list, title: said(pack, thing, language) || place.id });
    } else {
      const whole = names.get(keyOf({ list: place.list, id: place.id }, ''));
      // its steps follow a walkthrough, in their order
      const step = (counts.get(place.id) ?? 0) + 1;
      counts.set(place.id, step);
      names.set(keyOf(place, ''), { list: place.list, title: whole?.title ?? place.id, step });
    }
  }
  return names;
}

function said(pack: Pack, thing: object, language: string): string {
  // a person's name is the same in every language
  const { name } = thing as Partial<Entry> & { name?: unknown };
  if (typeof name === 'string') return name;
  const text = textAt(thing, 'title') ?? textAt(thing, 'name') ?? {};
  return pickWords(text, language, pack.languages)?.words ?? '';
}
