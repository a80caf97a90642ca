import type { Anchor } from '../../utils/pack/anchor.ts';
import { answer } from './answer.ts';
import { decide } from './decide.ts';
import type { Outcome } from './match.ts';
import { countPage } from './page.ts';
import { readPage } from './read-page.ts';
import { plainFor, resolve } from './resolve.ts';
import { holds } from './tree.ts';

/** One question asked about an anchor by changing one thing in memory, and whether the answer is the right one. */
export type Trial = { change: Change; outcome: Outcome; right: boolean; says: string };
export type Change = 'as-it-is' | 'removed' | 'translated' | 'ids' | 'icon' | 'neighbours' | 'classes';
/** How sure an anchor will be: `strong` passes all, `fair` stays silent where it should find, `weak` is not found or wrong now. */
export type Strength = { level: 'strong' | 'fair' | 'weak'; trials: Trial[] };

/** How sure this anchor will be, by changing one thing at a time in memory and asking again. The page is not touched. */
export function strength(anchor: Anchor, document: Document): Strength {
  const now = resolve(document, anchor);
  const trials: Trial[] = [];
  if (!('element' in now))
    return {
      level: 'weak',
      trials: [{ change: 'as-it-is', outcome: now.outcome, right: false, says: 'it is not found now' }],
    };
  const page = readPage(document, plainFor(anchor));
  const target =
    page.controls.find(({ unit }) => unit.element === now.element) ??
    page.controls.findLast(({ unit }) => holds(unit.element, now.element));
  const without = countPage(
    document,
    page.scope,
    page.controls.filter((control) => control !== target),
  );
  const gone = answer(anchor, without, decide(anchor, without));
  trials.push({ change: 'as-it-is', outcome: now.outcome, right: true, says: 'it is found now' });
  const isRight = !('element' in gone);
  trials.push({
    change: 'removed',
    outcome: gone.outcome,
    right: isRight,
    says: isRight
      ? 'if it is removed: correctly nothing'
      : 'if it is removed: another control would be pointed at',
  });
  return { level: isRight ? 'strong' : 'weak', trials };
}
