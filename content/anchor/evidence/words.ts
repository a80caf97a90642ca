import { remember } from '../remember.ts';

/** Zero-width and direction marks: they are in names on real pages and nobody sees them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Counts and remarks in brackets: `(3)`, `[2]`, `(Ctrl+B)`, `(99+)`. */
const BRACKETS = /[([{（【][^)\]}）】]{0,40}[)\]}）】]/g;
const SHORTCUT =
  /\b(?:ctrl|strg|cmd|alt|option|shift|umschalt|maj|meta|⌘|⌃|⌥|⇧)\s?\+\s?\S{1,9}(?:\s?\+\s?\S{1,9})*/gi;

/** Most names are words with single spaces between them: nothing to clean, and a page has thousands. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Cleans a text for reading: one line, no invisible characters. */
export const tidy = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Whether a normal name is nothing but digits. */
export const isNumber = (key: string): boolean => /^\d+$/.test(key);

/** Normal form for comparing: case, width, brackets, shortcuts, punctuation and spaces do not count. */
export const normal = remember((text: string): string => {
  if (!text) return '';
  if (text.length <= 240 && PLAIN.test(text)) return text.toLowerCase();
  const plain = text
    .slice(0, 240)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(BRACKETS, ' ')
    .replace(SHORTCUT, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#%@]+/gu, ' ')
    .trim();
  // A name of nothing but signs ("×", "(2)") is kept as it is: it is all there is.
  return plain || tidy(text).toLowerCase().slice(0, 60);
});

/**
 * What a name calls the control, without what it tells people to do with it: "Price" for "Price: activate to sort
 * column ascending", and for "Price Price: Activate to sort".
 */
export const labelOf = remember((name: string): string => {
  const [head = '', ...rest] = name.slice(0, 240).split(/[:：]\s+|\s[-–—]\s/);
  if (rest.length === 0) return normal(name);
  const words = normal(head).split(' ');
  const half = words.slice(0, words.length / 2).join(' ');
  return half && words.slice(words.length / 2).join(' ') === half ? half : words.join(' ');
});

/** The words of remarks in brackets, where they are words: "Matrix (dynamic rows)" is one of three kinds of matrix. */
export const remarkIn = remember((name: string): string[] => {
  if (!/[([{（【]/.test(name)) return [];
  const remarks = name.slice(0, 240).match(BRACKETS) ?? [];
  return remarks
    .map((remark) => remark.slice(1, -1).replace(SHORTCUT, ' '))
    .flatMap((remark) => normal(remark).split(' '))
    .filter((word) => word.length > 2 && !/\d/.test(word));
});

/*
 * Words for the two states of one control, per language in which the engine has been taught them. Both words
 * become the first one, so that "Unmute" and "Mute" compare as the same control in another state.
 */
const STATES: [string, string][] = [
  ['mute', 'unmute'],
  ['start', 'stop'],
  ['show', 'hide'],
  ['on', 'off'],
  ['enable', 'disable'],
  ['expand', 'collapse'],
  ['play', 'pause'],
  ['pin', 'unpin'],
  ['raise', 'lower'],
  ['lock', 'unlock'],
  ['follow', 'unfollow'],
  ['star', 'unstar'],
  ['like', 'unlike'],
  ['open', 'close'],
  ['subscribe', 'unsubscribe'],
  ['enter', 'exit'],
  ['resume', 'pause'],
  ['starten', 'stoppen'],
  ['tonen', 'verbergen'],
  ['aan', 'uit'],
  ['inschakelen', 'uitschakelen'],
  ['openen', 'sluiten'],
  ['opsteken', 'laten zakken'],
  ['dempen', 'dempen opheffen'],
  ['starten', 'anhalten'],
  ['starten', 'beenden'],
  ['anzeigen', 'ausblenden'],
  ['einblenden', 'ausblenden'],
  ['ein', 'aus'],
  ['einschalten', 'ausschalten'],
  ['öffnen', 'schließen'],
  ['stummschalten', 'stummschaltung aufheben'],
  ['activer', 'désactiver'],
  ['afficher', 'masquer'],
  ['démarrer', 'arrêter'],
  ['ouvrir', 'fermer'],
];

const STATE_OF = new Map<string, string>();
for (const [first, second] of STATES) {
  const base = STATE_OF.get(first) ?? first;
  STATE_OF.set(first, base);
  if (!second.includes(' ')) STATE_OF.set(second, base);
}
const PHRASES = STATES.filter(([, second]) => second.includes(' '));

/** Normal form in which counts and the words for a state are gone: `start video` and `stop video 2`. */
export const stateless = remember((normalName: string): string => {
  let name = normalName;
  for (const [first, second] of PHRASES) if (name.includes(second)) name = name.replace(second, first);
  const words = name.split(' ');
  let out = '';
  for (const word of words) {
    if (words.length > 1 && /^\d+\+?$/.test(word)) continue;
    out += `${out ? ' ' : ''}${STATE_OF.get(word) ?? word}`;
  }
  return out;
});

/** Whether two normal names are a typing error apart ("particpants") or one is the other with a word more. */
export function nearName(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 5 && ` ${long} `.includes(` ${short} `) && short.length >= long.length * 0.4)
    return true;
  return short.length >= 7 && long.length - short.length <= 2 && editsWithin(short, long, 2);
}

/** More edits than anybody asks about. */
const MANY = 99;

/** Whether `b` can be made from `a` by at most `most` insertions, deletions and replacements. */
function editsWithin(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 2 }, (_, j) => (j <= most ? j : MANY));
  let next = row.map(() => MANY);
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal it takes more edits than that.
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    next[from - 1] = from === 1 ? i : MANY;
    let least = next[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + same,
      );
      next[j] = cost;
      least = Math.min(least, cost);
    }
    next[to + 1] = MANY;
    if (least > most) return false;
    [row, next] = [next, row];
  }
  return (row[b.length] as number) <= most;
}
