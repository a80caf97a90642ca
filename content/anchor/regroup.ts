import type { Slow } from './slices.ts';
import { MOST_UNITS, merge, merges, type Unit, unitOf, wrapsOf } from './units.ts';

/** A unit, and what stood around it when it was made: with the same around it, it is the same unit. */
export type Placed = {
  unit: Unit;
  /** The control before its first one and the control after its last one. */
  before: Element | undefined;
  after: Element | undefined;
  /** The units before and after it, by their elements. */
  left: Element | undefined;
  right: Element | undefined;
};

/** Controls looked at between two rests. */
const STEP = 60;

/**
 * Makes units of controls in reading order, as `unitsFrom` does, and takes over those of the last time that
 * cannot have changed. `known` has them by their first control; `stale` has the first controls of those in
 * which something changed.
 */
export function* regroup(
  controls: readonly Element[],
  known: ReadonlyMap<Element, Placed>,
  stale: { has(first: Element): boolean },
): Slow<Placed[]> {
  const all: Placed[] = [];
  let isKept = false;
  for (let i = 0; i < controls.length && all.length < MOST_UNITS; i++) {
    if (i % STEP === 0) yield;
    const control = controls[i] as Element;
    const old = stale.has(control) ? undefined : standing(known.get(control), controls, i);
    const last = all.at(-1);
    if (last && !(old && isKept) && merges(last.unit, control, controls[i + 1])) {
      const { unit } = last;
      // What is known stays as it is: the page that was read last is made of it.
      if (isKept) last.unit = { ...unit, chain: [...unit.chain] };
      merge(last.unit, control);
      last.after = controls[i + 1];
      isKept = false;
      continue;
    }
    isKept = old !== undefined;
    if (old) i += old.unit.chain.length - 1;
    all.push(
      old
        ? { ...old }
        : {
            unit: unitOf(control),
            before: controls[i - 1],
            after: controls[i + 1],
            left: undefined,
            right: undefined,
          },
    );
  }
  for (let j = 0; j < all.length; j++) {
    if (j % STEP === 0) yield;
    wrapUp(all[j] as Placed, all[j - 1], all[j + 1], known);
  }
  return all;
}

/** The unit that began at this control, when the controls in it and beside it are still the same. */
function standing(old: Placed | undefined, controls: readonly Element[], at: number): Placed | undefined {
  if (!old || old.before !== controls[at - 1]) return undefined;
  const { chain } = old.unit;
  for (let k = 1; k < chain.length; k++) if (chain[k] !== controls[at + k]) return undefined;
  return old.after === controls[at + chain.length] ? old : undefined;
}

/** Finds what is around a unit, unless it stands between the same two as before. */
function wrapUp(
  placed: Placed,
  before: Placed | undefined,
  after: Placed | undefined,
  known: ReadonlyMap<Element, Placed>,
): void {
  const isKnown = (one: Placed | undefined) =>
    !one || known.get(one.unit.chain[0] as Element)?.unit === one.unit;
  const { unit } = placed;
  const left = before?.unit.element;
  const right = after?.unit.element;
  const isOld = isKnown(placed);
  if (isOld && placed.left === left && placed.right === right && isKnown(before) && isKnown(after)) return;
  placed.left = left;
  placed.right = right;
  const wraps = wrapsOf(unit, left, right);
  if (!isOld) unit.wraps = wraps;
  else if (!isSame(wraps, unit.wraps)) placed.unit = { ...unit, wraps };
}

const isSame = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((element, i) => element === b[i]);
