import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Candidate } from './decide.ts';
import type { Neighbours } from './evidence/neighbours.ts';
import type { Page } from './page.ts';
import type { Stability } from './stability.ts';

/*
 * What may have become of a control, as probabilities before anything of the control itself is looked at:
 * it stands where it stood, it stands elsewhere, or it is gone; and when it is gone, its place has closed up
 * or something new stands there.
 */

/** Of controls described, so many are gone when their page is opened again: one in ten over a year. */
const GONE = 0.1;
/** So many stand somewhere else, away from their neighbours: few in the same release, one in four after a redesign. */
const movedShare = (release: number): number => 0.02 + 0.24 * (1 - release);
/** When a control goes, something new stands at its place: hardly ever in a release, in two of five redesigns. */
const newcomerShare = (release: number): number => 0.02 + 0.45 * (1 - release);

/** Of what comes to the place of another, so many are the same part of the same library. */
const SAME_PART = 0.2;

/** The controls have been put in another order: one redesign in three. */
const shuffledShare = (release: number): number => 0.01 + 0.3 * (1 - release);

export type Hypotheses = {
  /** Weighs a candidate, `j` its index on the page: fills its `posterior` (not yet normalised) and `inPlace`. */
  weigh(candidate: Candidate, j: number): void;
  /** The likelihood that it is gone; complete when all candidates are weighed. */
  gone(): number;
};

/** The explanations of what is seen, for one anchor on one page. */
export function hypotheses(
  anchor: Anchor,
  page: Page,
  stability: Stability,
  neighbours: Neighbours,
): Hypotheses {
  const size = Math.max(1, page.controls.length);
  const moved = movedShare(stability.release);
  const newcomer = newcomerShare(stability.release);
  const shuffled = shuffledShare(stability.release) * neighbours.anywhere;
  const ordered = 1 - shuffledShare(stability.release);
  const newcomers = new Map<number, number>();
  return {
    weigh(candidate, j) {
      const here = neighbours.here[j] ?? 0;
      const taken = neighbours.taken[j] ?? 0;
      const claimed = neighbours.claimed[j] ?? 0;
      // What it shares with its neighbours does not tell it from a neighbour.
      const shared = Math.max(0, candidate.kind + candidate.common) * taken;
      const free = Math.min(1, (1 - claimed) / Math.max(1 - taken, 0.02));
      const inPlace = ordered * (1 - GONE - moved) * 2 ** (candidate.own - shared) * here * free;
      const away =
        ((ordered * moved * neighbours.without * Math.min(1 - taken, 1 - claimed) +
          shuffled * (1 - GONE) * (1 - claimed)) /
          size) *
        2 ** candidate.own *
        twinShare(anchor, candidate, page);
      candidate.posterior = inPlace + away;
      candidate.inPlace = inPlace / (inPlace + away || 1);
      // Where one of a kind goes, another of the kind comes, and some are made of the very same part.
      const alike = 1 + SAME_PART * (2 ** candidate.widget - 1);
      // What stands there as a neighbour would is as much a neighbour of this kind as a newcomer of it.
      const kind = Math.max(0, candidate.kind) * (1 - taken);
      newcomers.set(j, ordered * GONE * newcomer * 2 ** kind * alike * here * free);
    },
    gone() {
      let gone = GONE * (ordered * neighbours.without + shuffled);
      for (const mass of newcomers.values()) gone += mass;
      return gone;
    },
  };
}

/**
 * Where twins were remembered and one is missing, the one found elsewhere is the target only if a twin went, and
 * a twin goes as seldom as the target.
 */
function twinShare({ twins, icon }: Anchor, { control, weights }: Candidate, page: Page): number {
  if (twins.all && page.count('look', control.look) < twins.all) return TWIN_GONE;
  const agrees = (evidence: string) => weights.some((each) => each.evidence === evidence && each.bits > 0);
  if (twins.name && agrees('name')) return page.count('key', control.key) < twins.name ? TWIN_GONE : 1;
  if (twins.name && agrees('meaning'))
    return page.count('meaning', control.meaning) < twins.name ? TWIN_GONE : 1;
  if (twins.icon && icon === control.icon)
    return page.count('icon', control.icon) < twins.icon ? TWIN_GONE : 1;
  return 1;
}

const TWIN_GONE = GONE / (1 - GONE);
