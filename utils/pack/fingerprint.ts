import { type Thing, textAt, textsOf } from './things.ts';

/**
 * Seven letters and digits that tell one wording from another (FNV-1a, 32 bits). A changed source is seen by
 * it; the words themselves are not kept twice.
 */
export function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

export type TranslationState = 'done' | 'missing' | 'outdated';

/**
 * Whether a text is there in `language` and was made from the source as it is now. A text nobody kept a print
 * for counts as done; where the source itself is missing there is nothing to compare with.
 */
export function stateOf(thing: Thing, name: string, language: string, source: string): TranslationState {
  const text = textAt(thing, name) ?? {};
  if (text[language] === undefined) return 'missing';
  const print = thing.translatedFrom?.[language]?.[name];
  const words = text[source];
  return print === undefined || words === undefined || print === fingerprint(words) ? 'done' : 'outdated';
}

/**
 * `after` with the prints that follow from what was changed: a translation that was written now is made from
 * the source as it is now; one that was left while the source changed is made from the source as it was.
 * `before` is absent for what is new: all of it was written together.
 */
export function withFingerprints<T extends Thing>(before: Thing | undefined, after: T, source: string): T {
  const prints: Record<string, Record<string, string>> = {};
  for (const [name, text] of textsOf(after)) {
    const was = (before && textAt(before, name)) ?? {};
    for (const [language, words] of Object.entries(text)) {
      if (language === source) continue;
      const kept = after.translatedFrom?.[language]?.[name];
      const madeFrom =
        before !== undefined && words !== was[language]
          ? fingerprintOf(text[source])
          : kept === undefined && text[source] !== was[source]
            ? fingerprintOf(was[source])
            : kept;
      if (madeFrom !== undefined) prints[language] = { ...prints[language], [name]: madeFrom };
    }
  }
  const { translatedFrom: _, ...rest } = after;
  return (Object.keys(prints).length > 0 ? { ...rest, translatedFrom: prints } : rest) as T;
}

function fingerprintOf(words: string | undefined): string | undefined {
  return words === undefined ? undefined : fingerprint(words);
}
