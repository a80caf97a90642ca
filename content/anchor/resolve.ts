import type { Anchor } from '../../utils/pack/anchor.ts';
import { answer } from './answer.ts';
import { answerAsPlain } from './as-plain.ts';
import { decide } from './decide.ts';
import { reason } from './explain.ts';
import type { Match } from './match.ts';
import { modelOf } from './model.ts';
import type { Page } from './page.ts';
import { quickly } from './quick.ts';
import { readPage } from './read-page.ts';
import { atOnce, type Slow, WHOLE } from './slices.ts';

/** Finds the control of an anchor on a page, or says why it is not there. Never throws. */
export function resolve(document: Document, anchor: Anchor): Match {
  try {
    const plain = plainFor(anchor);
    if (plain !== undefined) return answerOn(readPage(document, plain), anchor);
    const { page, isPresumed } = modelOf(document).glimpse();
    const quick = quickly(page, anchor, isPresumed);
    if (quick) return quick;
    return answerOn(isPresumed ? readPage(document) : page, anchor);
  } catch (error) {
    return unreadable(error);
  }
}

/** Like `resolve`, on a page that has been read already, for an anchor of that kind of page. */
export const answerOn = (page: Page, anchor: Anchor): Match => atOnce(answerSlowly(page, anchor));

/** The same with rests. */
export function* answerSlowly(page: Page, anchor: Anchor): Slow<Match> {
  const quick = quickly(page, anchor);
  if (quick) return quick;
  const decision = yield* decide(anchor, page);
  yield WHOLE;
  const match = answer(anchor, page, decision);
  // It is not among the controls of what seems the right page: it may be no control any more.
  const isMissed = match.outcome === 'missing' || match.outcome === 'ambiguous';
  if (!isMissed) return match;
  yield;
  return (yield* answerAsPlain(page, anchor)) ?? match;
}

/** The name of a tag or an attribute: an anchor comes with a pack, and nothing of a pack becomes a selector. */
const NAME = /^[a-z][a-z0-9-]*$/i;

/** Selects what an element that is no control may be now: the same tag, or another with its ids or class. */
export function plainFor(anchor: Anchor): string | undefined {
  if (!anchor.plain) return undefined;
  const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
  const ids = anchor.ids
    .map((id) => [id.slice(0, id.indexOf('=')), id.slice(id.indexOf('=') + 1)] as const)
    .filter(([key]) => NAME.test(key))
    .map(([key, value]) => `[${key}=${quoted(value)}]`);
  const words = anchor.words.slice(0, 2).map((word) => `[class~=${quoted(word)}]`);
  return [...(NAME.test(anchor.tag) ? [anchor.tag] : []), ...ids, ...words].join(',');
}

export const unreadable = (error: unknown): Match => ({
  outcome: 'elsewhere',
  confidence: 0,
  margin: 0,
  reasons: [reason('page', 'unreadable', undefined, error instanceof Error ? error.name : undefined)],
});
