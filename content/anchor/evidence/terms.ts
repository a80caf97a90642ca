import type { Facts } from '../facts.ts';
import { remember } from '../remember.ts';
import { agreement, type Weigh } from '../weight.ts';
import { meaningOf, termOf } from './meaning.ts';
import { PRINTED } from './name-weight.ts';
import { normal, stateless } from './words.ts';

/** Words that code uses for any control: they tell nothing apart. */
const ANY = new Set(
  'btn button icon ico icons control ctrl item link toolbar container wrapper wrap inner outer content label main default primary secondary base root small medium large action trigger toggle input field form group box panel svg img font fas far fab name path image-icon data test the and for with tooltip dropdown popup component element view-'.split(
    ' ',
  ),
);

const codeTerms = remember((text: string): string[] => {
  const terms: string[] = [];
  for (const word of text.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) {
    const small = word.toLowerCase();
    if (small.length > 2 && !ANY.has(small)) terms.push(termOf(small));
  }
  return terms;
});

/**
 * The words a control is made of, from its name and from its code alike: an icon named `mce-i-bold`, a
 * `data-name="bold"` and the names "Bold" and "Fett" share the term `=bold`.
 */
export function termsOf(
  facts: Pick<Facts, 'base' | 'ids' | 'icon' | 'href' | 'words'>,
  language: string,
): string[] {
  const terms = new Set<string>();
  for (const word of facts.base.split(' ')) if (word.length > 2) terms.add(termOf(word, language));
  const whole = meaningOf(facts.base, language);
  if (whole) for (const part of whole.split('+')) terms.add(`=${part}`);
  const code = [
    ...facts.ids.map((id) => id.slice(id.indexOf('=') + 1)),
    facts.icon.startsWith('path:') ? '' : facts.icon.slice(facts.icon.indexOf(':') + 1),
    facts.href.split('/').pop() ?? '',
    ...facts.words,
  ];
  for (const text of code) for (const term of codeTerms(text)) terms.add(term);
  return [...terms].slice(0, 16);
}

/** What another control means by accident, once the target is gone: one page in ten. */
const CHANCE = 0.1;

/**
 * Compares what the control means where its name does not say: in another language by the vocabulary, after a
 * redesign by the words of its code. Only terms that were its own on its page count.
 */
export const weighMeaning: Weigh = (anchor, control, page, stability) => {
  const size = page.controls.length;
  let best = 0;
  let was = '';
  let knows = false;
  for (const [language, names] of Object.entries(anchor.names))
    for (const name of names) {
      if (name.startsWith(PRINTED)) continue;
      const base = stateless(normal(name));
      if (base === control.base) return null;
      const meaning = meaningOf(base, language);
      if (!meaning) continue;
      knows = true;
      if (meaning !== control.meaning) continue;
      const others = page.count('meaning', meaning) - 1 + ((anchor.twins.name ?? 1) - 1);
      best = Math.max(best, agreement(0.75, others, CHANCE, size, 9));
      was = name;
    }
  const own = anchor.terms ?? [];
  let shared = 0;
  let rarest = 0;
  for (const term of own)
    if (control.terms.includes(term)) {
      shared++;
      rarest = Math.max(rarest, agreement(0.5, page.count('term', term) - 1, CHANCE, size, 6));
    }
  if (shared > 0) best = Math.max(best, rarest * Math.sqrt(shared / own.length));
  if (best > 0)
    return {
      evidence: 'meaning',
      bits: best,
      verdict: 'same',
      ...(was && { was, now: control.name.slice(0, 120) }),
    };
  if (knows && control.meaning && !anchor.names[control.language || stability.language])
    return { evidence: 'meaning', bits: -1.2, verdict: 'changed' };
  return null;
};
