/**
 * Which of the languages at hand to show to somebody who wants `wanted`: the same tag, its base
 * language (`nl` for `nl-BE`), a sister (`pt-BR` for `pt`), then the pack's own languages in their order,
 * then whatever there is. `undefined` only when there is nothing at all.
 */
export function pickLanguage(
  available: readonly string[],
  wanted: string,
  packLanguages: readonly string[],
): string | undefined {
  for (const tag of [wanted, ...packLanguages]) {
    const found = closest(available, tag);
    if (found) return found;
  }
  return available[0];
}

/** The words themselves, with the language they are in. */
export function pickWords<T>(
  words: Readonly<Record<string, T>>,
  wanted: string,
  packLanguages: readonly string[],
): { language: string; words: T } | undefined {
  const language = pickLanguage(Object.keys(words), wanted, packLanguages);
  if (language === undefined) return undefined;
  const found = words[language];
  return found === undefined ? undefined : { language, words: found };
}

/** `nl-BE` and `nl` are one language to somebody who reads it. */
export function isSameLanguage(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

function closest(available: readonly string[], wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  return (
    available.find((tag) => tag.toLowerCase() === lower) ??
    available.find((tag) => tag.toLowerCase() === baseOf(wanted)) ??
    available.find((tag) => isSameLanguage(tag, wanted))
  );
}

function baseOf(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}
