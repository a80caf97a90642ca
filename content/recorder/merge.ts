import type { Gesture } from './gestures.ts';

type Act = Extract<Gesture, { kind: 'act' }>;

/** What a gesture is to the one before it. */
export type Merged =
  /** a step of its own */
  | 'new'
  /** says the same step better: it takes its place */
  | 'instead'
  /** is part of it already: nothing to tell */
  | 'part';

const written = new Set<Act['deed']>(['type', 'typeEnter']);
const valued = new Set<Act['deed']>(['select', 'set', 'file']);

/**
 * People do one thing in several gestures: they click into a field and type, drag a slider through fifty
 * values, go down a list of choices with the arrow keys, press a button twice out of habit.
 */
export function mergeWith(before: Gesture | undefined, gesture: Gesture): Merged {
  if (before?.kind !== 'act' || gesture.kind !== 'act') return 'new';
  const isSame = before.look.element === gesture.look.element;
  if (!isSame) return gesture.byKeys && inOneGroup(before, gesture) ? 'instead' : 'new';
  if (gesture.deed === 'type') {
    if (before.deed === 'click') return 'instead';
    return before.deed === 'type' ? 'part' : 'new';
  }
  if (gesture.deed === 'typeEnter') return written.has(before.deed) ? 'instead' : 'new';
  if (valued.has(gesture.deed))
    return before.deed === 'click' || before.deed === gesture.deed ? 'instead' : 'new';
  if (gesture.deed === 'double') return before.deed === 'click' ? 'instead' : 'part';
  return 'new';
}

function inOneGroup(before: Act, { look }: Act): boolean {
  const group = look.element.closest('[role="tablist"], [role="radiogroup"], fieldset, form');
  return before.look.role === look.role && group !== null && group.contains(before.look.element);
}
