import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Candidate } from './decide.ts';

/** How sure it takes to point at something, and how far it has to be from the second hypothesis: probabilities. */
export type Need = { sure: number; clear: number };

/**
 * Below this probability nothing is pointed at. On the bench, 171 of 171 candidates between 0.90 and 0.95 were right
 * and 19 of 10,000 questions about controls taken out gave one; below it the latter grow faster.
 */
const SURE: Need = { sure: 0.9, clear: 0.8 };
/**
 * What has so many bits of its own (what it means, its id, its icon) may be a little less sure. So may what speaks
 * for itself while its icon does not speak against it and nothing else comes near. On the bench 88 of 88 such
 * candidates from 0.80 to 0.90 were right, and 9 questions about controls taken out gave one; of all the others 53 of
 * 55 were right, and 29 such questions gave one.
 */
const OF_ITS_OWN: Need & { bits: number } = { bits: 4, sure: 0.8, clear: 0.6 };
const UNRIVALLED = { own: 1.8, times: 22, icon: -0.6 };
/**
 * What stands in its place and is by its own evidence far ahead of everything else can only be it or be gone. Between
 * 0.60 and 0.80 there were 27 of these on the bench, all right, and no question about a control taken out gave one.
 */
const FAR_AHEAD: Need & { own: number; identity: number } = { own: 9, identity: 6, sure: 0.6, clear: 0.2 };
/**
 * Plain elements have little of their own, and others like them take their place: a row of a list, a figure beside
 * it. On the six apps with most of them, eight below this were given for one taken out, and six were right. The same
 * goes for what has another identifier now.
 */
const PLAIN: Need = { sure: 0.96, clear: 0.92 };

/** How sure it takes to point at the first candidate for an anchor, where the other is the next best. */
export function neededFor({ twins }: Anchor, first: Candidate, next: Candidate | undefined): Need {
  if (isOtherwiseCalled(first)) return PLAIN;
  if (isFarAhead(first, next)) return FAR_AHEAD;
  if (first.control.unit.plain) return first.identity >= OF_ITS_OWN.bits ? OF_ITS_OWN : PLAIN;
  // What looked like others when it was described has rivals wherever it stands alone now.
  const isUnlike = twins.all === undefined && isUnrivalled(first, next);
  return isUnlike || bitsOfItsOwn(first) >= OF_ITS_OWN.bits ? OF_ITS_OWN : SURE;
}

/** Another identifier, on a page whose identifiers stayed, and nothing of its own that speaks for it. */
const isOtherwiseCalled = (first: Candidate): boolean =>
  bitsOfItsOwn(first) < 1 &&
  first.weights.some(
    ({ evidence, verdict, bits }) => evidence === 'id' && verdict === 'changed' && bits < -2.5,
  );

const isFarAhead = (first: Candidate, next: Candidate | undefined): boolean =>
  first.inPlace > 0.5 &&
  first.own - (next?.own ?? 0) >= FAR_AHEAD.own &&
  first.identity - (next?.identity ?? 0) >= FAR_AHEAD.identity;

const isUnrivalled = (first: Candidate, next: Candidate | undefined): boolean =>
  first.own >= UNRIVALLED.own &&
  first.own - lookOf(first) > 0 &&
  first.posterior >= UNRIVALLED.times * (next?.posterior ?? 0) &&
  first.weights.every(({ evidence, bits }) => evidence !== 'icon' || bits >= UNRIVALLED.icon);

/** What others had as well when it was described is not its own, nor what a library gives to all of a kind. */
const bitsOfItsOwn = (first: Candidate): number =>
  first.identity - Math.max(lookOf(first), first.widget) - Math.max(0, first.common);

/** Bits of what it looks like, its class, and of where it stands, its row. */
const lookOf = ({ weights }: Candidate): number => {
  let bits = 0;
  for (const weight of weights)
    if (weight.bits > 0 && (weight.evidence === 'class' || weight.evidence === 'row')) bits += weight.bits;
  return bits;
};
