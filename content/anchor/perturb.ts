import type { Anchor, Sibling } from '../../utils/pack/anchor.ts';
import type { Page } from './page.ts';
import { printOf, wordPrint } from './print.ts';

/** What may happen to a control, or to the app around it, between two visits. */
export type Change =
  /** nothing: it is asked for as it is now */
  | 'as-it-is'
  /** the control is taken out */
  | 'removed'
  /** it is called something else, in the same language */
  | 'renamed'
  /** the whole page is in a language that the anchor has not been seen in */
  | 'translated'
  /** identifiers, of this control and of all others, are other ones */
  | 'ids'
  /** all icons are drawn anew */
  | 'icon'
  /** other controls stand around it */
  | 'neighbours'
  /** it stands in another part of the page */
  | 'moved'
  /** all class names are other ones */
  | 'classes';

/** A language that no page is in, so that nothing was seen in it. */
const ELSEWHERE = 'qaa';
/** Words that no page has. */
const OTHER = 'qzx jwv';

/**
 * The anchor as if it had been described before the change, so that the page as it is now is the page after
 * it. Null where there is nothing to change. `removed` and `as-it-is` are not about the anchor.
 */
export function perturbed(anchor: Anchor, change: Change, page: Page): Anchor | null {
  switch (change) {
    case 'as-it-is':
    case 'removed':
      return null;
    case 'renamed':
      return renamed(anchor);
    case 'translated':
      return translated(anchor);
    case 'ids': {
      if (anchor.ids.length === 0) return null;
      const others = anchor.ids.map((id) => `${id.slice(0, id.indexOf('='))}=qzx-jwv`);
      return withoutPrints(
        { ...anchor, ids: others },
        printsOf(page, ({ ids }) => ids),
      );
    }
    case 'icon':
      if (!anchor.icon) return null;
      return withoutPrints(
        { ...anchor, icon: 'path:qzxjwv' },
        printsOf(page, ({ icon }) => [icon]),
      );
    case 'classes':
      if (anchor.words.length === 0) return null;
      return withoutPrints(
        { ...anchor, words: ['qzx-jwv'] },
        printsOf(page, ({ words }) => words),
      );
    case 'neighbours':
      if (anchor.before.length + anchor.after.length === 0) return null;
      return { ...anchor, before: anchor.before.map(stranger), after: anchor.after.map(stranger) };
    case 'moved':
      return moved(anchor);
    default: {
      const never: never = change;
      return never;
    }
  }
}

function renamed(anchor: Anchor): Anchor | null {
  const languages = Object.keys(anchor.names);
  if (languages.length === 0) return null;
  const { texts: _, ...rest } = anchor;
  return {
    ...rest,
    names: Object.fromEntries(languages.map((language) => [language, [OTHER]])),
    // Words of its code stay, those of its name do not: which are which is no longer known.
    terms: [],
  };
}

/** Words of every language are gone, concepts that the vocabulary knows stay. */
function translated(anchor: Anchor): Anchor | null {
  const names = Object.entries(anchor.names);
  if (names.length === 0) return null;
  const { texts: _, ...rest } = anchor;
  const sibling = (one: Sibling): Sibling => {
    const print = Object.values(one.names).find((name) => name.startsWith('='));
    return {
      ...one,
      names: Object.keys(one.names).length === 0 ? {} : { [ELSEWHERE]: print ?? wordPrint(OTHER) },
    };
  };
  return {
    ...rest,
    names: { [ELSEWHERE]: [OTHER] },
    ...(anchor.terms && { terms: anchor.terms.filter((term) => term.startsWith('=')) }),
    before: anchor.before.map(sibling),
    after: anchor.after.map(sibling),
  };
}

/** A neighbour of the same kind that is nowhere on the page. */
const stranger = (one: Sibling, i: number): Sibling => ({
  role: one.role,
  marks: one.marks.length > 0 ? [printOf(`qzx ${i}`)] : [],
  names: Object.fromEntries(Object.keys(one.names).map((language) => [language, wordPrint(`${OTHER} ${i}`)])),
});

const moved = (anchor: Anchor): Anchor => ({
  ...anchor,
  before: anchor.before.map(stranger),
  after: anchor.after.map(stranger),
  landmarks: anchor.landmarks[0] === 'complementary' ? ['navigation'] : ['complementary'],
  ...(anchor.order && { order: { home: printOf('qzx'), index: 0, count: 1 } }),
  ...(anchor.place && { place: [0, 10, anchor.place[2], anchor.place[3]] }),
});

/** The prints of all values of one kind on the page. */
function printsOf(page: Page, read: (control: Page['controls'][number]) => string[]): Set<string> {
  const prints = new Set<string>();
  for (const control of page.controls)
    for (const value of read(control)) if (value) prints.add(printOf(value));
  return prints;
}

/** Makes other ones of these prints wherever the anchor remembers them. */
function withoutPrints(anchor: Anchor, prints: ReadonlySet<string>): Anchor {
  const other = (print: string) => (prints.has(print) ? printOf(`qzx ${print}`) : print);
  const sibling = (one: Sibling): Sibling => ({ ...one, marks: one.marks.map(other) });
  return {
    ...anchor,
    before: anchor.before.map(sibling),
    after: anchor.after.map(sibling),
    page: { ...anchor.page, marks: anchor.page.marks.map(other) },
  };
}
