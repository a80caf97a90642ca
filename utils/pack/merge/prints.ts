import { fingerprint } from '../fingerprint.ts';
import { type Thing, textAt, textsOf } from '../things.ts';

/**
 * A merged thing with what its translations were made from: each comes from one of the sides and was made from
 * that side's source. Where one person changed the source and another the translation, it is outdated.
 */
export function withMergedPrints<T extends Thing>(merged: T, mine: Thing, theirs: Thing, source: string): T {
  const prints: Record<string, Record<string, string>> = {};
  for (const [name, text] of textsOf(merged)) {
    const now = printOf(text[source]);
    for (const [language, words] of Object.entries(text)) {
      if (language === source) continue;
      const found = [mine, theirs]
        .filter((side) => textAt(side, name)?.[language] === words)
        .map((side) => printFrom(side, name, language, source, now));
      // made from the source as it is by either of the two is enough
      const print = found.includes(now) ? now : found.includes(undefined) ? undefined : found[0];
      if (print !== undefined) prints[language] = { ...prints[language], [name]: print };
    }
  }
  const { translatedFrom: _, ...rest } = merged;
  return (Object.keys(prints).length > 0 ? { ...rest, translatedFrom: prints } : rest) as T;
}

/** What a side's translation was made from; undefined when that is the source as it is, and nobody kept it. */
function printFrom(
  side: Thing,
  name: string,
  language: string,
  source: string,
  now: string | undefined,
): string | undefined {
  const kept = side.translatedFrom?.[language]?.[name];
  if (kept !== undefined) return kept;
  const madeFrom = printOf(textAt(side, name)?.[source]);
  return madeFrom === now ? undefined : madeFrom;
}

function printOf(words: string | undefined): string | undefined {
  return words === undefined ? undefined : fingerprint(words);
}
