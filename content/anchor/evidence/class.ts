import { remember } from '../remember.ts';
import { attribute } from '../safe.ts';
import { agreement, contradiction, type Weigh } from '../weight.ts';

/*
 * Hashes of CSS modules, styled-components, emotion, Fluent's Griffel, Tailwind's arbitrary values and
 * counters ("root-220"): another value at every release. What follows `__` is a hash only with a digit or a
 * capital in it: `toolbar__item--bold` is the way many people write classes.
 */
const HASHED =
  /^css-|^sc-|^jss|^___|^[fr](?=[a-z]*(?:\d|[bcdfghjklmnpqrstvwxz]{4}))[a-z0-9]{6,7}$|\d{3,}|__(?=[a-z+/-]*[A-Z0-9])[A-Za-z0-9+/-]{5,}$|_[A-Za-z0-9]{5,}_\d+$|[[\]:!/]|^[a-z]{1,2}$|-(?=[a-f]*\d)[0-9a-f]{5,}$|^_|^[A-Za-z]+[A-Z0-9][a-z]*\d/;
/** Words for the state of a control rather than for what it is. */
const STATE =
  /(?:^|[-_])(?:is|has)?-?(?:active|selected|on|off|focus|focused|hover|hovered|pressed|disabled|enabled|open|opened|closed|collapsed|expanded|checked|unchecked|current|visible|hidden|show|shown|loading|first|last|even|odd|dark|light|touched|dirty|pristine|valid|invalid)$/i;

/** The class words people chose: no hashes, no states, at most eight. */
export const wordsOf = (element: Element): string[] => wordsIn(attribute(element, 'class'));

const wordsIn = remember((value: string): string[] => {
  if (!value || value.length > 1000) return [];
  const words: string[] = [];
  for (const word of value.trim().split(/\s+/)) {
    if (word.length < 3 || word.length > 40 || HASHED.test(word) || STATE.test(word) || looksShuffled(word))
      continue;
    if (!words.includes(word)) words.push(word);
    if (words.length === 8) break;
  }
  return words;
});

/** Without a vowel or with capitals inside short pieces ("gHvQkZ"), a word was made by a program. */
const looksShuffled = (word: string): boolean =>
  word.length >= 5 &&
  !/[-_]/.test(word) &&
  (!/[aeiouy]/i.test(word) || (word.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3);

/** In the same build 17 of 20 controls keep a class word; after a redesign the release says how many. */
const KEPT = 0.85;
/** A class that one control had alone is on a newcomer by accident in one page of ten. */
const CHANCE = 0.1;

/**
 * Compares the class words: the rarest shared one counts, since the common ones only say which library it is.
 * 62% of class lists change within years, so that a difference says little.
 */
export const weighClass: Weigh = (anchor, control, page, stability) => {
  if (anchor.words.length === 0) return null;
  const size = page.controls.length;
  let best = Number.NEGATIVE_INFINITY;
  for (const word of anchor.words)
    if (control.words.includes(word))
      best = Math.max(
        best,
        agreement(0.6, page.count('word', word) - 1 + ((anchor.twins.class ?? 1) - 1), CHANCE, size, 7),
      );
  if (best === Number.NEGATIVE_INFINITY)
    return {
      evidence: 'class',
      bits: Math.min(-0.7, contradiction(KEPT * stability.release)),
      verdict: 'changed',
    };
  return { evidence: 'class', bits: Math.max(0, best), verdict: 'same' };
};
