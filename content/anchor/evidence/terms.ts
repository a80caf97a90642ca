import type { Anchor } from '../../../utils/pack/anchor.ts';
import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import { agreement, type Weigh } from '../weight.ts';
import { wordsOf } from './class.ts';
import { codeTerms, pictureWords } from './code-words.ts';
import { shownBy, showsSame } from './icon.ts';
import { coreOf, meaningOf, termsIn } from './meaning.ts';
import { tooltipsOf } from './name.ts';
import { isSaid, saidNames } from './printed.ts';
import { normal, remarkIn, stateless } from './words.ts';

/**
 * The words a control is made of, from its name and from its code alike: an icon named `mce-i-bold`, a
 * `data-name="bold"` and the names "Bold" and "Fett" share the term `=bold`. What agrees with `apart` by itself
 * is left out: it must not count twice.
 */
export function termsOf(facts: Source, language: string, apart?: Anchor): string[] {
  const terms = new Set<string>();
  const { unit, base, key } = facts;
  for (const word of base.split(' ')) addWord(word, language, terms);
  for (const word of remarkIn(facts.name)) addWord(word, language, terms);
  // Of a page number the number is all that stays: "3", "Page 3".
  if (key !== base && key.split(' ').length <= 2)
    for (const word of key.split(' ')) addWord(word, language, terms);
  const whole = meaningOf(base, language);
  if (whole) for (const part of whole.split('+')) terms.add(`=${part}`);
  for (const tooltip of tooltipsOf(unit.element)) {
    const title = normal(tooltip);
    if (title === base || title === key || title.length > 60) continue;
    for (const word of title.split(' ')) addWord(word, language, terms);
    const meant = meaningOf(stateless(title), language);
    if (meant) for (const part of meant.split('+')) terms.add(`=${part}`);
  }
  const without = new Set(Object.hasOwn(KIND, facts.role) ? KIND[facts.role] : []);
  if (apart && facts.icon === apart.icon) for (const term of drawnIn(facts)) without.add(term);
  for (const text of apart ? sharedCode(facts, apart) : [])
    for (const term of codeTerms(text)) without.add(term);
  for (const term of drawnIn(facts)) if (!without.has(term)) terms.add(term);
  for (const text of codeOf(facts))
    for (const term of codeTerms(text)) if (!without.has(term)) terms.add(term);
  return [...terms].slice(0, MOST_TERMS);
}

/** What code calls it: its identifiers, icon, link and classes, and the classes of what is around it alone. */
const codeOf = ({ unit, ids, icon, href, words }: Source): string[] => [
  ...ids.map(codeValue),
  iconName(icon),
  ...pictureWords(unit.element),
  href.split('/').pop() ?? '',
  ...words,
  ...unit.wraps.slice(0, 2).flatMap(wordsOf),
];

/** What its picture shows, where that has no name in code and is a well-known drawing. */
const drawnIn = ({ icon }: Source): string[] => (icon.startsWith('path:') ? shownBy(icon) : []);

/** What of it agrees by itself. */
const sharedCode = ({ unit, ids, icon, href, words }: Source, anchor: Anchor): string[] => [
  ...ids.filter((id) => anchor.ids.includes(id)).map(codeValue),
  ...(icon && (icon === anchor.icon || showsSame(anchor.icon ?? '', icon))
    ? [iconName(icon), ...pictureWords(unit.element)]
    : []),
  ...(href === anchor.href ? [href.split('/').pop() ?? ''] : []),
  ...words.filter((word) => anchor.words.includes(word)),
];

const codeValue = (id: string): string => id.slice(id.indexOf('=') + 1);

/** The words of the name that say something. */
const saidBy = ({ base }: Source, language: string): string[] => {
  const terms = new Set<string>();
  for (const word of base.split(' ')) addWord(word, language, terms);
  return [...terms];
};

/** Every other part of a page has one of these. */
const CHANCE_ANYWHERE = 0.5;
const ANYWHERE = new Set('=next =previous =left =right =up =down =close =add =more =search'.split(' '));

const isNamed = ({ names }: Anchor): boolean => Object.values(names).some((each) => each.some(isSaid));

const rarestOf = (terms: string[], { twins }: Anchor, page: Page): number =>
  Math.min(...terms.map((term) => page.count('term', term))) - 1 + ((twins.term ?? 1) - 1);

type Source = Pick<Facts, 'unit' | 'role' | 'name' | 'base' | 'key' | 'ids' | 'icon' | 'href' | 'words'>;
const MOST_TERMS = 20;

/** Words by which code says what kind of control it is: all of the kind have them. */
const KIND: Record<string, string[]> = {
  menuitem: ['=menu', 'menu'],
  tab: ['tab', 'tabs', '=table'],
  combobox: ['=select', '=selection', 'select', 'combobox', 'combo'],
  textbox: ['=text', 'text', 'textbox'],
  searchbox: ['=search'],
  checkbox: ['check', 'checkbox'],
  radio: ['radio'],
  switch: ['switch'],
  slider: ['slid', 'slider', 'range'],
  option: ['option'],
  columnheader: ['head', '=heading', 'column', 'cell', 'sort', '=sort'],
};

const iconName = (icon: string): string =>
  icon.startsWith('path:') ? '' : icon.slice(icon.indexOf(':') + 1);

