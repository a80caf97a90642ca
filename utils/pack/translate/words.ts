import type { TranslationState } from '../fingerprint.ts';
import type { List } from '../things.ts';

/** What stands in a file of translations beside the texts, for whoever opens it. */
export type FileLanguage = 'en' | 'nl';

export const columnWords = {
  key: { en: 'path', nl: 'pad' },
  item: { en: 'item', nl: 'onderdeel' },
  part: { en: 'text', nl: 'tekst' },
  state: { en: 'state {language}', nl: 'stand {language}' },
} as const;

export const stateWords: Record<TranslationState, Record<FileLanguage, string>> = {
  done: { en: 'done', nl: 'klaar' },
  missing: { en: 'missing', nl: 'ontbreekt' },
  outdated: { en: 'outdated', nl: 'verouderd' },
};

/** What people write in the state column when an outdated translation still holds. */
export const settledWords = ['done', 'klaar', 'ok', 'oké', 'okay', 'fine', 'good', 'goed'];

export const listWords: Record<List | 'pack', Record<FileLanguage, string>> = {
  pack: { en: 'Pack', nl: 'Tippakket' },
  apps: { en: 'App', nl: 'App' },
  people: { en: 'Person', nl: 'Persoon' },
  topics: { en: 'Topic', nl: 'Onderwerp' },
  tips: { en: 'Tip', nl: 'Tip' },
  walkthroughs: { en: 'Walkthrough', nl: 'Rondleiding' },
  changes: { en: 'Change', nl: 'Verandering' },
  checklists: { en: 'Checklist', nl: 'Checklist' },
};

export const partWords: Record<string, Record<FileLanguage, string>> = {
  title: { en: 'title', nl: 'titel' },
  name: { en: 'name', nl: 'naam' },
  description: { en: 'description', nl: 'beschrijving' },
  role: { en: 'role', nl: 'rol' },
  summary: { en: 'summary', nl: 'samenvatting' },
  text: { en: 'text', nl: 'tekst' },
  body: { en: 'text', nl: 'tekst' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  'ourWay.text': { en: 'our way', nl: 'zo doen wij het' },
  'requires.remedy': { en: 'what to do first', nl: 'wat eerst moet' },
  'image.alt': { en: 'words for the picture', nl: 'woorden bij de afbeelding' },
  entries: { en: 'task', nl: 'taak' },
};

/** "title", "our way", "task": which text of a thing this is. */
export function partName(name: string, language: FileLanguage): string {
  return partWords[name.startsWith('entries.') ? 'entries' : name]?.[language] ?? name;
}
