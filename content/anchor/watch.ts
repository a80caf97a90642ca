import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Changes } from './changes.ts';
import { concerned, meetAll } from './concerned.ts';
import { doubts } from './doubts.ts';
import { isDrawnAgain } from './drawn-again.ts';
import { later } from './guard.ts';
import { createHomes } from './homes.ts';
import type { Match } from './match.ts';
import { modelOf } from './model.ts';
import { sameAt } from './nearby.ts';
import { DECISION, GLANCE, type Page, readAhead } from './page.ts';
import { notHere, presence } from './presence.ts';
import { quickly } from './quick.ts';
import { whenQuiet } from './quiet.ts';
import { plainPage } from './read-page.ts';
import { redrawnControls } from './redrawn.ts';
import { answerSlowly, plainFor, unreadable } from './resolve.ts';
import { isThere } from './safe.ts';
import { inSlices, type Slow } from './slices.ts';
import { tokenIndex } from './token-index.ts';
import { holds } from './tree.ts';

/** Changes come in flocks: so long after the first one the flock is looked at as a whole, in milliseconds. */
const SETTLE = 60;
/** When nothing has changed for so long, anchors without a sure control are asked again, whatever changed. */
const QUIET = 600;
/** With a sure control for each anchor, what came is looked at after this time: it can be a second one at most. */
const SECOND = 1500;
/** After looking at changes and after reading the page, rests of so many times what it took: a tenth in all. */
const LOOK_REST = 16;
const READ_REST = 20;
/** What one look can cost is bounded, so that its rest can be too, in milliseconds. */
const LONGEST_REST = 250;

/** What was told of an anchor last, what of it was on the page then, and whether nothing about it was different. */
type Told = { match: Match; print: string; isUnchanged: boolean; at: number };

/**
 * Watches a page for many anchors with one observer over the document, its open shadow roots and same-origin
 * frames. Calls `onMatch` once per anchor for the first answer, afterwards only when the outcome or the
 * element changes. Works in slices of a few milliseconds, and not at all while nothing changes. Ends with the
 * signal.
 */
