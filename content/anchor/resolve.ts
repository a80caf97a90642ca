import type { Anchor } from '../../utils/pack/anchor.ts';
import { answer } from './answer.ts';
import { decide } from './decide.ts';
import { meaningOf } from './evidence/meaning.ts';
import { normal, stateless } from './evidence/words.ts';
import { reason } from './explain.ts';
import type { Match } from './match.ts';
import type { Page } from './page.ts';
import { quickly } from './quick.ts';
import { readPage } from './read-page.ts';

/** Finds the control of an anchor on a page, or says why it is not there. Never throws. */
export function resolve(document: Document, anchor: Anchor): Match {
  try {
    return answerOn(readPage(document, plainFor(anchor)), anchor);
  } catch (error) {
    return unreadable(error);
  }
}

/** Like `resolve`, on a page that has been read already, for an anchor of that kind of page. */
export const answerOn = (page: Page, anchor: Anchor): Match =>
  quickly(page, anchor) ?? answer(anchor, page, decide(anchor, page));

/** Whether anything of the anchor is on the page: something of its own, or two of its neighbours. */
export function mayBeOn(anchor: Anchor, page: Page): boolean {
  if (anchor.plain || anchor.before.length + anchor.after.length < 2) return true;
  if (anchor.ids.some((id) => page.count('id', id) > 0)) return true;
  if (anchor.icon && page.count('icon', anchor.icon) > 0) return true;
  for (const [language, names] of Object.entries(anchor.names))
    for (const name of names) {
      const base = stateless(normal(name));
      const meaning = meaningOf(base, language);
      if (page.count('base', base) > 0 || (meaning && page.count('meaning', meaning) > 0)) return true;
    }
  let near = 0;
  for (const sibling of [...anchor.before, ...anchor.after]) {
    const isHere =
      sibling.marks.some((mark) => page.count('mark', mark) > 0) ||
      Object.values(sibling.names).some((print) => page.count('name', print) > 0);
    if (isHere && ++near > 1) return true;
  }
  return false;
}

/** The answer for an anchor of which nothing is on the page. */
export const notHere = (): Match => ({
  outcome: 'elsewhere',
  confidence: 0.99,
  margin: 0.99,
  reasons: [reason('page', 'changed')],
});

/** Selects what an element that is no control may be now: the same tag, or another with its ids or class. */
export function plainFor(anchor: Anchor): string | undefined {
  if (!anchor.plain) return undefined;
  const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
  const ids = anchor.ids.map(
    (id) => `[${id.slice(0, id.indexOf('='))}=${quoted(id.slice(id.indexOf('=') + 1))}]`,
  );
  const words = anchor.words.slice(0, 2).map((word) => `[class~=${quoted(word)}]`);
  return [anchor.tag, ...ids, ...words].join(',');
}

const unreadable = (error: unknown): Match => ({
  outcome: 'elsewhere',
  confidence: 0,
  margin: 0,
  reasons: [reason('page', 'unreadable', undefined, error instanceof Error ? error.name : undefined)],
});
