import { type Entry, textsOf } from '../../utils/pack/things.ts';
import type { Row } from './rows.ts';

const folded = new WeakMap<Entry, Folded>();

interface Folded {
  language: string;
  /** in all languages */
  titles: string;
  words: string;
}

/**
 * The rows that hold every word of the query: in a title of any language, in the text of `language`, in a name or
 * an address. Those with all of it in their title come first; besides they stay in their order. Capitals and accents do not matter.
 */
export function searchRows(rows: readonly Row[], query: string, language: string): readonly Row[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const [named, others]: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    const text = foldedOf(row, language);
    if (words.every((word) => text.titles.includes(word))) named.push(row);
    else if (words.every((word) => text.words.includes(word))) others.push(row);
  }
  return [...named, ...others];
}

/** Folding 5,000 entries takes a moment, so each is folded once as long as it stays what it is. */
function foldedOf({ entry, title, about }: Row, language: string): Folded {
  const known = folded.get(entry);
  if (known?.language === language) return known;
  const titles = [title];
  const parts = [entry.id, title, ...about];
  for (const [name, text] of textsOf(entry)) {
    if (name === 'title' || name === 'name') titles.push(...Object.values(text));
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
  const made = { language, titles: fold(titles.join('\n')), words: '' };
  made.words = `${made.titles}\n${fold(parts.join('\n'))}`;
  folded.set(entry, made);
  return made;
}

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
