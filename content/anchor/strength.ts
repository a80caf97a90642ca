import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Facts } from './facts.ts';
import type { EvidenceKind, Match, Outcome, Reason } from './match.ts';
import { countPage, type Page } from './page.ts';
import { type Change, perturbed } from './perturb.ts';
import { readPage } from './read-page.ts';
import { answerOn, plainFor, unreadable } from './resolve.ts';
import { holds } from './tree.ts';

/**
 * How a trial ended: `found` where it is, `lost` though it is there, `nothing` when it is not there, which is
 * right, or `another` control is pointed at, which is the worst there is.
 */
export type Ending = 'found' | 'lost' | 'nothing' | 'another';

/** One question asked about an anchor by changing one thing in memory, and whether the answer is the right one. */
export type Trial = {
  change: Change;
  ending: Ending;
  outcome: Outcome;
  right: boolean;
  /** What carried it, strongest first, and what spoke for and against. */
  by: EvidenceKind[];
  reasons: Reason[];
  /** The whole in English; the studio says it in its own words from `change` and `ending`. */
  says: string;
};

/**
 * How sure an anchor will be: `strong` passes all trials, `fair` stays silent in some where it should find,
 * `weak` is not found now, or another control is pointed at in some.
 */
export type Strength = { level: 'strong' | 'fair' | 'weak'; trials: Trial[] };

const CHANGES: readonly Change[] = ['renamed', 'translated', 'ids', 'icon', 'classes', 'neighbours', 'moved'];

/**
 * How sure this anchor will be: the control is taken away in memory and asked for again, and one kind of
 * evidence at a time is made another. Trials that say nothing about this anchor are left out (another icon,
 * where it has none). The page is not touched; takes some ten decisions. Never throws.
 */
export function strength(anchor: Anchor, document: Document): Strength {
  try {
    return tried(anchor, document);
  } catch (error) {
    return { level: 'weak', trials: [trialOf('as-it-is', 'lost', unreadable(error))] };
  }
}

function tried(anchor: Anchor, document: Document): Strength {
  const page = readPage(document, plainFor(anchor));
  const now = answerOn(page, anchor);
  const target = 'element' in now ? controlAt(page, now.element) : undefined;
  if (!('element' in now) || !target) return { level: 'weak', trials: [trialOf('as-it-is', 'lost', now)] };
  const trials = [
    trialOf('as-it-is', 'found', now),
    trialOf('removed', ...endingOf(answerOn(without(page, target), anchor), undefined)),
  ];
  for (const change of CHANGES) {
    const other = perturbed(anchor, change, page);
    if (other) trials.push(trialOf(change, ...endingOf(answerOn(page, other), now.element)));
  }
  const isWeak = trials.some(({ ending }) => ending === 'another');
  return { level: isWeak ? 'weak' : trials.every(({ right }) => right) ? 'strong' : 'fair', trials };
}

/** The control itself, not the box around it. */
const controlAt = ({ controls }: Page, element: Element): Facts | undefined =>
  controls.find(({ unit }) => unit.element === element) ??
  controls.findLast(({ unit }) => holds(unit.element, element));

/** The page without a control and what is in it. */
function without(page: Page, target: Facts): Page {
  const [outermost] = target.unit.chain;
  const rest = page.controls.filter(
    (control) => control !== target && !(outermost && holds(outermost, control.unit.element)),
  );
  return { ...countPage(page.document, page.scope, rest), ...(outermost && { without: outermost }) };
}

function endingOf(match: Match, expected: Element | undefined): [Ending, Match] {
  if (!('element' in match)) return [expected ? 'lost' : 'nothing', match];
  return [match.element === expected ? 'found' : 'another', match];
}

const trialOf = (change: Change, ending: Ending, match: Match): Trial => ({
  change,
  ending,
  outcome: match.outcome,
  right: ending === 'found' || ending === 'nothing',
  by: 'by' in match ? match.by : [],
  reasons: match.reasons,
  says: `${IF[change]}: ${THEN[ending]}`,
});

const IF: Record<Change, string> = {
  'as-it-is': 'as it is now',
  removed: 'if it is removed',
  renamed: 'if it is called something else',
  translated: 'if the page is in another language',
  ids: 'if the identifiers change',
  icon: 'if the icons are drawn anew',
  classes: 'if the class names change',
  neighbours: 'if other controls stand around it',
  moved: 'if it moves to another part of the page',
};

const THEN: Record<Ending, string> = {
  found: 'found',
  lost: 'not found',
  nothing: 'correctly nothing',
  another: 'another control would be pointed at',
};
