export { describe } from './describe';
export { learn } from './learn';
export type { EvidenceKind, Match, Outcome, Reason, Verdict } from './match';
export { resolve } from './resolve';
export { type Change, type Strength, strength, type Trial } from './strength';
export { watch } from './watch';
