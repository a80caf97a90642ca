import type { TipDraft } from '../../utils/store/records.ts';
import { picturesOf, wordsOf } from './pictures.ts';
import type { TipFields } from './tip-of.ts';

/** What a tip lacks before it can go into a pack, in the order in which it is written. */
export type Missing = 'title' | 'body' | 'alt' | 'date';

/** The first thing that is missing, and in which language; undefined when the tip is whole. */
export function firstMissing(draft: TipDraft): { what: Missing; language?: string } | undefined {
  const { body, date } = draft.item as TipFields;
  if (Object.values(draft.title).every((words) => words.trim() === '')) return { what: 'title' };
  const words = wordsOf(body);
  if (Object.values(words).every((one) => one.trim() === '')) return { what: 'body' };
  const language = Object.keys(words).find((one) =>
    picturesOf(body, one).some(({ alt }) => alt.trim() === ''),
  );
  if (language) return { what: 'alt', language };
  if (draft.tipKind === 'change' && date === undefined) return { what: 'date' };
  return undefined;
}
