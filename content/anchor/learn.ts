import type { Anchor, Sibling } from '../../utils/pack/anchor.ts';
import { describe } from './describe.ts';

/** States of one control in one language: a name, the name when it is on, a count or two. */
const MOST_NAMES = 4;
const MOST_LANGUAGES = 6;

/**
 * The anchor after a key-user confirmed that `element` is its control: the description is new, and names in
 * other languages and other states are kept. Throws like `describe`.
 */
export function learn(anchor: Anchor, element: Element): Anchor {
  const now = describe(element);
  return {
    ...now,
    names: together(now.names, anchor.names),
    ...((now.texts || anchor.texts) && { texts: together(now.texts ?? {}, anchor.texts ?? {}) }),
    before: siblings(now.before, anchor.before),
    after: siblings(now.after, anchor.after),
  };
}

function together(now: Record<string, string[]>, was: Record<string, string[]>): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const language of [...new Set([...Object.keys(now), ...Object.keys(was)])].slice(0, MOST_LANGUAGES))
    all[language] = [...new Set([...(now[language] ?? []), ...(was[language] ?? [])])].slice(0, MOST_NAMES);
  return all;
}

/** A neighbour that shares a mark or a name with a remembered one is the same one, and keeps its other names. */
const siblings = (now: Sibling[], was: Sibling[]): Sibling[] =>
  now.map((sibling) => {
    const same = was.find((other) => other.marks.some((mark) => sibling.marks.includes(mark)));
    return same ? { ...sibling, names: { ...same.names, ...sibling.names } } : sibling;
  });
