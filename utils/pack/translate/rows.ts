import { sourceOf } from '../edit.ts';
import { stateOf, type TranslationState } from '../fingerprint.ts';
import type { Pack, Text } from '../schema.ts';
import { isPlain, type Thing, type ThingPlace, textsOf, thingsOf } from '../things.ts';

/** One text of a pack in all its languages. */
export interface TranslationRow {
  /** where it stands, the same in every file: `tips/share-quietly/ourWay.text`, `walkthroughs/tour/s1/title` */
  key: string;
  place: ThingPlace;
  thing: Thing;
  /** which text of the thing: `title`, `ourWay.text` */
  name: string;
  /** plain words; the others are Markdown */
  plain: boolean;
  words: Text;
}

/** Every text of a pack, in the order of the file. */
export function translationRows(pack: Pack): TranslationRow[] {
  return thingsOf(pack).flatMap(({ place, thing }) =>
    [...textsOf(thing)].map(([name, words]) => ({
      key: keyOf(place, name),
      place,
      thing,
      name,
      plain: isPlain(name),
      words,
    })),
  );
}

/** Ids and names hold no slash, so a key names one text. */
export function keyOf(place: ThingPlace, name: string): string {
  if (place.list === 'pack') return `pack/${name}`;
  return [place.list, place.id, ...(place.step === undefined ? [] : [place.step]), name].join('/');
}

/** The languages of a pack, its source first, and then those that only some texts have. */
export function languagesIn(pack: Pack): string[] {
  const others = new Set<string>();
  for (const { thing } of thingsOf(pack)) {
    for (const text of textsOf(thing).values()) for (const tag of Object.keys(text)) others.add(tag);
  }
  for (const tag of pack.languages) others.delete(tag);
  return [...pack.languages, ...[...others].toSorted()];
}

export type LanguageCount = Record<TranslationState, number> & { language: string };

/** How far each language but the source is: what is done, missing, outdated. */
export function countTranslations(pack: Pack, rows = translationRows(pack)): LanguageCount[] {
  const source = sourceOf(pack);
  return pack.languages.slice(1).map((language) => {
    const count = { language, done: 0, missing: 0, outdated: 0 };
    for (const row of rows) count[stateIn(row, language, source)]++;
    return count;
  });
}

export function stateIn(
  { place, thing, name }: TranslationRow,
  language: string,
  source: string,
): TranslationState {
  const state = stateOf(thing, name, language, source);
  // Teams is Teams in every language
  return state === 'missing' && place.list === 'apps' ? 'done' : state;
}
