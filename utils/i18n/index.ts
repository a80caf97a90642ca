import type { authorWords, handoutWords, recorderWords, studioWords, walkthroughWords } from './areas.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Everything that can be said, wherever its words come from. */
export type Key =
  | keyof typeof en
  | keyof (typeof walkthroughWords)['en']
  | keyof (typeof recorderWords)['en']
  | keyof (typeof studioWords)['en']
  | keyof (typeof handoutWords)['en']
  | keyof (typeof authorWords)['en'];

/** The languages our own words exist in. Packs may hold any. */
export type Language = 'en' | 'nl';
/** What has been added so far: the words that every surface needs, and those of the areas it asked for. */
export const catalogues: Record<Language, Record<string, string>> = { en: { ...en }, nl: { ...nl } };

/** Adds the words of an area (`areas.ts`) to what this surface can say. Call it before anything is drawn. */
export function addWords(...areas: Record<Language, Record<string, string>>[]): void {
  for (const area of areas)
    for (const language of ['en', 'nl'] as const) Object.assign(catalogues[language], area[language]);
}

export type Values = Record<string, string | number>;
/** Says a key in one language, with `{name}` filled in and `one:…|other:…` chosen by `count`. */
export type Say = ((key: Key, values?: Values) => string) & { language: Language };

const sayers = new Map<Language, Say>();

export function sayIn(language: Language): Say {
  const known = sayers.get(language);
  if (known) return known;
  const plural = new Intl.PluralRules(language);
  const say = (key: Key, values: Values = {}) =>
    chooseForm(catalogues[language][key] ?? key, plural, values.count).replace(
      /\{(\w+)\}/g,
      (hole, name: string) => String(values[name] ?? hole),
    );
  const sayer = Object.assign(say, { language });
  sayers.set(language, sayer);
  return sayer;
}

/** The language of our own words: the person's choice, else the first of the browser's that we have. */
export function languageFor(choice: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'en' || base === 'nl') return base;
  }
  return 'en';
}

function chooseForm(words: string, plural: Intl.PluralRules, count: string | number | undefined): string {
  if (!words.startsWith('one:')) return words;
  const forms = Object.fromEntries(
    words.split('|').map((form) => [form.slice(0, form.indexOf(':')), form.slice(form.indexOf(':') + 1)]),
  );
  return forms[plural.select(Number(count))] ?? forms.other ?? words;
}
