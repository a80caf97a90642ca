import type { Anchor } from '../../utils/pack/anchor.ts';
import { weighClass } from './evidence/class.ts';
import { weighFrame } from './evidence/frame.ts';
import { weighHref } from './evidence/href.ts';
import { weighIcon } from './evidence/icon.ts';
import { weighIds } from './evidence/id.ts';
import { weighKeys } from './evidence/keys.ts';
import { weighLandmark } from './evidence/landmark.ts';
import { meaningOf } from './evidence/meaning.ts';
import { weighName, weighText } from './evidence/name-weight.ts';
import { lineUp, type Neighbours } from './evidence/neighbours.ts';
import { weighOrder } from './evidence/order.ts';
import { weighPlace } from './evidence/place.ts';
import { isSaid, printedName } from './evidence/printed.ts';
import { weighRole } from './evidence/role.ts';
import { weighRow } from './evidence/row.ts';
import { BOX, weighStructure } from './evidence/structure.ts';
import { weighMeaning } from './evidence/terms.ts';
import { normal, stateless } from './evidence/words.ts';
import type { Facts } from './facts.ts';
import { hypotheses } from './hypotheses.ts';
import type { EvidenceKind } from './match.ts';
import type { Counted, Page } from './page.ts';
import { rect } from './safe.ts';
import { isOfCode, isOfSeveral, sharedBy } from './shared.ts';
import type { Slow } from './slices.ts';
import { type Stability, stabilityOf } from './stability.ts';
import type { Weigh, Weight } from './weight.ts';

/** A redesign renames ids, classes, icons and structure together: they do not count against it one by one. */
const MOST_AGAINST = -7;
/** What is shared by all controls of a kind must not add up to a proof. */
const MOST_KIND = 4;
/** Candidates for which layout and order are read too. */
const CLOSE = 12;

export type Candidate = {
  control: Facts;
  weights: Weight[];
  /** Bits of its own evidence, without neighbours. */
  own: number;
  /** Bits of what kind of control it is: role, landmark, structure, place. */
  kind: number;
  /** Bits that others on its page had as well when it was described. */
  common: number;
  /** Bits of what identifies: name, ids, icon, link, shortcut, row, text. */
  identity: number;
  /** Where it is called otherwise: bits of what a library gives to all of a kind, its class and words of code. */
  widget: number;
  /** Probability of being the target, of all hypotheses. */
  posterior: number;
  /** Share of the posterior that rests on standing where the neighbours say. */
  inPlace: number;
};

export type Decision = {
  /** Best first. */
  candidates: Candidate[];
  gone: number;
  stability: Stability;
  /** Bits by which the neighbours say that this is the place. */
  place: number;
};

const QUICK: Weigh[] = [
  weighRole,
  weighName,
  weighText,
  weighMeaning,
  weighIds,
  weighHref,
  weighIcon,
  weighClass,
  weighKeys,
  weighStructure,
  weighLandmark,
  weighRow,
  weighFrame,
];
const SLOW: Weigh[] = [weighOrder, weighPlace];
/** Evidence that belongs to the control itself rather than to where it stands or what kind it is. */
const IDENTITY: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'name',
  'meaning',
  'class',
  'id',
  'href',
  'icon',
  'keys',
  'row',
  'text',
]);
const CODE: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'id',
  'href',
  'icon',
  'class',
  'keys',
  'structure',
  'frame',
  'landmark',
  'place',
  'order',
]);

/** Controls looked at, and controls weighed, between two rests. */
const STEP = 400;
const FEW_WEIGHED = 8;

/** Weighs every control of the page, and *gone*, as explanations of what is seen. */
export function* decide(anchor: Anchor, page: Page): Slow<Decision> {
  const stability = stabilityOf(anchor, page);
  const neighbours = yield* lineUp(anchor, page, stability);
  const explain = hypotheses(anchor, page, stability, neighbours);
  const common = sharedBy(anchor);
  const worth = worthAsking(anchor, page, neighbours);
  const at = new Map<Candidate, number>();
  const { controls } = page;
  for (let j = 0; j < controls.length; j++) {
    if (j % STEP === 0) yield;
    const control = controls[j] as Facts;
    if (!worth(control, j)) continue;
    const candidate = candidateFrom(control);
    add(candidate, QUICK, anchor, page, stability, common);
    explain.weigh(candidate, j);
    at.set(candidate, j);
    if (at.size % FEW_WEIGHED === 0) yield;
  }
  const candidates = [...at.keys()].sort((a, b) => b.posterior - a.posterior);
  for (const candidate of candidates.slice(0, CLOSE)) {
    yield;
    if (takesSpace(candidate.control)) add(candidate, SLOW, anchor, page, stability, common);
    else candidate.own = Number.NEGATIVE_INFINITY;
    explain.weigh(candidate, at.get(candidate) as number);
  }
  candidates.sort((a, b) => b.posterior - a.posterior);
  const gone = explain.gone();
  let total = gone;
  for (const candidate of candidates) total += candidate.posterior;
  for (const candidate of candidates) candidate.posterior /= total || 1;
  const place = Math.log2(neighbours.without / neighbours.nowhere);
  return { candidates: candidates.slice(0, CLOSE), gone: gone / (total || 1), stability, place };
}

