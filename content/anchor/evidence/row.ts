import type { Anchor } from '../../../utils/pack/anchor.ts';
import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import { wordPrint } from '../print.ts';
import { attribute } from '../safe.ts';
import { holds, parentOf } from '../tree.ts';
import { agreement, contradiction, type Weigh, type Weight } from '../weight.ts';
import { meaningOf } from './meaning.ts';
import { textOf } from './name.ts';
import { saidNames } from './printed.ts';
import { normal, stateless } from './words.ts';

/** More like controls on a page are a table of data, which has rows of its own. */
const MOST_TWINS = 60;
/** A card is at most so far around its control. */
const FAR = 8;

/** So many words of a card are looked at. */
const MOST_WORDS = 24;

const known = new WeakMap<Page, Map<Facts, string[]>>();

/**
 * Print of the row that a control belongs to, or of the word that tells its card from the others; empty when there is
 * none. Where no row says that it is one, a card is the largest element around the control that holds no other
 * control of the same name.
 */
export function rowOf(control: Facts, page: Page): string {
  if (control.row || control.unit.plain) return control.row;
  const shared = twinsOf(control, page).flatMap((twin) => wordsOfCard(twin, page));
  const others = new Set([...shared, ...control.key.split(' ')]);
  const telling = wordsOfCard(control, page).filter((word) => !others.has(word));
  const word = telling.find((one) => /\p{L}{3}/u.test(one)) ?? telling[0];
  return word ? wordPrint(word) : '';
}

function wordsOfCard(control: Facts, page: Page): string[] {
  const cards = known.get(page) ?? new Map<Facts, string[]>();
  known.set(page, cards);
  let words = cards.get(control);
  if (!words) {
    const card = cardOf(control, page);
    const text = card ? `${attribute(card, 'title')} ${textOf(card, undefined, { left: 60 })}` : '';
    words = normal(text.slice(0, 240)).split(' ').filter(Boolean).slice(0, MOST_WORDS);
    cards.set(control, words);
  }
  return words;
}

const twinsOf = (control: Facts, page: Page): Facts[] =>
  control.key && page.count('key', control.key) <= MOST_TWINS
    ? page.controls.filter((one) => one !== control && one.key === control.key && one.role === control.role)
    : [];

function cardOf(control: Facts, page: Page): Element | null {
  const twins = twinsOf(control, page);
  if (twins.length === 0) return null;
  let card: Element | null = null;
  let at = parentOf(control.unit.chain[0] as Element);
  for (let i = 0; at && i < FAR; i++, at = parentOf(at)) {
    const around = at;
    if (twins.some(({ unit }) => holds(around, unit.chain[0] as Element))) return card;
    card = at;
  }
  return null;
}

/** What tells one card from another is content (a file, a date): it stays, in any language. */
const CONTENT_KEPT = 0.97;
/** Where the name is the same in every row, the row is all there is to tell them apart. */
const ONLY_ROW = 1.2;

/** Compares the row or card it belongs to: the like buttons of a list are told apart by it. */
export const weighRow: Weigh = (anchor, control, page, stability) => {
  // Kept only of what is there many times.
  if (anchor.row === undefined) return null;
  if (!control.row) return weighCard(anchor, control, page);
  const kept = Math.min(anchor.twins.name ? 0.97 : 0.9, stability.name);
  const weight = anchor.twins.name ? ONLY_ROW : 0.4;
  if (anchor.row !== control.row)
    return { evidence: 'row', bits: weight * contradiction(kept), verdict: 'changed' };
  return sameRow(anchor, control, page, kept, page.count('row', control.row) - 1);
};

function weighCard(anchor: Anchor, control: Facts, page: Page): Weight | null {
  const words = wordsOfCard(control, page);
  if (words.length === 0) return { evidence: 'row', bits: -0.7, verdict: 'absent' };
  if (!words.some((word) => wordPrint(word) === anchor.row))
    return { evidence: 'row', bits: ONLY_ROW * contradiction(CONTENT_KEPT), verdict: 'changed' };
  return sameRow(anchor, control, page, CONTENT_KEPT, 0);
}

/** A row or card tells like controls apart; of another control in it, it says nothing. */
function sameRow(anchor: Anchor, control: Facts, page: Page, kept: number, others: number): Weight | null {
  if (!isLike(anchor, control)) return null;
  const bits = agreement(kept, others, 0.1, page.controls.length, 6);
  return { evidence: 'row', bits: Math.max(0, bits), verdict: 'same' };
}

const isLike = (anchor: Anchor, control: Facts): boolean =>
  (anchor.icon !== undefined && anchor.icon === control.icon) ||
  anchor.words.some((word) => control.words.includes(word)) ||
  saidNames(anchor).some(
    ([language, name]) => normal(name) === control.key || isMeant(name, language, control),
  );

const isMeant = (name: string, language: string, { meaning }: Facts): boolean =>
  meaning !== '' && meaningOf(stateless(normal(name)), language) === meaning;
