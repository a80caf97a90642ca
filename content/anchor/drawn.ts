import { isDrawn } from './controls.ts';
import type { Slow } from './slices.ts';
import { MOST_UNITS } from './units.ts';

/** Controls asked between two rests. */
const STEP = 40;

/** The controls that are drawn, in reading order. */
export function* drawnIn(controls: readonly Element[]): Slow<Element[]> {
  const drawn: Element[] = [];
  for (let i = 0; i < controls.length && drawn.length < MOST_UNITS; i++) {
    if (i % STEP === 0) yield;
    if (isDrawn(controls[i] as Element)) drawn.push(controls[i] as Element);
  }
  return drawn;
}

/**
 * The same, where only those are asked that were not drawn before, or are stale. `isSame` says that these are the
 * very controls of which those drawn before were a part.
 */
export function presumedIn(
  controls: readonly Element[],
  before: readonly Element[],
  stale: { has(control: Element): boolean },
  isSame: boolean,
): Element[] {
  const known = isSame ? undefined : new Set(before);
  const drawn: Element[] = [];
  for (let i = 0, next = 0; i < controls.length && drawn.length < MOST_UNITS; i++) {
    const control = controls[i] as Element;
    const wasDrawn = known ? known.has(control) : before[next] === control;
    if (wasDrawn) next++;
    if ((wasDrawn && !stale.has(control)) || isDrawn(control)) drawn.push(control);
  }
  return drawn;
}
