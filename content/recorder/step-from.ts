import type { Say } from '../../utils/i18n/index.ts';
import type { Step } from '../../utils/pack/schema.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import type { Gesture } from './gestures.ts';
import { pressTitle, stepTitle } from './title.ts';

type Deed = Extract<Gesture, { kind: 'act' }>['deed'];

/** A gesture as a step of a draft; `id` where it says better what an earlier step said. */
export function stepFrom(
  gesture: Gesture,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
  say: Say,
  id = newId(),
): DraftStep {
  const url = `${origin}${pathname}`;
  if (gesture.kind === 'press') {
    const title = { [say.language]: pressTitle(gesture.keys, say) };
    // nothing on the page tells that a key was pressed
    const step = { id, title, done: { kind: 'next' } as const };
    return { step, gesture: 'press', url, certainty: 'sure' };
  }
  const { deed, look, brings } = gesture;
  const done: Step['done'] = brings ? { kind: 'element', anchor: brings } : { kind: 'act' };
  const title = { [say.language]: stepTitle(deed, look, say) };
  return {
    step: { id, title, anchor: look.anchor, done },
    gesture: kindOf(deed),
    url,
    certainty: look.certainty,
  };
}

function kindOf(deed: Deed): DraftStep['gesture'] {
  switch (deed) {
    case 'type':
    case 'typeEnter':
      return 'type';
    case 'select':
    case 'set':
    case 'file':
      return 'choose';
    case 'point':
      return 'point';
    default:
      return 'click';
  }
}

function newId(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `step-${first.toString(36)}${second.toString(36)}`;
}
