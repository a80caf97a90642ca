import type { Anchor, Sibling } from '../../utils/pack/anchor.ts';
import { isDrawn } from './controls.ts';
import { inheritsName } from './evidence/name-weight.ts';
import { isSaid } from './evidence/printed.ts';
import { normal } from './evidence/words.ts';
import { reason } from './explain.ts';
import type { Facts } from './facts.ts';
import type { EvidenceKind, Match } from './match.ts';
import type { Page } from './page.ts';
import { partIn } from './part.ts';
import { rect } from './safe.ts';

/** What the whole decision says about such a control: one in a thousand is a twin put in its very place. */
const CONFIDENCE = 0.999;

/**
 * The answer for a page on which nothing changed: one control has the anchor's own identifier or name, nothing
 * of it differs, and both its neighbours are as they were. Null when anything is otherwise: then all evidence
 * has to be weighed. On a page where things are only presumed to be drawn, those that it rests on are asked.
 */
export function quickly(page: Page, anchor: Anchor, isPresumed = false): Match | null {
  const name = nameFor(anchor, page.language);
  if (name === undefined) return null;
  const index = onlyOne(page, anchor, normal(name));
  if (index < 0) return null;
  const { controls, language } = page;
  const control = controls[index] as Facts;
  const isSame = isUnchanged(anchor, control, controls[index - 1], controls[index + 1], language);
  if (!isSame || (isPresumed && !areDrawn(controls, index))) return null;
  return takesSpace(control) ? foundAt(anchor, control) : null;
}

/** The neighbours, and those that end what is around a neighbour. */
const NEAR = 2;

const areDrawn = (controls: readonly Facts[], index: number): boolean =>
  controls
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .every(({ unit }) => unit.chain.every((part) => isDrawn(part)));

/** The name by which an anchor can be found quickly in this language, if it can at all. */
export function nameFor(anchor: Anchor, language: string): string | undefined {
  if (anchor.plain || anchor.before.length + anchor.after.length === 0) return undefined;
  const name = anchor.names[language || 'und']?.[0];
  return name !== undefined && isSaid(name) ? name : undefined;
}

/** Where the one control is that has the anchor's identifier, or without one its name; -1 if not just one has. */
function onlyOne(page: Page, anchor: Anchor, key: string): number {
  const [id] = anchor.ids;
  if (id !== undefined && !anchor.twins.id) {
    return page.count('id', id) === 1 ? page.controls.findIndex((control) => control.ids.includes(id)) : -1;
  }
  if (anchor.twins.name || page.count('key', key) !== 1) return -1;
  return page.controls.findIndex((control) => control.key === key);
}

/** Whether nothing of the control and its neighbours differs from what the anchor remembers. */
export function isUnchanged(
  anchor: Anchor,
  control: Facts,
  before: Facts | undefined,
  after: Facts | undefined,
  language: string,
): boolean {
  const name = nameFor(anchor, language);
  return (
    name !== undefined &&
    isAsItWas(anchor, control, name) &&
    stands(anchor.before.at(-1), before, language) &&
    stands(anchor.after[0], after, language)
  );
}

/** The answer that says so. */
export const foundAt = (anchor: Anchor, control: Facts): Match => ({
  outcome: 'found',
  element: partIn(control.unit.element, anchor.part ?? []),
  confidence: CONFIDENCE,
  margin: CONFIDENCE,
  by: evidenceFor(anchor),
  reasons: evidenceFor(anchor).map((evidence) => reason(evidence, 'same')),
});

function isAsItWas(anchor: Anchor, control: Facts, name: string): boolean {
  if (anchor.role !== control.role || anchor.tag !== control.tag || normal(name) !== control.key)
    return false;
  if (inheritsName(anchor, control)) return false;
  if (anchor.ids.some((id) => !control.ids.includes(id)) || (anchor.href ?? '') !== control.href)
    return false;
  if ((anchor.icon ?? '') !== control.icon || (anchor.type ?? '') !== control.type) return false;
  return anchor.row === undefined || control.row === '' || anchor.row === control.row;
}

/** Whether a neighbour is the one remembered; at an end of the page there is none on either side. */
function stands(sibling: Sibling | undefined, control: Facts | undefined, language: string): boolean {
  if (!sibling || !control) return !sibling && !control;
  if (sibling.role !== control.role) return false;
  const print = sibling.names[language || 'und'];
  if (print !== undefined) return print === control.namePrint;
  return sibling.marks.some((mark) => control.marks.includes(mark));
}

const takesSpace = ({ unit }: Facts): boolean => {
  const box = rect(unit.element);
  return box.width > 0 && box.height > 0;
};

const evidenceFor = (anchor: Anchor): EvidenceKind[] => [
  ...(anchor.ids.length > 0 ? (['id'] as const) : []),
  'name',
  ...(anchor.icon ? (['icon'] as const) : []),
  ...(anchor.href ? (['href'] as const) : []),
  'role',
  'neighbours',
];
