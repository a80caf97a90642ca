import type { Slow } from './slices.ts';
import { isSameWraps, merge, merges, type Unit, unitOf, wrapsOf } from './units.ts';

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

/** What is known from the last time: units by their first control, and in which of them something changed. */
export type Former = {
  units: ReadonlyMap<Element, Placed>;
  stale: { has(first: Element): boolean };
};

/** A stretch of controls, and the units on either side of it, which stay as they are. */
export type Stretch = {
  controls: readonly Element[];
  from: number;
  to: number;
  left: Placed | undefined;
  right: Placed | undefined;
};

/** Controls looked at between two rests. */
const STEP = 60;

/**
 * Makes units of a stretch of controls in reading order, as `unitsFrom` does of a page, and takes over the
 * former ones that cannot have changed.
 */
export function* regroup({ controls, from, to, left, right }: Stretch, former: Former): Slow<Placed[]> {
  const all: Placed[] = [];
  let last = left;
  let isKept = true;
  for (let i = from; i < to; i++) {
    if (i % STEP === 0) yield;
    const control = controls[i] as Element;
    const old = former.stale.has(control) ? undefined : standing(former.units.get(control), controls, i);
    if (last && !(old && isKept) && merges(last.unit, control, controls[i + 1])) {
      // What is known stays as it is: the page that was read last is made of it.
      if (isKept) last.unit = { ...last.unit, chain: [...last.unit.chain] };
      merge(last.unit, control);
      last.after = controls[i + 1];
      isKept = false;
      continue;
    }
    isKept = old !== undefined;
    if (old) i += old.unit.chain.length - 1;
    last = old ? { ...old } : placedAt(controls, i);
    all.push(last);
  }
  for (let j = 0; j < all.length; j++) {
    if (j % STEP === 0) yield;
    wrapUp(all[j] as Placed, all[j - 1] ?? left, all[j + 1] ?? right, former);
  }
  return all;
}

const placedAt = (controls: readonly Element[], i: number): Placed => ({
  unit: unitOf(controls[i] as Element),
  before: controls[i - 1],
  after: controls[i + 1],
  left: undefined,
  right: undefined,
});

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
  { units }: Former,
): void {
  const isFormer = (one: Placed | undefined) =>
    !one || units.get(one.unit.chain[0] as Element)?.unit === one.unit;
  const { unit } = placed;
  const left = before?.unit.element;
  const right = after?.unit.element;
  const isOld = isFormer(placed);
  if (isOld && placed.left === left && placed.right === right && isFormer(before) && isFormer(after)) return;
  placed.left = left;
  placed.right = right;
  const wraps = wrapsOf(unit, left, right);
  if (!isOld) unit.wraps = wraps;
  else if (!isSameWraps(wraps, unit.wraps)) placed.unit = { ...unit, wraps };
}
