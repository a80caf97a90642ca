import { type Entry, textsOf } from '../../utils/pack/things.ts';
import type { Row } from './rows.ts';

const folded = new WeakMap<Entry, { language: string; words: string }>();

/**
 * The rows that hold every word of the query, in their order: in a title of any language, in the text of
 * `language`, in a name or an address. Capitals and accents do not matter.
 */
export function searchRows(rows: readonly Row[], query: string, language: string): readonly Row[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row, language);
    return words.every((word) => text.includes(word));
  });
}

/** Folding 5,000 entries takes a moment, so each is folded once as long as it stays what it is. */
function textOf({ entry, title, about }: Row, language: string): string {
  const known = folded.get(entry);
  if (known?.language === language) return known.words;
  const parts = [entry.id, title, ...about];
  for (const [name, text] of textsOf(entry)) {
    if (name === 'title' || name === 'name') parts.push(...Object.values(text));
    else parts.push(text[language] ?? Object.values(text)[0] ?? '');
  }
  if ('steps' in entry) {
    for (const { title: said, text } of entry.steps) {
      parts.push(said?.[language] ?? '', text?.[language] ?? '');
    }
  }
  if ('contacts' in entry) {
    parts.push(...entry.contacts.map((contact) => ('number' in contact ? contact.number : contact.address)));
  }
  const words = fold(parts.join('\n'));
  folded.set(entry, { language, words });
  return words;
}

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
