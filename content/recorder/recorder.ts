import { recorderWords } from '../../utils/i18n/areas.ts';
import { addWords, type Language } from '../../utils/i18n/index.ts';
import { ask, type RecordingView } from '../../utils/messages.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { controlsIn } from '../anchor/controls.ts';
import { scopes } from '../anchor/tree.ts';
import { type Gesture, listenForGestures } from './gestures.ts';
import { mergeWith } from './merge.ts';
import { stepFrom } from './step-from.ts';
import { watchAddress } from './watch-address.ts';
import { wordsOfPage } from './words-of-page.ts';

addWords(recorderWords);

/** The recorder in one document. */
export interface Recorder {
  /** null: this tab is not recorded (any more) */
  follow(view: RecordingView | null): void;
  /** while something else is done in the page, such as pointing at a control, nothing is recorded */
  hold(isHeld: boolean): void;
}

/**
 * Turns what is done in this document into steps and sends each at once, since the next click may destroy the
 * page. What happens before the first `follow` waits for it. Ends with the signal.
 */
export function startRecorder(view: Window & typeof globalThis, signal: AbortSignal): Recorder {
  let state: RecordingView['state'] | 'unknown' = 'unknown';
  let held = false;
  let ourLanguage: Language = 'en';
  let before: { gesture: Gesture; step: DraftStep; isKept?: boolean } | undefined;
  /** after a key or a resting pointer: what was on the page already, to tell what that brought up */
  let present: WeakSet<Element> | undefined;
  const waiting: Gesture[] = [];

  const send = (step: DraftStep, instead?: string) => {
    const language = view.document.documentElement.lang || ourLanguage;
    ask('record/step', { step, language, ...(instead !== undefined && { instead }) }).catch(ignoreGone);
  };

  const tell = (gesture: Gesture) => {
    if (state === 'unknown') return void waiting.push(gesture);
    if (state === 'paused' || held) return;
    const merged = mergeWith(before?.gesture, gesture);
    if (merged === 'part') return;
    if (before && present && gesture.kind === 'act' && !present.has(gesture.look.element)) {
      const done = { kind: 'element', anchor: gesture.look.anchor } as const;
      send({ ...before.step, step: { ...before.step.step, done } }, before.step.step.id);
    }
    const instead = merged === 'instead' ? before?.step.step.id : undefined;
    const step = stepFrom(gesture, view.location, wordsOfPage(view.document, ourLanguage), instead);
    present = gesture.kind === 'press' ? new WeakSet(controlsIn(scopes(view.document))) : undefined;
    before = { gesture, step, isKept: instead !== undefined };
    send(step, instead);
  };

  const recording = new AbortController();
  signal.addEventListener('abort', () => recording.abort());
  listenForGestures(view, tell, recording.signal);
  if (view === view.top) {
    watchAddress(view, (url, how) => ask('record/arrived', { url, how }).catch(ignoreGone), recording.signal);
  }

  return {
    follow(seen) {
      if (!seen) return recording.abort();
      const wasUnknown = state === 'unknown';
      if (state !== seen.state) before = undefined;
      state = seen.state;
      ourLanguage = seen.language;
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

/** The extension was updated or removed under this page: the next page load starts fresh. */
function ignoreGone(error: unknown): void {
  if (error instanceof Error && /context invalidated|Receiving end|message port closed/i.test(error.message))
    return;
  throw error;
}
