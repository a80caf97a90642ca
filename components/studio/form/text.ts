import type { Text } from '../../../utils/pack/schema.ts';

/** The text with other words in one language; empty words are no words in that language. */
export function withWords(text: Text | undefined, language: string, words: string): Text {
  const { [language]: _, ...others } = text ?? {};
  return words === '' ? others : { ...others, [language]: words };
}

/** The same, undefined when nothing is left: for texts that may be absent. */
export function withOptionalWords(text: Text | undefined, language: string, words: string): Text | undefined {
  const next = withWords(text, language, words);
  return Object.keys(next).length > 0 ? next : undefined;
}

/** The object with these properties changed; what becomes undefined is not there any more. */
export function patched<T extends object>(thing: T, patch: Partial<T>): T {
  return Object.fromEntries(
    Object.entries({ ...thing, ...patch }).filter(([, value]) => value !== undefined),
  ) as T;
}