export function watch(
  document: Document,
  anchors: ReadonlyMap<string, Anchor>,
  onMatch: (id: string, match: Match) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted || anchors.size === 0) return;
  const model = modelOf(document);
  const index = tokenIndex(anchors);
  const homes = createHomes();
  const redrawn = redrawnControls();
  const told = new Map<string, Told>();
  const mayAskAgain = doubts();
  /** Anchors about which something changed, with the controls that may be theirs now. */
  const waiting = new Map<string, Set<Element>>();
  const backlog: Changes[] = [];
  const arrived: Element[] = [];
  /** Anchors without a sure control. */
  const open = new Set<string>(anchors.keys());
  let [asksOpen, isAwake, isReading] = [false, false, false];
  let [lookAt, readAt, tellings] = [0, 0, 0];

  const wait = (id: string, control?: Element) => {
    const controls = waiting.get(id) ?? new Set();
    if (control) controls.add(control);
    waiting.set(id, controls);
  };
  const waitAll = () => {
    for (const id of anchors.keys()) wait(id);
  };
  const meet = (control: Element, isKnown = false) => {
    const tellOf = (id: string) => {
      if (!isKnown || homes.elementOf(id) !== control) wait(id, control);
    };
    index.meet(control, tellOf, (id) => {
      if (open.has(id)) tellOf(id);
    });
  };
  const meetAgain = (control: Element) => meet(control, redrawn.take(control));

  const wake = () => {
    if (isAwake || signal.aborted) return;
    isAwake = true;
    later(look, Math.max(SETTLE, lookAt - performance.now()));
  };

  const look = () => {
    const done = (spent: number) => {
      isAwake = false;
      lookAt = performance.now() + Math.min(LONGEST_REST, LOOK_REST * spent);
      if (backlog.length + arrived.length > 0) wake();
      if (waiting.size > 0 || asksOpen) read();
    };
    inSlices(consider(), done, waitAll, signal);
  };

  /** Finds out which anchors the changes are about, and answers those of which the control was drawn anew. */
  function* consider(): Slow<void> {
    model.settle();
    yield* sortOut();
    yield* again();
    // With a sure control for each anchor, what came can wait: at most there is a second one among it.
    if (waiting.size + open.size === 0) return;
    yield* second();
  }

  function* sortOut(): Slow<void> {
    for (let changes = backlog.shift(); changes; changes = backlog.shift())
      if ((yield* concerned(changes, homes, meet, wait)) && open.size > 0) asksOpen = true;
    yield* meetAll(arrived.splice(0), meetAgain);
  }

  function* again(): Slow<void> {
    for (const [id, controls] of [...waiting]) {
      yield;
      const match = sameAgain(id, controls);
      if (!match) continue;
      waiting.delete(id);
      for (const control of controls) if (homes.elementOf(id) !== control) redrawn.add(control);
      tell(id, match, told.get(id)?.print ?? '', true);
    }
  }

  /** The answer for a control that was drawn anew, or touched, and is what and where it was. */
  const sameAgain = (id: string, controls: Set<Element>): Match | null => {
    const [control] = controls;
    const [anchor, home, before] = [anchors.get(id), homes.elementOf(id), told.get(id)];
    if (!control || controls.size > 1 || !anchor || !home) return null;
    if (!before?.isUnchanged || !isThere(control)) return null;
    // Where the old one is still there too, there are two of them.
    if (isThere(home) && !holds(control, home)) return null;
    const { match } = before;
    const isEqual = 'element' in match && isDrawnAgain(anchor, control, home, model.known);
    return isEqual ? { ...match, element: control } : sameAt(anchor, control);
  };

  function* second(): Slow<void> {
    model.look();
    yield* sortOut();
    yield* again();
    redrawn.clear();
  }

  /** When the page has come to rest, what came is looked at, and anchors without a sure control are asked again. */
  const rest = whenQuiet(() => {
    asksOpen = open.size > 0;
    inSlices(second(), () => (waiting.size > 0 || asksOpen) && read(), waitAll, signal);
  }, signal);

  const read = () => {
    if (isReading || signal.aborted) return;
    isReading = true;
    later(start, Math.max(0, readAt - performance.now()));
  };
  const start = () => {
    const asked = new Set(waiting.keys());
    const all = asksOpen ? [...new Set([...asked, ...open])] : [...asked];
    waiting.clear();
    asksOpen = false;
    const done = (spent: number) => {
      isReading = false;
      readAt = performance.now() + READ_REST * spent;
      if (waiting.size > 0 || asksOpen) read();
    };
    const failed = (error: unknown) => {
      for (const id of all) tell(id, unreadable(error), '', false);
    };
    inSlices(answers(all, asked), done, failed, signal);
  };

  /** Reads the page and asks for all these anchors; for those not `asked` for only where something is different. */
  function* answers(all: string[], asked: ReadonlySet<string>): Slow<void> {
    const began = tellings;
    const page = yield* model.pageSlowly();
    yield* readAhead(page, GLANCE);
    for (const id of all) {
      const anchor = anchors.get(id) as Anchor;
      const { isHere, print } = presence(anchor, page);
      const before = told.get(id);
      yield;
      // Told meanwhile, from a later look than this page.
      if (before && before.at > began) continue;
      if (before?.print === print && !asked.has(id) && !anchor.plain) continue;
      const quick = isHere ? quickly(page, anchor) : null;
      const match = quick ?? (yield* weighed(page, anchor, isHere));
      const isLost = !('element' in match) && (isHere || homes.elementOf(id) !== undefined);
      if (isLost && (yield* mayHaveCome(id, page))) continue;
      tell(id, match, print, quick !== null);
    }
  }

  /** Whether an anchor has to be asked again before it is called lost: it may have come since the page was read. */
  function* mayHaveCome(id: string, page: Page): Slow<boolean> {
    model.look();
    yield* sortOut();
    if (homes.elementOf(id) !== undefined) return waiting.has(id);
    if (told.has(id) || model.isCurrent(page) || !mayAskAgain(id)) return false;
    wait(id);
    return true;
  }

  function* weighed(page: Page, anchor: Anchor, isHere: boolean): Slow<Match> {
    if (anchor.plain) return yield* answerSlowly(yield* plainPage(document, plainFor(anchor) ?? '*'), anchor);
    // Most anchors of a pack are for other pages: nothing of them is here.
    if (!isHere) return notHere();
    yield* readAhead(page, DECISION);
    return yield* answerSlowly(page, anchor);
  }

  const tell = (id: string, match: Match, print: string, isUnchanged: boolean) => {
    const element = 'element' in match ? match.element : undefined;
    // It went while the page was being read.
    if (element && !isThere(element)) return wait(id);
    const before = told.get(id)?.match;
    const was = homes.elementOf(id);
    told.set(id, { match, print, isUnchanged, at: ++tellings });
    homes.put(id, element);
    if (match.outcome === 'found') open.delete(id);
    else open.add(id);
    if (before?.outcome === match.outcome && was === element) return;
    queueMicrotask(() => {
      if (!signal.aborted) onMatch(id, match);
    });
  };

  model.follow(
    {
      woke: wake,
      saw(changes) {
        if (changes) {
          backlog.push(changes);
          redrawn.forgetIn(changes.added);
        } else waitAll();
        rest(open.size > 0 ? QUIET : SECOND);
        wake();
      },
      met(arrivals) {
        if (!arrivals) waitAll();
        for (const control of arrivals?.controls ?? []) arrived.push(control);
        wake();
      },
    },
    signal,
  );
  waitAll();
  read();
}
