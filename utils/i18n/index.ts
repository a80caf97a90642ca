import { type Catalogue, en, type Key } from './en.ts';
import { nl } from './nl.ts';

export type { Key } from './en.ts';

/** The languages our own words exist in. Packs may hold any. */
export type Language = 'en' | 'nl';
export const catalogues: Record<Language, Catalogue> = { en, nl };

export type Values = Record<string, string | number>;
/** Says a key in one language, with `{name}` filled in and `one:…|other:…` chosen by `count`. */
export type Say = ((key: Key, values?: Values) => string) & { language: Language };

const sayers = new Map<Language, Say>();

export function sayIn(language: Language): Say {
  const known = sayers.get(language);
  if (known) return known;
  const plural = new Intl.PluralRules(language);
  const say = (key: Key, values: Values = {}) =>
    chooseForm(catalogues[language][key], plural, values.count).replace(/\{(\w+)\}/g, (hole, name: string) =>
      String(values[name] ?? hole),
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
