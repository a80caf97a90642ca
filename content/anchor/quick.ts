import type { Anchor, Sibling } from '../../utils/pack/anchor.ts';
import { surroundings } from './evidence/landmark.ts';
import { nameOf } from './evidence/name.ts';
import { PRINTED } from './evidence/name-weight.ts';
import { normal } from './evidence/words.ts';
import { reason } from './explain.ts';
import { type Facts, factsOf } from './facts.ts';
import type { EvidenceKind, Match } from './match.ts';
import { languageIn } from './page.ts';
import { partIn } from './part.ts';
import { query, rect, tagName } from './safe.ts';
import { everyScope, holds, type Scope } from './tree.ts';
import { controlsIn, isDrawn, unitsFrom } from './units.ts';

/** Controls read on either side of the candidate: the nearest neighbours, and room for what is not drawn. */
const AROUND = 12;
/** What the whole decision says about such a control: one in a thousand is a twin put in its very place. */
const CONFIDENCE = 0.999;

/**
 * The answer for a page on which nothing changed: one control has the anchor's own identifier or name, nothing
 * of it differs, and both its neighbours are as they were. Null when anything is otherwise: then all evidence
 * has to be weighed.
 */
export function quickly(document: Document, scope: Scope, anchor: Anchor): Match | null {
  if (anchor.plain) return null;
  const language = languageIn(document);
  const names = anchor.names[language || 'und'];
  const name = names?.[0];
  if (!name || name.startsWith(PRINTED) || anchor.before.length + anchor.after.length === 0) return null;
  const controls = controlsIn(scope);
  const at =
    anchor.ids[0] && !anchor.twins.id ? byId(scope, anchor.ids[0], controls) : byName(anchor, name, controls);
  if (at < 0) return null;
  const near = controls.slice(Math.max(0, at - AROUND), at + AROUND + 1).filter(isDrawn);
  const wanted = controls[at] as Element;
  const around = surroundings();
  const facts = unitsFrom(near).map((unit) => factsOf(unit, around, language));
  const index = facts.findIndex(({ unit }) => unit.chain.includes(wanted));
  const control = facts[index];
  if (!control || !isAsItWas(anchor, control, name)) return null;
  const before = stands(anchor.before.at(-1), facts[index - 1], language);
  const after = stands(anchor.after[0], facts[index + 1], language);
  if (!before || !after) return null;
  const box = rect(control.unit.element);
  if (box.width === 0 || box.height === 0) return null;
  return {
    outcome: 'found',
    element: partIn(control.unit.element, anchor.part ?? []),
    confidence: CONFIDENCE,
    margin: CONFIDENCE,
    by: evidenceFor(anchor),
    reasons: evidenceFor(anchor).map((evidence) => reason(evidence, 'same')),
  };
}

/** The one control that has this identifier, or is all that lies in the element that has it; -1 if not just one. */
function byId(scope: Scope, id: string, controls: Element[]): number {
  const at = id.indexOf('=');
  const selector = `[${id.slice(0, at)}="${id.slice(at + 1)}"]`;
  let found: Element | undefined;
  for (const { node } of everyScope(scope)) {
    const hits = query(node, selector);
    if (hits.length > 1 || (hits.length === 1 && found)) return -1;
    if (hits.length === 1) found = hits[0];
  }
  if (!found) return -1;
  const own = controls.indexOf(found);
  if (own >= 0) return own;
  const holder = found;
  return controls.findIndex((control) => holds(holder, control));
}

/** The one control of this tag that has this name; -1 if not just one. */
function byName(anchor: Anchor, name: string, controls: Element[]): number {
  if (anchor.twins.name) return -1;
  const key = normal(name);
  let found = -1;
  for (let i = 0; i < controls.length; i++) {
    const control = controls[i] as Element;
    if (tagName(control) !== anchor.tag || normal(nameOf(control, anchor.role)) !== key) continue;
    if (found >= 0 && isDrawn(control)) return -1;
    if (isDrawn(control)) found = i;
  }
  return found;
}

function isAsItWas(anchor: Anchor, control: Facts, name: string): boolean {
  if (anchor.role !== control.role || anchor.tag !== control.tag || normal(name) !== control.key)
    return false;
  if (anchor.ids.some((id) => !control.ids.includes(id)) || (anchor.href ?? '') !== control.href)
    return false;
  if ((anchor.icon ?? '') !== control.icon || (anchor.type ?? '') !== control.type) return false;
  return anchor.row === undefined || anchor.row === control.row;
}

/** Whether a neighbour is the one remembered; at an end of the page there is none on either side. */
function stands(sibling: Sibling | undefined, control: Facts | undefined, language: string): boolean {
  if (!sibling || !control) return !sibling && !control;
  if (sibling.role !== control.role) return false;
  const print = sibling.names[language || 'und'];
  const sharesMark = sibling.marks.some((mark) => control.marks.includes(mark));
  return print !== undefined ? print === control.namePrint : sharesMark;
}

const evidenceFor = (anchor: Anchor): EvidenceKind[] => [
  ...(anchor.ids.length > 0 ? (['id'] as const) : []),
  'name',
  ...(anchor.icon ? (['icon'] as const) : []),
  ...(anchor.href ? (['href'] as const) : []),
  'role',
  'neighbours',
];
