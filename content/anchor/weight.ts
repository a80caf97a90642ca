import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Facts } from './facts.ts';
import type { EvidenceKind, Verdict } from './match.ts';
import type { Page } from './page.ts';
import type { Stability } from './stability.ts';

/**
 * What one kind of evidence says about one control: bits for (above 0) or against (below 0) its being the
 * target. `bits` is log2(m/u): m how often the evidence agrees for the same control, u how often it does for
 * others on this very page.
 */
export type Weight = {
  evidence: EvidenceKind;
  bits: number;
  verdict: Verdict;
  was?: string;
  now?: string;
  /** Counts against it whatever the release: a redesign does not explain it. */
  anyway?: true;
};

/** Weighs one kind of evidence; null when the anchor or the control has none of it. */
export type Weigh = (anchor: Anchor, control: Facts, page: Page, stability: Stability) => Weight | null;

/**
 * Bits for agreeing on a value. `others` is how many other controls have it too, now or then; `chance` is how
 * many would by accident if the target were gone.
 */
export const agreement = (kept: number, others: number, chance: number, size: number, most: number): number =>
  Math.min(most, Math.log2(kept / Math.min(0.99, (others + chance) / (size + 1))));

/** Bits against, for having another value. */
export const contradiction = (kept: number): number => Math.log2(1 - kept);
