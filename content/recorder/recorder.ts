import type { Language } from '../../utils/i18n/index.ts';
import type { RecordingView } from '../../utils/messages.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { strength } from '../anchor/index.ts';
import { outermost } from '../anchor/tree.ts';
import { type Gesture, listenForGestures } from './gestures.ts';
import { watchHover } from './hover.ts';
import { listenAnew } from './listen-anew.ts';
import { type Look, lookAt } from './look.ts';
import { mergeWith } from './merge.ts';
import { stepFrom } from './step-from.ts';
import { watchAddress } from './watch-address.ts';
import { watchFrames } from './watch-frames.ts';
import { wordsOfPage } from './words-of-page.ts';

/** Where a recorder brings what it saw; each at once, since the next click may destroy the page. */
export interface RecorderTells {
  /** `instead`: the id of the step that this one says better */
  step(step: DraftStep, language: string, instead?: string): void;
  arrived(url: string, how: 'load' | 'within' | 'back', language: string): void;
  /** takes a picture of the control: the file it became, or null */
  shoot(control: Element): Promise<string | null>;
  shown(step: string, shot: string): void;
  /** the person went into a frame of another site */
  entered(origin: string): void;
}

/** The recorder in one document. */
export interface Recorder {
  follow(view: RecordingView): void;
  /** while something else is done in the page, such as pointing at a control, nothing is recorded */
  hold(isHeld: boolean): void;
}

/**
 * Turns what is done in this document into steps. What happens before the first `follow` waits for it. Ends
 * with the signal.
 */
export function startRecorder(
  view: Window & typeof globalThis,
  tells: RecorderTells,
  signal: AbortSignal,
): Recorder {
  let state: RecordingView['state'] | 'unknown' = 'unknown';
  let held = false;
  let takesShots = false;
  let ourLanguage: Language = 'en';
  let before: { gesture: Gesture; step: DraftStep; isKept: boolean } | undefined;
  /** after a key: what was on the page already, to tell what the key brought up */
  let present: WeakSet<Element> | undefined;
  const waiting: Gesture[] = [];
  const steps = new WeakMap<Look, DraftStep>();
  const hover = watchHover(view, signal);

  /** of the page; its first element may not have come yet */
  const language = () => view.document.documentElement?.lang || ourLanguage;
  const send = (step: DraftStep, instead?: string) => tells.step(step, language(), instead);

  const tell = (gesture: Gesture) => {
    if (state === 'unknown') return void waiting.push(gesture);
    if (state === 'paused' || held) return;
    const opener = gesture.kind === 'act' ? hover.openerOf(gesture.look.element) : undefined;
    const pointed = opener && lookAt(opener);
    hover.acted();
    if (pointed && gesture.kind === 'act')
      keep({ kind: 'act', deed: 'point', look: pointed, brings: gesture.look.anchor });
    keep(gesture);
  };

  const keep = (gesture: Gesture) => {
    const merged = mergeWith(before?.gesture, gesture);
    if (merged === 'part') return;
    const isBrought = gesture.kind === 'act' && present && !present.has(gesture.look.element);
    if (before && isBrought) {
      const done = { kind: 'element', anchor: gesture.look.anchor } as const;
      send({ ...before.step, step: { ...before.step.step, done } }, before.step.step.id);
    }
    const instead = merged === 'instead' ? before?.step.step.id : undefined;
    const { location } = outermost(view.document);
    const step = stepFrom(gesture, location, wordsOfPage(view.document, ourLanguage), instead);
    present = gesture.kind === 'press' ? gesture.present : undefined;
    before = { gesture, step, isKept: instead !== undefined };
    send(step, instead);
    if (gesture.kind !== 'act') return;
    steps.set(gesture.look, step);
    void gesture.look.shot?.then((shot) => shot && tells.shown(step.step.id, shot));
  };

  /** How it will fare is tried while the button is still down, and after what the person's click needs. */
  const tryLater = (seen: Look) => {
    if (seen.certainty !== 'sure') return;
    view.setTimeout(() => {
      if (signal.aborted || !seen.element.isConnected || !isMistakable(seen.anchor, view.document)) return;
      seen.certainty = 'weak';
      const step = steps.get(seen);
      if (!step) return;
      const doubtful: DraftStep = { ...step, certainty: 'weak' };
      if (before?.step === step) before.step = doubtful;
      send(doubtful, step.step.id);
    });
  };

  const look = (target: Element) => {
    const seen = lookAt(target);
    if (seen) tryLater(seen);
    if (seen && takesShots && state === 'on' && !held) seen.shot = tells.shoot(seen.element);
    return seen;
  };

  listenAnew(view.document, (until) => listenForGestures({ view, look, tell, signal: until }), signal);
  watchFrames(view, tells.entered, signal);
  if (view === view.top) watchAddress(view, (url, how) => tells.arrived(url, how, language()), signal);

  return {
    follow(seen) {
      const wasUnknown = state === 'unknown';
      if (state !== seen.state) before = undefined;
      state = seen.state;
      ourLanguage = seen.language;
      takesShots = seen.shots;
      const isThere = seen.steps.some(({ id }) => id === before?.step.step.id);
      // a step that was taken back is not there to be said better
      if (before?.isKept && !isThere) before = undefined;
      if (before && isThere) before.isKept = true;
      if (wasUnknown) for (const gesture of waiting.splice(0)) tell(gesture);
    },
    hold(isHeld) {
      held = isHeld;
      // the step may say something else by the time the recording goes on
      before = undefined;
    },
  };
}

/** Whether another control would be taken for it, were it gone: what is not found at all points nowhere wrong. */
function isMistakable(anchor: Anchor, document: Document): boolean {
  const { trials } = strength(anchor, outermost(document));
  return trials.some(({ change, right }) => change === 'removed' && !right);
}
