import type { Anchor } from '../../utils/pack/anchor.ts';
import type { PageStep } from '../../utils/pack/page.ts';
import { resolve } from '../anchor/index.ts';
import { onAct } from './act.ts';
import { type Sighting, seek } from './seek.ts';
import type { Absence } from './state.ts';

/** What becomes of the control of a step. */
export interface PursuitNews {
  /** it is here; `isFirst`: for the first time in this step */
  found(control: Element, isFirst: boolean): void;
  lost(): void;
  /** it is looked for so long that the person should know */
  slow(): void;
  /** it was looked for as long as the step allows */
  limit(why: Absence): void;
  /** the person used it */
  acted(): void;
  /** it stands in something that is closed, and this earlier step opens that */
  closed(opener: string): void;
}

/** Seconds that a step waits for its control when it does not say. */
const defaultWait = 8;
/** A control that comes within this time is not announced as looked for, in milliseconds. */
const patience = 700;
/** A menu that was just asked for gets this long to open before it counts as closed, in milliseconds. */
const opening = 1_200;

/**
 * Looks for the control of a step, stays with it, and hears when the person uses it. `before` are the earlier
 * steps on the way that was gone, the latest first. Ends with the signal.
 */
export function pursue(
  document: Document,
  step: PageStep & { anchor: Anchor },
  before: readonly PageStep[],
  news: PursuitNews,
  signal: AbortSignal,
): void {
  let using: AbortController | undefined;
  let isFirst = true;
  let last: Sighting | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const wait = () => {
    const after = (milliseconds: number, work: () => void) => timers.add(setTimeout(work, milliseconds));
    after(patience, news.slow);
    after(opening, askOpener);
    after((step.wait ?? defaultWait) * 1000, () => news.limit(absenceIn(last)));
  };
  const stopWaiting = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };

  const meet = (match: Sighting) => {
    last = match;
    if (!('element' in match)) {
      if (!using) return;
      using.abort();
      using = undefined;
      wait();
      return news.lost();
    }
    stopWaiting();
    using?.abort();
    using = new AbortController();
    const used = AbortSignal.any([using.signal, signal]);
    if (step.done.kind === 'act') onAct(match.element, news.acted, used);
    news.found(match.element, isFirst);
    isFirst = false;
  };

  function askOpener() {
    if (!last || !isInClosed(last)) return;
    const opener = before.find(
      ({ done, anchor }) => done.kind === 'act' && anchor && 'element' in resolve(document, anchor),
    );
    if (opener) news.closed(opener.id);
  }

  signal.addEventListener('abort', stopWaiting);
  wait();
  seek(document, step.anchor, meet, signal);
}

function absenceIn(match: Sighting | undefined): Absence {
  return !match || 'element' in match ? 'elsewhere' : match.outcome;
}

/** Whether the control is known to stand in a menu or dialog that is not open. */
function isInClosed(match: Sighting): boolean {
  if ('element' in match) return false;
  return match.reasons.some(
    ({ evidence, verdict }) => verdict === 'hidden' && (evidence === 'landmark' || evidence === 'visibility'),
  );
}