function addWord(word: string, language: string, into: Set<string>): void {
  if (word.length > 2 || WITHOUT_SPACES.test(word) || /^\d{1,4}$/.test(word))
    for (const term of termsIn(word, language)) into.add(term);
}

/** Chinese and Japanese words are short. */
const WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Bits for every further word that is shared: words of one name go together. */
const MORE_SHARED = 1;
/** A word that another control has by accident, once the target is gone: one page in ten. */
const CHANCE = 0.1;
/**
 * The same for all that a name means: on 3 of 1,000 pages of other releases another control meant what the one taken
 * out had meant; a page with rows or steps has more of them.
 */
const CHANCE_MEANING = 0.02;
/** And for what is done it to: "Insert table" and "Table". */
const CHANCE_CORE = 0.05;

/**
 * Compares what the control means where its name does not say: in another language by the vocabulary, after a
 * redesign by the words of its code. Only terms that were its own on its page count.
 */
export const weighMeaning: Weigh = (anchor, control, page, stability) => {
  const size = page.controls.length;
  let best = 0;
  let was = '';
  let knows = false;
  let alike = 1;
  for (const [language, names] of Object.entries(anchor.names))
    for (const name of names) {
      if (!isSaid(name)) continue;
      const base = stateless(normal(name));
      if (base === control.base) return null;
      const meaning = meaningOf(base, language);
      if (!meaning) continue;
      knows = true;
      const twins = (anchor.twins.name ?? 1) - 1;
      if (meaning === control.meaning) {
        best = Math.max(
          best,
          agreement(0.75, page.count('meaning', meaning) - 1 + twins, CHANCE_MEANING, size, 9),
        );
        was = name;
      } else if (control.meaning && coreOf(meaning) === coreOf(control.meaning)) {
        const others = page.count('core', coreOf(meaning)) - 1 + twins;
        best = Math.max(best, agreement(0.4, others, CHANCE_CORE, size, 8));
        was = name;
      } else alike = Math.min(alike, alikeness(meaning, control.meaning));
    }
  const own = anchor.terms ?? [];
  let shared = 0;
  let rarest = 0;
  const terms = own.some((term) => control.terms.includes(term))
    ? termsOf(control, control.language || stability.language, anchor)
    : [];
  for (const term of own)
    if (terms.includes(term)) {
      shared++;
      const others = page.count('term', term) - 1 + ((anchor.twins.term ?? 1) - 1);
      rarest = Math.max(
        rarest,
        agreement(0.5, others, ANYWHERE.has(term) ? CHANCE_ANYWHERE : CHANCE, size, 6),
      );
    }
  // Nothing else that says something is in either name: "Ranking toolbox item", among twenty of these, and "Ranking".
  const said = saidBy(control, control.language || stability.language);
  const isWhole =
    shared > 0 && shared === own.length && said.length > 0 && said.every((term) => own.includes(term));
  if (isWhole && isNamed(anchor) && !own.every((term) => ANYWHERE.has(term)))
    rarest = Math.max(rarest, agreement(0.6, rarestOf(own, anchor, page), CHANCE_CORE, size, 8));
  // "More" is all of "More actions" that is left: what is missing in a shorter name says nothing.
  const whole = Math.min(own.length, Math.max(1, said.length));
  if (shared > 0)
    best = Math.max(
      best,
      (rarest + MORE_SHARED * (shared - 1)) * Math.sqrt(Math.min(1, shared / whole)) * alike,
    );
  if (best > 0)
    return {
      evidence: 'meaning',
      bits: best,
      verdict: 'same',
      ...(was && { was, now: control.name.slice(0, 120) }),
    };
  if (anchor.names[control.language || stability.language]) return null;
  const isOther =
    (knows && control.meaning) || meansOther(anchor, control, control.language || stability.language);
  return isOther ? { evidence: 'meaning', bits: OTHER_MEANING, verdict: 'changed' } : null;
};

/**
 * How far two known meanings go together: "Text colour" and "Highlight text" are two things with one word in common,
 * while "More" is all of "More actions" that is left.
 */
function alikeness(was: string, now: string): number {
  if (!was || !now) return 1;
  const [before, after] = [was.split('+'), now.split('+')];
  const shared = before.filter((part) => after.includes(part)).length;
  if (shared === 0) return OTHERWISE_CALLED;
  if (shared === before.length || shared === after.length) return 1;
  return Math.sqrt(shared / (before.length + after.length - shared));
}

/** Two names that are known to mean two things: what the code shares, the library gives to all ("filter-apply-panel"). */
const OTHERWISE_CALLED = 0.5;

/** Translators keep the meaning in six of ten names whose words are known. */
const OTHER_MEANING = -1.2;

/** Whether words of both names are known, and none of them is the same. */
function meansOther(anchor: Anchor, control: Facts, language: string): boolean {
  const now = conceptsIn(control.base, language);
  if (now.length === 0) return false;
  const was = saidNames(anchor).flatMap(([spoken, name]) => conceptsIn(stateless(normal(name)), spoken));
  return was.length > 0 && !was.some((concept) => now.includes(concept));
}

function conceptsIn(base: string, language: string): string[] {
  const terms = new Set<string>();
  for (const word of base.split(' ')) addWord(word, language, terms);
  return [...terms].filter((term) => term.startsWith('='));
}
