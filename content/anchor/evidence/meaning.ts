import { remember } from '../remember.ts';
import { stemOf } from './stem.ts';
import { LITTLE_WORDS, VOCABULARY } from './vocabulary.ts';
import { MORE_VOCABULARY } from './vocabulary-more.ts';
import { WORK_VOCABULARY } from './vocabulary-work.ts';
import { stateless } from './words.ts';

/** The languages of the list, in its order. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'ja', 'zh'];
/** By language and word; under an empty language all words together, the first concept of a word winning. */
const CONCEPTS = new Map<string, string>();
/** Lengths, in characters, of the longest word of a language written without spaces. */
const LONGEST = 12;
const WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff]/;
const LITTLE = new Set(LITTLE_WORDS.split(' '));

for (const line of `${VOCABULARY.trim()}${MORE_VOCABULARY.trimEnd()}${WORK_VOCABULARY}`.trim().split('\n')) {
  const [concept = '', ...columns] = line.split('|');
  columns.forEach((words, i) => {
    for (const word of words.split(',')) {
      const key = stateless(word);
      for (const language of [LANGUAGES[i], ''])
        for (const form of [key, `~${stemOf(key)}`])
          if (!CONCEPTS.has(`${language} ${form}`)) CONCEPTS.set(`${language} ${form}`, concept);
    }
  });
}

/** A word of the page's own language first: "bestand" is a file in Dutch and a stock in German. */
const conceptOf = (word: string, language: string): string | undefined =>
  CONCEPTS.get(`${language} ${word}`) ??
  CONCEPTS.get(` ${word}`) ??
  CONCEPTS.get(`${language} ~${stemOf(word)}`) ??
  CONCEPTS.get(` ~${stemOf(word)}`);

const meanings = new Map<string, string>();

/**
 * What a name means, the same in every language: `image+insert` for "Insert image" and "Bild einfügen". Empty
 * when a word of it is not known. State words are one: "start video" and "stop video" mean the same control.
 */
export function meaningOf(base: string, language: string): string {
  if (!base || base.length > 60) return '';
  const token = `${language} ${base}`;
  let meaning = meanings.get(token);
  if (meaning === undefined) {
    // Kept small: a page with endless new names must not grow it without end.
    if (meanings.size > 4000) meanings.clear();
    meaning = read(base, language);
    meanings.set(token, meaning);
  }
  return meaning;
}

/**
 * What a control does to a thing is said or not: "Table" and "Insert table", "Full screen" and "Toggle full screen",
 * "List" and "Insert/remove list".
 */
const OPTIONAL = new Set(['insert', 'toggle', 'select', 'button', 'tools', 'open']);

/** A meaning without the words that go without saying; as it is when nothing is left. */
export const coreOf = remember((meaning: string): string => {
  const parts = meaning.split('+');
  const isSwitch = parts.includes('insert') && parts.includes('delete');
  return parts.filter((part) => !OPTIONAL.has(part) && !(isSwitch && part === 'delete')).join('+') || meaning;
});

function read(base: string, language: string): string {
  const whole = conceptOf(base, language);
  if (whole) return whole;
  const parts = WITHOUT_SPACES.test(base) ? cut(base) : base.split(' ');
  const found = new Set<string>();
  for (let i = 0; i < parts.length; ) {
    const hit = longest(parts, i, language);
    if (!hit) {
      const word = parts[i] as string;
      const compound = word.length >= COMPOUND ? partsOf(word, language) : [];
      if (compound.length === 0 && !LITTLE.has(word)) return '';
      for (const concept of compound) found.add(concept);
      i++;
      continue;
    }
    found.add(hit.concept);
    i += hit.words;
  }
  return [...found].sort().join('+').slice(0, 60);
}

const longest = (
  parts: string[],
  at: number,
  language: string,
): { concept: string; words: number } | null => {
  for (let words = Math.min(4, parts.length - at); words > 0; words--) {
    const concept = conceptOf(parts.slice(at, at + words).join(' '), language);
    if (concept) return { concept, words };
  }
  return null;
};

/** Cuts a text without spaces into the longest words that are known; the rest letter by letter. */
function cut(text: string): string[] {
  const parts: string[] = [];
  for (let i = 0; i < text.length; ) {
    let length = Math.min(LONGEST, text.length - i);
    while (length > 1 && !conceptOf(text.slice(i, i + length), '')) length--;
    const part = text.slice(i, i + length).trim();
    if (part) parts.push(part);
    i += length;
  }
  return parts;
}

/** The concepts of one word of code or of a name, or its stem where it is not known. */
export const termsIn = (word: string, language = 'en'): string[] => {
  const concept = conceptOf(stateless(word), language);
  if (concept) return [`=${concept}`];
  if (WITHOUT_SPACES.test(word)) {
    const known = cut(word).flatMap((part) => conceptOf(part, language) ?? []);
    return known.length > 0 ? known.map((part) => `=${part}`) : [word];
  }
  const parts = word.length >= COMPOUND ? partsOf(word, language) : [];
  return parts.length > 0 ? parts.map((part) => `=${part}`) : [stemOf(word)];
};

/** A word of Dutch or German that is this long may be made of two: `tekstkleur`, `Hintergrundfarbe`. */
const COMPOUND = 8;
const SHORTEST_PART = 4;
/** Letters between the parts of a compound. */
const LINKS = ['', 's', 'n', 'en', 'e'];

/** The concepts of the words that a compound is made of; empty unless all of it is known. */
function partsOf(word: string, language: string): string[] {
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const first = CONCEPTS.get(`${language} ${word.slice(0, end)}`);
    if (!first) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      const last = conceptOf(rest, language);
      if (last) return [first, last];
    }
  }
  return [];
}
