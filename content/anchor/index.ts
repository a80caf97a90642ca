export { describe } from './describe.ts';
export { learn } from './learn.ts';
export type { EvidenceKind, Match, Outcome, Reason, Verdict } from './match.ts';
export type { Change } from './perturb.ts';
export { resolve } from './resolve.ts';
export { type Ending, type Strength, strength, type Trial } from './strength.ts';
export { watch } from './watch.ts';
