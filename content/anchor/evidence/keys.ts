import { remember } from '../remember.ts';
import { attribute } from '../safe.ts';
import { agreement, type Weigh } from '../weight.ts';

/** The words languages have for the same key. */
const KEYS: [RegExp, string][] = [
  [/\b(?:control|ctrl|strg|steuerung|⌃)\b|⌃|⌘|\b(?:cmd|command|meta)\b/g, 'ctrl'],
  [/\b(?:shift|umschalt|maj|mayús|maiusc)\b|⇧/g, 'shift'],
  [/\b(?:alt|option|opt)\b|⌥/g, 'alt'],
];

const IN_TEXT =
  /(?:\b(?:control|ctrl|strg|cmd|command|meta|alt|option|shift|umschalt|maj)|[⌘⌃⌥⇧])\s?\+?\s?(?:\w+\s?\+\s?)*(?:[a-z0-9]|f\d{1,2}|enter|del|[.,/\\[\]=+-])(?![a-z])/gi;

const tidyKeys = (text: string): string => {
  let keys = text.toLowerCase();
  for (const [word, to] of KEYS) keys = keys.replace(word, to);
  return keys
    .replace(/\s*\+\s*|\s+/g, '+')
    .replace(/\++/g, '+')
    .slice(0, 24);
};

const NONE: string[] = [];

const keysInText = remember((text: string): string[] => (text.match(IN_TEXT) ?? []).map(tidyKeys));

/** Keyboard shortcuts the control announces; a shortcut is mostly the same in every language. */
export function keysOf(element: Element): string[] {
  const keys: string[] = [];
  const announced = attribute(element, 'aria-keyshortcuts');
  if (announced && announced.length < 60) keys.push(tidyKeys(announced.trim()));
  const access = attribute(element, 'accesskey');
  if (access && access.length === 1) keys.push(`access+${access.toLowerCase()}`);
  for (const key of ['title', 'aria-label', 'data-tooltip']) {
    const text = attribute(element, key);
    if (text && text.length < 200) for (const found of keysInText(text)) keys.push(found);
  }
  return keys.length === 0 ? NONE : [...new Set(keys.filter((key) => key.length > 0))].slice(0, 3);
}

/** Compares shortcuts: people's fingers remember them, so apps keep them for years. */
export const weighKeys: Weigh = (anchor, control, page) => {
  const keys = anchor.keys ?? [];
  if (keys.length === 0) return null;
  const shared = keys.find((key) => control.keys.includes(key));
  if (shared === undefined)
    return { evidence: 'keys', bits: control.keys.length > 0 ? -2 : -1, verdict: 'changed' };
  const bits = agreement(0.85, page.count('keys', shared) - 1, 0.1, page.controls.length, 8);
  return { evidence: 'keys', bits, verdict: 'same', was: shared };
};
