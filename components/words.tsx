import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Say, sayIn } from '../utils/i18n/index.ts';

const Words = createContext<Say>(sayIn('en'));

/** Gives every component below it the words of one language. */
export function InLanguage({ say, children }: { say: Say; children: ComponentChildren }) {
  return <Words.Provider value={say}>{children}</Words.Provider>;
}

export function useWords(): Say {
  return useContext(Words);
}

/** `23 November 2026`, in the language of our words; `date` is `2026-11-23`. */
export function sayDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
