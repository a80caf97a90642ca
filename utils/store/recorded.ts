import { pagePattern, placeName } from '../address.ts';
import { matchesPattern } from '../pack/pattern.ts';
import type { Recording } from './recording.ts';
import type { DraftStep } from './records.ts';
import { replacedStep, withStep } from './steps.ts';

/** A page that was reached: loaded, entered within a single-page app, or gone back to. */
export interface Arrival {
  tab: number;
  /** without search and fragment */
  url: string;
  how: 'load' | 'within' | 'back';
  /** milliseconds since 1970 */
  at: number;
}

/** What a step led to shows within this time, sign-in pages on the way included; in milliseconds. */
const followsWithin = 10_000;

/**
 * What reaching a page means for the draft: the step just before led here, so it is done when the page is
 * reached; else somebody went here by the address bar, a bookmark or *back*, which is a step of its own.
 * An app that changes its own address, a reload and a redirect are nothing that a person did.
 */
export function afterArrival(
  recording: Recording,
  steps: readonly DraftStep[],
  arrival: Arrival,
  goTo: (place: string) => { title: Record<string, string>; id: string },
): { steps: readonly DraftStep[]; recording: Recording } {
  const { last, page } = recording;
  const here = { ...recording, page: arrival.url };
  if (arrival.url === page || !arrival.url.startsWith('https:')) return { steps, recording: here };
  const led = last && steps.find(({ step }) => step.id === last.step);
  const match = pagePattern(arrival.url);
  if (led && last && arrival.at - last.at < followsWithin) {
    if (matchesPattern(match, led.url) && led.gesture !== 'go') return { steps, recording: here };
    const title = led.gesture === 'go' ? goTo(placeName(arrival.url)).title : led.step.title;
    const step = { ...led.step, ...(title && { title }), done: { kind: 'page', match } as const };
    return {
      steps: replacedStep(steps, led.step.id, { ...led, step }),
      recording: { ...here, last: { ...last, at: arrival.at } },
    };
  }
  if (arrival.how === 'within' || page === undefined) return { steps, recording: here };
  const { id, title } = goTo(placeName(arrival.url));
  const gone: DraftStep = {
    step: { id, title, done: { kind: 'page', match } },
    gesture: 'go',
    url: page,
    certainty: 'sure',
  };
  return {
    steps: withStep(steps, gone, placeOfNext(recording)),
    recording: afterStep(here, id, arrival.tab, arrival.at),
  };
}

/** The step behind which the next one goes; undefined: at the end. */
export function placeOfNext({ after, recorded }: Recording): string | undefined {
  return after === undefined ? undefined : (recorded.at(-1) ?? after);
}

export function afterStep(recording: Recording, step: string, tab: number, at: number): Recording {
  const recorded = recording.recorded.includes(step) ? recording.recorded : [...recording.recorded, step];
  return { ...recording, recorded, last: { step, tab, at } };
}

/** Without the latest step, of which the id is given too; undefined when nothing was recorded yet. */
export function afterUndo(recording: Recording): { undone: string; recording: Recording } | undefined {
  const undone = recording.recorded.at(-1);
  if (undone === undefined) return undefined;
  const { last, ...rest } = recording;
  return { undone, recording: { ...rest, recorded: recording.recorded.slice(0, -1) } };
}
