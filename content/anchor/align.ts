/*
 * Lines up the controls remembered around the target with the controls of the page, as `diff` lines up two
 * texts, and weighs every way of doing so (forward-backward over a pair hidden Markov model). The answer is,
 * for every control of the page, how well the neighbours say "the target is here", and how well they say
 * "the target's place has closed up". All figures are likelihood ratios against controls that happen to be
 * there.
 */

/** A remembered neighbour is not on the page any more: rarely in the same release, one in four after a redesign. */
const dropped = (release: number): number => 0.03 + 0.22 * (1 - release);
/** A new control appears between two that were next to each other. */
const inserted = (release: number): number => 0.015 + 0.08 * (1 - release);
/** Where one new control appeared, the next one is often new too: menus grow by groups. */
const INSERTED_MORE = 0.7;

/** What was first or last on its page may have got a header before it: one page in ten, half the redesigns. */
const looseEnd = (release: number): number => 0.1 + 0.4 * (1 - release);

/** Whether the neighbours reach to the first and the last control of the page. */
export type Ends = { first: boolean; last: boolean };

export type Alignment = {
  /** For each control: the likelihood that the target's place is this one, without the target's own evidence. */
  here: Float64Array;
  /** The likelihood that the neighbours stand as they did and the target is not between them. */
  without: number;
  /** For each control: how likely it is one of the neighbours, when the target is gone. */
  taken: Float64Array;
  /** The same likelihood as `without` if no neighbour at all were on the page. */
  nowhere: number;
};

/**
 * @param ratios per remembered neighbour, in order, the likelihood ratio of being each control of the page
 * @param slot how many of the neighbours stand before the target
 * @param ends whether nothing stood before the first and after the last neighbour
 * @param release how much of the release is as it was, 0 to 1
 * @param solid for each control of the page, whether it counts as inserted when it has no partner
 */
export function align(
  ratios: Float64Array[],
  slot: number,
  solid: Uint8Array,
  release: number,
  ends: Ends = { first: false, last: false },
): Alignment {
  const rates = { dropped: dropped(release), inserted: inserted(release) };
  const size = solid.length;
  const loose = looseEnd(release);
  const start = new Float64Array(size + 1).fill((ends.first ? loose : 1) / Math.max(1, size));
  const end = new Float64Array(size + 1).fill(ends.last ? loose : 1);
  if (ends.first) addEdge(start, solid, (1 - loose) * (1 - rates.inserted), rates.inserted, 1);
  if (ends.last) addEdge(end, solid, 1 - loose, rates.inserted, -1);
  const back = sweepBack(ratios, end, solid, rates);
  const { before, taken, without, nowhere } = sweep(ratios, start, solid, rates, back, slot);
  const after = back[slot] as Float64Array;
  const here = new Float64Array(size);
  for (let j = 0; j < size; j++) here[j] = (before[j] as number) * (after[j + 1] as number);
  for (let j = 0; j < size; j++) taken[j] = Math.min(1, (taken[j] as number) / without);
  return { here, without, taken, nowhere };
}

/** Adds to each place what it costs that there are new controls between it and the edge of the page. */
function addEdge(places: Float64Array, solid: Uint8Array, share: number, fresh: number, step: 1 | -1): void {
  let cost = share;
  let isFirst = true;
  for (let j = step > 0 ? 0 : solid.length; j >= 0 && j <= solid.length; j += step) {
    places[j] = (places[j] as number) + cost;
    if (!solid[step > 0 ? j : j - 1]) continue;
    cost *= isFirst ? fresh : INSERTED_MORE;
    isFirst = false;
  }
}

type Rates = { dropped: number; inserted: number };

type Sweep = {
  /** After the neighbours before the target, with the next control of the page being `j`. */
  before: Float64Array;
  /** For each control: the likelihood that it is one of the neighbours. */
  taken: Float64Array;
  without: number;
  nowhere: number;
};

/** From the first neighbour to the last. Two rows are all it keeps: on a large page they are what takes time. */
function sweep(
  ratios: Float64Array[],
  start: Float64Array,
  solid: Uint8Array,
  { dropped, inserted: fresh }: Rates,
  back: Float64Array[],
  slot: number,
): Sweep {
  const size = solid.length;
  const taken = new Float64Array(size);
  const nowhere = dropped ** ratios.length;
  let without = nowhere;
  let from = start;
  let spare: Float64Array | undefined;
  let before = start;
  for (let i = 0; i < ratios.length; i++) {
    const ratio = ratios[i] as Float64Array;
    const rest = back[i + 1] as Float64Array;
    const tail = dropped ** (ratios.length - 1 - i);
    // After `i` neighbours, with the next control of the page being `j`.
    const sum = spare ?? new Float64Array(size + 1);
    /** The likelihood that this neighbour is the control just before `j`. */
    let hit = 0;
    let free = 0;
    let inserted = 0;
    sum[0] = dropped * (from[0] as number);
    for (let j = 1; j <= size; j++) {
      const next = hit + free;
      // Plain elements lie between controls without being anything new.
      if (solid[j - 1]) inserted = fresh * next + INSERTED_MORE * inserted;
      free = solid[j - 1] ? 0 : next;
      hit = (1 - dropped) * (ratio[j - 1] as number) * (from[j - 1] as number);
      sum[j] = hit + free + inserted + dropped * (from[j] as number);
      if (hit === 0) continue;
      without += hit * tail;
      taken[j - 1] = (taken[j - 1] as number) + hit * (rest[j] as number);
    }
    spare = from === before ? undefined : from;
    from = sum;
    if (i + 1 === slot) before = sum;
  }
  return { before, taken, without, nowhere };
}

/** From the end: `[i][j]` is what comes from neighbour `i` on, starting at control `j`. */
function sweepBack(
  ratios: Float64Array[],
  end: Float64Array,
  solid: Uint8Array,
  { dropped, inserted: fresh }: Rates,
): Float64Array[] {
  const size = solid.length;
  const total: Float64Array[] = [];
  total[ratios.length] = end;
  for (let i = ratios.length - 1; i >= 0; i--) {
    const ratio = ratios[i] as Float64Array;
    const from = total[i + 1] as Float64Array;
    const sum = new Float64Array(size + 1);
    let free = 0;
    let inserted = 0;
    let last = 0;
    sum[size] = dropped * (from[size] as number);
    for (let j = size - 1; j >= 0; j--) {
      const next = last + free;
      if (solid[j]) inserted = fresh * next + INSERTED_MORE * inserted;
      free = solid[j] ? 0 : next;
      const hit = (1 - dropped) * (ratio[j] as number) * (from[j + 1] as number);
      sum[j] = hit + free + inserted + dropped * (from[j] as number);
      last = hit;
    }
    total[i] = sum;
  }
  return total;
}