const candidateFrom = (control: Facts): Candidate => ({
  control,
  weights: [],
  own: 0,
  kind: 0,
  common: 0,
  widget: 0,
  identity: 0,
  posterior: 0,
  inPlace: 0,
});

/** On a page with more controls, only those are weighed that share something of their own or stand in place. */
const FEW = 80;
/** A control is in place when its neighbours say so at least this much less than for the best one. */
const FAR = 2 ** -16;

/**
 * Which controls are worth weighing: the rest agrees in nothing of its own and stands nowhere near, so that
 * its probability is too small to change any answer.
 */
function worthAsking(
  anchor: Anchor,
  page: Page,
  neighbours: Neighbours,
): (control: Facts, j: number) => boolean {
  const fits = ({ unit, traits }: Facts) =>
    !anchor.plain || !unit.plain || traits.includes(BOX) === (anchor.traits ?? []).includes(BOX);
  if (page.controls.length <= FEW) return fits;
  let most = 0;
  const { here } = neighbours;
  for (let j = 0; j < here.length; j++) most = Math.max(most, here[j] as number);
  const bases = new Set<string>();
  const meanings = new Set<string>();
  const printed = new Set<string>();
  for (const [language, names] of Object.entries(anchor.names))
    for (const name of names) {
      if (!isSaid(name)) {
        printed.add(name);
        continue;
      }
      const base = stateless(normal(name));
      bases.add(base);
      const meaning = meaningOf(base, language);
      if (meaning) meanings.add(meaning);
    }
  // What no control has need not be looked for in each: most of an anchor, in another language or release.
  const onPage = (evidence: Counted, values: readonly string[] = []) =>
    values.filter((value) => page.count(evidence, value) > 0);
  const ids = onPage('id', anchor.ids);
  const keys = onPage('keys', anchor.keys);
  const terms = new Set(onPage('term', anchor.terms));
  const words = anchor.twins.class ? [] : onPage('word', anchor.words.slice(0, 1));
  const shares = (control: Facts, j: number) =>
    (neighbours.here[j] ?? 0) > most * FAR ||
    bases.has(control.base) ||
    meanings.has(control.meaning) ||
    (printed.size > 0 && printed.has(printedName(control.key))) ||
    (anchor.icon !== undefined && anchor.icon === control.icon) ||
    (anchor.href !== undefined && anchor.href === control.href) ||
    ids.some((id) => control.ids.includes(id)) ||
    keys.some((key) => control.keys.includes(key)) ||
    words.some((word) => control.words.includes(word)) ||
    (terms.size > 0 && control.terms.some((term) => terms.has(term)));
  return (control, j) => fits(control) && shares(control, j);
}

/** What is left of a control without its content has no size: a wrapper whose button was taken out. */
const takesSpace = ({ unit }: Facts): boolean => {
  for (const element of [...unit.chain, ...unit.wraps.slice(0, 1)]) {
    const box = rect(element);
    if (box.width > 0 && box.height > 0) return true;
  }
  return false;
};

/** It is called otherwise in the language that it was described in. */
const isOtherName = ({ evidence, verdict, bits, was }: Weight): boolean =>
  evidence === 'name' && verdict === 'changed' && bits < 0 && was !== undefined;

function add(
  candidate: Candidate,
  by: Weigh[],
  anchor: Anchor,
  page: Page,
  stability: Stability,
  shared: Set<EvidenceKind>,
): void {
  for (const weigh of by) {
    const weight = weigh(anchor, candidate.control, page, stability);
    if (weight) candidate.weights.push(weight);
  }
  let identity = 0;
  let together = 0;
  let kind = 0;
  let common = 0;
  let against = 0;
  let widget = 0;
  for (const weight of candidate.weights) {
    if (weight.bits < 0 && CODE.has(weight.evidence) && !weight.anyway) against += weight.bits;
    else if (IDENTITY.has(weight.evidence)) {
      // What several controls share they share together: their class, their behaviour, their label.
      if (weight.bits > 0 && isOfSeveral(anchor, weight)) together = Math.max(together, weight.bits);
      else identity += weight.bits;
      if (weight.bits > 0 && shared.has(weight.evidence) && !isOfCode(weight)) common += weight.bits;
      if (weight.bits > 0 && (weight.evidence === 'class' || isOfCode(weight))) widget += weight.bits;
    } else kind += weight.bits;
  }
  identity += together;
  candidate.identity = identity;
  candidate.common = common;
  candidate.widget = candidate.weights.some(isOtherName) ? widget : 0;
  candidate.kind = Math.min(MOST_KIND, kind);
  // After a redesign everything of the code is different, and one difference says nothing more.
  candidate.own = identity + candidate.kind + Math.max(MOST_AGAINST, against * stability.release);
}
