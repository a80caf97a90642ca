import type { Anchor } from '../../utils/pack/anchor.ts';
import { controlsIn, isDrawn } from './controls.ts';
import type { Candidate, Decision } from './decide.ts';
import { pathPrint } from './evidence/href.ts';
import { idsOf } from './evidence/id.ts';
import { nameOf } from './evidence/name.ts';
import { widthOf } from './evidence/place.ts';
import { isSaid } from './evidence/printed.ts';
import { familyOf, roleOf } from './evidence/role.ts';
import { nearName, normal } from './evidence/words.ts';
import { reason, reasonsFor, spokeFor } from './explain.ts';
import type { EvidenceKind, Match, Reason } from './match.ts';
import { neededFor } from './need.ts';
import type { Page } from './page.ts';
import { partIn } from './part.ts';
import { rect, tagName } from './safe.ts';
import { holds } from './tree.ts';

/** Bits by which the neighbours say that this is the place. */
const AT_HOME = 12;

/** Turns probabilities into one of the five outcomes. */
export function answer(anchor: Anchor, page: Page, decision: Decision): Match {
  const [first] = decision.candidates;
  const second = decision.candidates.find(
    (candidate) => first && candidate !== first && !isKin(candidate, first),
  );
  const sure = sureOf(decision);
  const margin = first ? sure - Math.max(decision.gone, second?.posterior ?? 0) : 0;
  const least = first && neededFor(anchor, first, second);
  if (least && sure >= least.sure && margin >= least.clear)
    return accept(anchor, first, decision, sure, margin);
  // some other button of some other page is no rival: it has to be like the control, or stand where it stood
  const isRival = first && (first.identity > 0 || decision.place >= AT_HOME);
  if (first && isRival && first.posterior > decision.gone && first.posterior >= 0.2)
    return {
      outcome: 'ambiguous',
      confidence: 1 - decision.gone,
      margin: Math.abs(margin),
      reasons:
        second && second.posterior > 0.05
          ? [reason('name', 'several'), ...reasonsFor(first)]
          : reasonsFor(first),
    };
  return absent(anchor, page, decision);
}

/** The probability of the first candidate: a wrapper and the button in it are one, what speaks for either speaks for both. */
export function sureOf({ candidates }: Decision): number {
  const [first] = candidates;
  let sum = 0;
  for (const candidate of candidates) if (first && isKin(candidate, first)) sum += candidate.posterior;
  return sum;
}

/** Whether one lies in the other and is nearly all of it, or is called the same. */
function isKin(a: Candidate, b: Candidate): boolean {
  if (a === b) return true;
  const [x, y] = [a.control.unit.element, b.control.unit.element];
  const [outer, inner] = holds(x, y) ? [x, y] : [y, x];
  if (!holds(outer, inner)) return false;
  const [around, within] = outer === x ? [a.control, b.control] : [b.control, a.control];
  if (around.base !== '' && around.base === within.base) return true;
  // The head of a column and what sorts it.
  if (around.role === 'columnheader' && nearName(around.key, within.key)) return true;
  const [p, q] = [rect(outer), rect(inner)];
  return p.width * p.height <= 4 * Math.max(1, q.width * q.height);
}

function accept(anchor: Anchor, first: Candidate, decision: Decision, sure: number, margin: number): Match {
  const by: EvidenceKind[] = spokeFor(first);
  const reasons = reasonsFor(first);
  const atHome = first.inPlace > 0.5 && decision.place >= AT_HOME;
  if (atHome) {
    by.push('neighbours');
    reasons.push(reason('neighbours', 'same'));
  } else if (anchor.before.length + anchor.after.length > 1) reasons.push(reason('neighbours', 'changed'));
  const drifted = first.weights.some(
    ({ evidence, verdict, bits }) =>
      bits < -1 &&
      (verdict === 'changed' || verdict === 'absent') &&
      evidence !== 'place' &&
      evidence !== 'class',
  );
  return {
    outcome: drifted || (!atHome && first.inPlace < 0.5) ? 'moved' : 'found',
    element: partIn(first.control.unit.element, partsFor(anchor, first)),
    confidence: Math.min(1, sure),
    margin,
    by,
    reasons,
  };
}

