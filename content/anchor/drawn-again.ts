import type { Anchor } from '../../utils/pack/anchor.ts';
import { isControl, isDrawn } from './controls.ts';
import { nameOf } from './evidence/name.ts';
import type { Known } from './knowledge.ts';
import { languageIn } from './page.ts';
import { isUnchanged } from './quick.ts';
import { isEqual, nextNode, nodeType, previousNode, root, shadowRootOf, tagName, walkerIn } from './safe.ts';
import { isCalledByOthers } from './stale.ts';
import { visitAll } from './tree.ts';
import { isSameWraps, unitOf, wrapsOf } from './units.ts';

/** Gives what is known of a control, unless it may have changed since. */
type Knows = (control: Element) => Known | undefined;

/** More elements than this in a control, or between two of them: then it is read like any other. */
const MOST = 40;

/**
 * Whether a control that was drawn anew is what the old one was, which the anchor was found at with nothing of it
 * different: equal to it, between the same two controls, of which nothing changed. It costs a tenth of reading
 * the three of them. False where that is not plain to see.
 */
export function isDrawnAgain(anchor: Anchor, control: Element, old: Element, knows: Knows): boolean {
  if (anchor.row !== undefined || (anchor.part?.length ?? 0) > 0) return false;
  const known = knows(old);
  if (!known || !isAlone(known) || !isEqual(control, old) || !isPlain(control) || !isDrawn(control))
    return false;
  const document = root(control);
  if (nodeType(document) !== 9 || nameOf(control) !== known.facts.name) return false;
  const { before, after, unit, facts } = known;
  if (beside(document as Document, control, previousNode) !== before) return false;
  if (beside(document as Document, control, nextNode) !== after) return false;
  const [left, right] = [before && knows(before), after && knows(after)];
  if ((before && !(left && isAlone(left))) || (after && !(right && isAlone(right)))) return false;
  return (
    isSameWraps(wrapsOf(unitOf(control), before, after), unit.wraps) &&
    isUnchanged(anchor, facts, left?.facts, right?.facts, languageIn(document as Document))
  );
}

const isAlone = ({ unit }: Known): boolean => unit.chain.length === 1;

/** Nothing of it comes from elsewhere: a label, a shadow root, a frame. */
function isPlain(control: Element): boolean {
  let isOpened = false;
  const enter = () => {
    isOpened = true;
  };
  return !isCalledByOthers(control) && visitAll(control, () => {}, enter, { left: MOST }) && !isOpened;
}

/** The next control that is drawn on one side; null where that is not plain to see. */
function beside(document: Document, from: Element, step: typeof nextNode): Element | undefined | null {
  const walker = walkerIn(document, document, 1);
  walker.currentNode = from;
  for (let i = 0; i < MOST; i++) {
    const next = step(walker) as Element | null;
    if (!next) return undefined;
    if (shadowRootOf(next) || tagName(next) === 'iframe') return null;
    if (isControl(next) && isDrawn(next)) return next;
  }
  return null;
}
