import { type Language, sayIn } from '../i18n/index.ts';

export type DraftFacts = {
  personName: string;
  appName: string;
  /** what the control is called on the page, if it is known there */
  controlName?: string;
  /** absent: the question is about the app as a whole */
  itemTitle?: string;
  language: Language;
};

/** The friendly first words of a question. The colleague reads and changes them before anything opens. */
export function draftMessage({ personName, appName, controlName, itemTitle, language }: DraftFacts): string {
  const say = sayIn(language);
  const name = firstName(personName);
  const title = oneLine(controlName ?? '') || oneLine(itemTitle ?? '');
  const app = oneLine(appName);
  return title === '' ? say('ask.draftPlain', { name, app }) : say('ask.draft', { name, title, app });
}

/** The subject of a mail. */
export function draftSubject({ appName, language }: Pick<DraftFacts, 'appName' | 'language'>): string {
  return sayIn(language)('ask.subject', { app: oneLine(appName) });
}

/** "Fatima" of "Fatima El Idrissi"; the whole of "J. de Vries" and "Dr. Jansen", where there is none. */
export function firstName(name: string): string {
  const first = oneLine(name).split(' ')[0] ?? '';
  return /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) ? first : oneLine(name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
