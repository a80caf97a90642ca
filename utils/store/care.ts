import type { Receipt, Sighting } from './records.ts';

/** How a control fared lately in this browser: never fine for what was not seen. */
export type CareState = 'fine' | 'drifting' | 'lost' | 'unseen';

/** What an item asks of whoever keeps it, from what this browser saw. */
export interface Care {
  state: CareState;
  /** `2026-11-23`: since when it has been so, and when it was seen last */
  since?: string;
  day?: string;
  /** what was seen, where it is not fine */
  sighting?: Sighting;
  /** ids of the steps at which colleagues in this browser did not find the control */
  missed?: string[];
}

/** After so many days a sighting says nothing any more. */
const remembered = 120;

/** How every item fared that anything is known of, by key; of the others nothing was seen. */
export function careOf(
  sightings: readonly Sighting[],
  receipts: readonly Receipt[],
  today: string,
): Map<string, Care> {
  const oldest = new Date(Date.parse(today) - remembered * 86_400_000).toISOString().slice(0, 10);
  const care = new Map<string, Care>();
  for (const [item, seen] of grouped(sightings.filter(({ day }) => day >= oldest))) {
    care.set(item, ofSightings(seen));
  }
  for (const [item, all] of grouped(receipts.filter(({ day }) => day >= oldest))) {
    const known = ofReceipts(all);
    if (known) care.set(item, known);
  }
  return care;
}

function ofSightings(seen: readonly Sighting[]): Care {
  const latest = (...outcomes: Sighting['outcome'][]) =>
    seen
      .filter(({ outcome }) => outcomes.includes(outcome))
      .toSorted((one, other) => other.turn - one.turn)[0];
  const [found, moved, lost] = [latest('found'), latest('moved'), latest('missing', 'ambiguous')];
  const placed = latest('found', 'moved');
  const told = (state: CareState, sighting: Sighting): Care => ({
    state,
    since: sighting.since,
    day: sighting.day,
    ...(state !== 'fine' && { sighting }),
  });
  if (lost && stands(lost, placed)) {
    // found here and not there: it is on its way
    const isHereAndThere = placed !== undefined && placed.day === lost.day && !isSamePlace(placed, lost);
    return told(isHereAndThere ? 'drifting' : 'lost', lost);
  }
  if (moved && stands(moved, found)) return told('drifting', moved);
  return placed ? told('fine', placed) : { state: 'unseen' };
}

/** What went wrong still counts: nothing better came later, unless on the same day at another place. */
function stands(wrong: Sighting, better: Sighting | undefined): boolean {
  if (!better || wrong.turn > better.turn) return true;
  return wrong.day === better.day && !isSamePlace(wrong, better);
}

function isSamePlace(one: Sighting, other: Sighting): boolean {
  return one.page === other.page && one.language === other.language;
}

/** A walkthrough is fine when it was finished after the last control that was not found. */
function ofReceipts(receipts: readonly Receipt[]): Care | undefined {
  const last = (kind: Receipt['kind']) =>
    receipts
      .filter((receipt) => receipt.kind === kind)
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
  const [finished, missed] = [last('finished'), last('missed')];
  if (missed !== undefined && (finished === undefined || missed >= finished)) {
    const lately = receipts.filter(
      ({ kind, day }) => kind === 'missed' && (finished === undefined || day >= finished),
    );
    const steps = [...new Set(lately.flatMap(({ step }) => step ?? []))];
    const since = lately.map(({ day }) => day).toSorted()[0];
    return { state: 'lost', since, day: missed, missed: steps };
  }
  return finished === undefined ? undefined : { state: 'fine', since: finished, day: finished };
}

function grouped<T extends { item: string }>(all: readonly T[]): Map<string, T[]> {
  return Map.groupBy(all, ({ item }) => item);
}
