import { attribute } from '../safe';

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
  return keys.replace(/\s*\+\s*|\s+/g, '+').replace(/\++/g, '+').slice(0, 24);
};

/** Keyboard shortcuts the control announces; a shortcut is mostly the same in every language. */
export function keysOf(element: Element): string[] {
  const keys: string[] = [];
  const announced = attribute(element, 'aria-keyshortcuts');
  if (announced && announced.length < 60) keys.push(tidyKeys(announced.trim()));
  const access = attribute(element, 'accesskey');
  if (access && access.length === 1) keys.push(`access+${access.toLowerCase()}`);
  for (const key of ['title', 'aria-label', 'data-tooltip']) {
    const text = attribute(element, key);
    const hit = text && text.length < 200 ? text.match(IN_TEXT) : null;
    for (const found of hit ?? []) keys.push(tidyKeys(found));
  }
  return [...new Set(keys.filter((key) => key.length > 0))].slice(0, 3);
}
