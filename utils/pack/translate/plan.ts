import { problemsOfWords } from '../check-texts.ts';
import { sourceOf } from '../edit.ts';
import { limits } from '../limits.ts';
import { type Problem, problem } from '../problems.ts';
import { languageSchema, type Pack } from '../schema.ts';
import { languagesIn, stateIn, type TranslationRow, translationRows } from './rows.ts';

/** Words that a file of translations holds for one text in one language, the source among them. */
export interface FileWords {
  key: string;
  language: string;
  words: string;
  /** the translator says that an outdated translation still holds */
  settled?: boolean;
  /** in the file, from 1 */
  line: number;
}

/** What a CSV or XLIFF file holds, whatever pack it is for. */
export interface TranslationFile {
  languages: string[];
  words: FileWords[];
}

/** One text that would not be as it is. */
export interface TranslationChange {
  key: string;
  row: TranslationRow;
  language: string;
  /** `new`: there was none; `changed`: other words; `settled`: the same words, no longer outdated; `source`: the source itself */
  kind: 'new' | 'changed' | 'settled' | 'source';
  was?: string;
  words: string;
  /** the source that these words were made from, when the pack has another by now: they are outdated at once */
  madeFrom?: string;
}

export interface TranslationPlan {
  changes: TranslationChange[];
  /** words that are in the pack already */
  same: number;
  /** empty fields: nothing is ever taken away by a file */
  empty: number;
  /** about texts that the pack does not have */
  unknown: FileWords[];
  /** words that the pack cannot hold */
  refused: { words: FileWords; problems: Pick<Problem, 'code' | 'path' | 'values'>[] }[];
  /** that the pack does not list yet */
  newLanguages: string[];
}

/**
 * What a file of translations would change in a pack; nothing is changed by asking. `media` are the pictures that
 * texts may show. Changes of the source come along as `source`, for the person to take or leave.
 */
export function planTranslations(
  pack: Pack,
  file: TranslationFile,
  media: { has(file: string): boolean },
): TranslationPlan {
  const source = sourceOf(pack);
  const rows = new Map(translationRows(pack).map((row) => [row.key, row]));
  const tags = new Map(languagesIn(pack).map((tag) => [tag.toLowerCase(), tag]));
  const plan: TranslationPlan = {
    changes: [],
    same: 0,
    empty: 0,
    unknown: [],
    refused: [],
    newLanguages: [],
  };
  const sources = new Map(
    file.words
      .filter(({ language }) => language.toLowerCase() === source.toLowerCase())
      .map(({ key, words }) => [key, words]),
  );
  for (const given of file.words) {
    const language = tags.get(given.language.toLowerCase()) ?? given.language;
    const words = given.words.trim();
    const row = rows.get(given.key);
    // the source stands in every row; only what differs there is worth telling
    const isSource = language === source;
    if (words === '') plan.empty += isSource ? 0 : 1;
    else if (!row) {
      if (!isSource) plan.unknown.push(given);
    } else {
      const change = changeOf(row, language, { ...given, words }, source, sources.get(given.key));
      const problems = change && change.kind !== 'settled' ? refusalsOf(row, words, language, media) : [];
      if (!change) plan.same += isSource ? 0 : 1;
      else if (problems.length > 0) plan.refused.push({ words: given, problems });
      else plan.changes.push(change);
    }
  }
  const used = new Set(plan.changes.map(({ language }) => language));
  plan.newLanguages = [...used].filter((tag) => !pack.languages.includes(tag));
  return plan;
}

function changeOf(
  row: TranslationRow,
  language: string,
  given: FileWords,
  source: string,
  madeFrom = '',
): TranslationChange | undefined {
  const was = row.words[language];
  const base = { key: row.key, row, language, words: given.words };
  if (was !== undefined && isSameWords(was, given.words)) {
    const isLate = language !== source && stateIn(row, language, source) === 'outdated';
    return given.settled && isLate ? { ...base, kind: 'settled', was, words: was } : undefined;
  }
  if (language === source) return { ...base, kind: 'source', ...(was !== undefined && { was }) };
  const now = row.words[source];
  const isOlder = madeFrom !== '' && now !== undefined && !isSameWords(madeFrom, now);
  return {
    ...base,
    kind: was === undefined ? 'new' : 'changed',
    ...(was !== undefined && { was }),
    ...(isOlder && { madeFrom }),
  };
}

/** Spreadsheets and XML tools write line ends of their own; nobody means anything by that. */
function isSameWords(one: string, other: string): boolean {
  return one === other || oneLineEnd(one) === oneLineEnd(other);
}

function oneLineEnd(words: string): string {
  return words.replace(/\r\n?/g, '\n').trim();
}

function refusalsOf(
  row: TranslationRow,
  words: string,
  language: string,
  media: { has(file: string): boolean },
): Problem[] {
  if (!languageSchema.safeParse(language).success) return [problem('bad-language', [], { got: language })];
  const most = row.plain ? limits.title : limits.text;
  if (words.length > most) return [problem('text-too-long', [], { count: words.length, most })];
  return row.plain ? [] : problemsOfWords(words, [], media);
}
