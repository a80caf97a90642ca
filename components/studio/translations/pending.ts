import type { TranslationState } from '../../../utils/pack/fingerprint.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { type ItemName, itemNames } from '../../../utils/pack/translate/item-name.ts';
import type { TranslationChange } from '../../../utils/pack/translate/plan.ts';
import { keyOf, stateIn, type TranslationRow } from '../../../utils/pack/translate/rows.ts';
import { fold } from '../search.ts';

/** A translation that was written and is not in the pack yet. */
export interface Pending {
  key: string;
  language: string;
  words: string;
  /** the source as it was when this was written */
  madeFrom: string;
}

/** One text as the list of translations shows it, in one language. */
export interface TranslationLine {
  row: TranslationRow;
  name: ItemName;
  state: TranslationState | 'pending';
  /** what stands in the field */
  words: string;
  pending?: Pending;
}

export interface LineFacts {
  pack: Pack;
  rows: readonly TranslationRow[];
  /** translated into */
  language: string;
  source: string;
  /** of the person */
  reader: string;
  pending: readonly Pending[];
}

export function linesOf({ pack, rows, language, source, reader, pending }: LineFacts): TranslationLine[] {
  const names = itemNames(pack, reader);
  const waiting = new Map(pending.filter((one) => one.language === language).map((one) => [one.key, one]));
  return rows.map((row) => {
    const found = waiting.get(row.key);
    const name = names.get(keyOf(row.place, '')) ?? { list: row.place.list, title: '' };
    const state = found ? 'pending' : stateIn(row, language, source);
    const words = found?.words ?? row.words[language] ?? '';
    return { row, name, state, words, ...(found && { pending: found }) };
  });
}

export type Wanted = 'all' | 'todo' | 'missing' | 'outdated' | 'pending';

export function isWanted({ state }: TranslationLine, wanted: Wanted): boolean {
  if (wanted === 'all') return true;
  return wanted === 'todo' ? state === 'missing' || state === 'outdated' : state === wanted;
}

/** Lines with every word of the query in the item's title, the source or the translation. */
export function searchLines(
  lines: readonly TranslationLine[],
  query: string,
  source: string,
): readonly TranslationLine[] {
  const parts = fold(query).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return lines;
  return lines.filter(({ row, name, words }) => {
    const text = fold(`${name.title}\n${row.words[source] ?? ''}\n${words}`);
    return parts.every((part) => text.includes(part));
  });
}

/** The next line after `key`, around the end, that asks for something; undefined when nothing does. */
export function nextToDo(
  lines: readonly TranslationLine[],
  key: string | undefined,
): TranslationLine | undefined {
  const at = lines.findIndex(({ row }) => row.key === key);
  const around = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))];
  return around.find((line) => isWanted(line, 'todo'));
}

/** What these would change in the pack as it is now; what is the same by now is left out. */
export function changesOf(
  pending: readonly Pending[],
  rows: readonly TranslationRow[],
  source: string,
): TranslationChange[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return pending.flatMap(({ key, language, words, madeFrom }): TranslationChange[] => {
    const row = byKey.get(key);
    if (!row) return [];
    const was = row.words[language];
    const base = { key, row, language, words: words.trim(), ...(was !== undefined && { was }) };
    const now = row.words[source];
    const older = madeFrom !== '' && now !== undefined && madeFrom !== now ? { madeFrom } : {};
    if (was === base.words)
      return stateIn(row, language, source) === 'outdated' ? [{ ...base, kind: 'settled' }] : [];
    return [{ ...base, kind: was === undefined ? 'new' : 'changed', ...older }];
  });
}
