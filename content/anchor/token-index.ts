import type { Anchor } from '../../utils/pack/anchor.ts';
import { nameOf } from './evidence/name.ts';
import { isSaid } from './evidence/printed.ts';
import { normal, stateless } from './evidence/words.ts';
import { attribute, firstChild, hasAttribute, nextSibling, nodeType, nodeValue } from './safe.ts';

/** Which anchors a control may be for; the cost does not grow with the number of anchors. */
export type TokenIndex = {
  /**
   * Tells the ids of the anchors that share an identifier or a name with this control; `alike` are those of which
   * the name is the same without state and count: many, where rows are numbered.
   */
  meet(control: Element, same: (id: string) => void, alike: (id: string) => void): void;
};

/** Indexes anchors by their identifiers and names. */
export function tokenIndex(anchors: ReadonlyMap<string, Anchor>): TokenIndex {
  const byKey = new Map<string, Map<string, string[]>>();
  const byName = new Map<string, string[]>();
  const byBase = new Map<string, string[]>();
  const firstWords = new Set<string>();
  for (const [id, anchor] of anchors) {
    for (const known of anchor.ids) {
      const at = known.indexOf('=');
      const key = known.slice(0, at);
      const byValue = byKey.get(key) ?? new Map<string, string[]>();
      byKey.set(key, byValue);
      add(byValue, known.slice(at + 1), id);
    }
    for (const name of Object.values(anchor.names).flat()) {
      if (!isSaid(name)) continue;
      const key = normal(name);
      const base = stateless(key);
      add(byName, key, id);
      add(byBase, base, id);
      firstWords.add(base.split(' ', 1)[0] ?? '');
    }
  }
  /** The normal form of the control's name, empty when no anchor's name begins like it. */
  const keyOf = (control: Element): string => {
    const first = firstWord(plainNameOf(control));
    return first !== undefined && !firstWords.has(stateless(first)) ? '' : normal(nameOf(control));
  };
  return {
    meet(control, same, alike) {
      for (const [key, byValue] of byKey) {
        const value = attribute(control, key);
        if (value) byValue.get(value)?.forEach(same);
      }
      const key = keyOf(control);
      if (key === '') return;
      byName.get(key)?.forEach(same);
      byBase.get(stateless(key))?.forEach(alike);
    },
  };
}

function add(to: Map<string, string[]>, token: string, id: string): void {
  const ids = to.get(token);
  if (!ids) to.set(token, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/**
 * The name where it is plain to see: a label, or nothing but text. Otherwise empty, and it has to be read like
 * any name.
 */
function plainNameOf(control: Element): string {
  if (attribute(control, 'aria-labelledby')) return '';
  const label = attribute(control, 'aria-label');
  if (label) return label;
  const text = firstChild(control);
  const isText = text !== null && nodeType(text) === 3 && nextSibling(text) === null;
  return isText && !hasAttribute(control, 'title') ? (nodeValue(text) ?? '') : '';
}

/**
 * The first word of a name in small letters where that is plain to see: cleaning a name takes ten times as
 * long, and of most new controls the first word already says that they are nothing we look for.
 */
function firstWord(name: string): string | undefined {
  let end = 0;
  while (end < name.length && isLetter(name.charCodeAt(end))) end++;
  return end > 0 && (end === name.length || name.charCodeAt(end) < 128)
    ? name.slice(0, end).toLowerCase()
    : undefined;
}

/** A to Z, and digits, which are part of a word. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
