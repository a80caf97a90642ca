import type { Say } from '../../utils/i18n/index.ts';
import type { Progress } from './progress.ts';
import type { RunState } from './state.ts';

export function sayProgress({ step, least, most }: Progress, say: Say): string {
  return least === most
    ? say('walk.step', { step, total: most })
    : say('walk.stepRange', { step, least, most });
}

/**
 * What a screen reader is told: each step, and whatever takes its place; with the first one how to get to the card.
 * `isSlow`: its control is long in coming.
 */
export function spokenFor(
  state: RunState,
  title: string,
  meta: string,
  { isSlow, isAtControl }: { isSlow: boolean; isAtControl: boolean },
  say: Say,
): string {
  if (state.paused) return '';
  switch (state.at.kind) {
    case 'shown': {
      const words = say('walk.say', { progress: meta, title });
      return state.trail.length === 0 && isAtControl ? `${words}. ${say('walk.sayKeys')}` : words;
    }
    case 'waiting':
      return isSlow ? say('walk.sayWaiting') : '';
    case 'blocked':
      return say('walk.say', { progress: say('walk.blocked.title'), title });
    case 'missing':
      return say('walk.say', { progress: say('walk.missing.title'), title });
    case 'finished':
      return say('walk.say', { progress: say('walk.end.title'), title: say('walk.end.question') });
    case 'stopped':
      return say('walk.stopped.title');
    default:
      return state.at satisfies never;
  }
}