/** Steps outward lead to another thing where the control is made otherwise now. */
const partsFor = ({ part = [], tag }: Anchor, { control }: Candidate): string[] =>
  part[0] === '..' && tag !== control.tag ? [] : part;

/** Whether the control is in the document and not drawn: its menu or panel is closed. */
function isHidden(anchor: Anchor, page: Page): boolean {
  const keys = new Set(
    (anchor.names[page.language || 'und'] ?? Object.values(anchor.names).flat()).filter(isSaid).map(normal),
  );
  // These were drawn when the page was read, and need not be asked again.
  const read = new Set<Element>();
  for (const { unit } of page.controls) for (const part of unit.chain) read.add(part);
  for (const control of controlsIn(page.scope)) {
    if (read.has(control) || isDrawn(control) || familyOf(roleOf(control)) !== familyOf(anchor.role))
      continue;
    const name = nameOf(control);
    const sharesId = anchor.ids.length > 0 && idsOf(control, name).includes(anchor.ids[0] ?? '');
    if (sharesId || (anchor.tag === tagName(control) && keys.has(normal(name)))) return true;
  }
  return false;
}

/** Whether the page is the right one without the control, or another page or state. */
function absent(anchor: Anchor, page: Page, decision: Decision): Match {
  const siblings = anchor.before.length + anchor.after.length;
  const seen = anchor.page.marks.filter((mark) => page.count('trace', mark) > 0).length;
  const samePath = anchor.page.path === pathPrint(page.path);
  const samePage = anchor.page.marks.length > 2 ? seen / anchor.page.marks.length >= 0.5 : samePath;
  const atHome = siblings > 0 ? decision.place >= Math.min(AT_HOME, siblings * 3) : samePage;
  const margin = Math.abs(decision.gone - (decision.candidates[0]?.posterior ?? 0));
  const reasons: Reason[] = [];
  if (isClosed(anchor, page)) {
    reasons.push(reason('landmark', 'hidden'));
    return { outcome: 'elsewhere', confidence: decision.gone, margin, reasons };
  }
  if (isHidden(anchor, page)) {
    reasons.push(reason('visibility', 'hidden'));
    return { outcome: 'elsewhere', confidence: decision.gone, margin, reasons };
  }
  if (atHome && isNarrower(anchor, page)) {
    reasons.push(reason('page', 'narrower'));
    return { outcome: 'elsewhere', confidence: decision.gone, margin, reasons };
  }
  const name = Object.values(anchor.names)[0]?.[0];
  const named = name && isSaid(name) ? name : undefined;
  if (atHome) {
    reasons.push(reason('neighbours', 'closed-up'), reason('name', 'absent', named));
    return { outcome: 'missing', confidence: decision.gone, margin, reasons };
  }
  reasons.push(samePage ? reason('neighbours', 'absent') : reason('page', 'changed'));
  return { outcome: 'elsewhere', confidence: decision.gone, margin, reasons };
}

/** In a window so much narrower, apps put controls into a menu "More" or leave them out. */
const NARROW = 0.75;

const isNarrower = ({ page: { width } }: Anchor, { document }: Page): boolean =>
  width !== undefined && widthOf(document) < NARROW * width;

/** What comes and goes by itself: while it is closed, none of its controls is there, and none is missed. */
const TRANSIENT = new Set(['menu', 'listbox', 'dialog', 'alertdialog', 'tooltip', 'tree']);

/** Whether the control stood in a menu or dialog that is not open now, or in a frame that is not there. */
function isClosed(anchor: Anchor, page: Page): boolean {
  if (anchor.inside?.includes('iframe') && !page.controls.some(({ inside }) => inside.includes('iframe')))
    return true;
  const container = roleIn(anchor.landmarks[0]);
  if (container === undefined || !TRANSIENT.has(container)) return false;
  return !page.controls.some(({ landmarks }) => roleIn(landmarks[0]) === container);
}

/** The role of a landmark, without its id. */
const roleIn = (landmark: string | undefined): string | undefined => landmark?.split('#', 1)[0];
