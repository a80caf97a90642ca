import type { Anchor } from '../../utils/pack/anchor.ts';
import { isControl, isDrawn } from './controls.ts';
import { surroundings } from './evidence/landmark.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Match } from './match.ts';
import { languageIn } from './page.ts';
import { foundAt, isUnchanged } from './quick.ts';
import { isInside, nextNode, nodeType, previousNode, root, shadowRootOf, tagName, walkerIn } from './safe.ts';
import { findWraps, joined } from './units.ts';

/** A control and its neighbours, read without reading the page. */
type Nearby = {
  control: Facts;
  before: Facts | undefined;
  after: Facts | undefined;
  language: string;
};

/** Controls on either side that decide what the control and its neighbours are, where they lie in one another. */
const AROUND = 3;
/** The neighbour, and the one that ends it. */
const APART = 2;
/** Elements walked on either side: neighbours further away are no neighbours in a toolbar or a list. */
const FARTHEST = 120;

/**
 * The answer for a control that is what the anchor remembers, between the neighbours it remembers; null where
 * anything differs. Whether there is a second one elsewhere on the page is not asked.
 */
export function sameAt(anchor: Anchor, control: Element): Match | null {
  const near = isDrawn(control) ? nearby(control) : null;
  const isSame = near && isUnchanged(anchor, near.control, near.before, near.after, near.language);
  return isSame ? foundAt(anchor, near.control) : null;
}

/**
 * Reads a control and the ones beside it; null where that is not plain to see: in and around shadow roots and
 * frames, and where the next control is far away.
 */
function nearby(element: Element): Nearby | null {
  const document = root(element);
  if (nodeType(document) !== 9) return null;
  const before = walk(document as Document, element, previousNode);
  const after = walk(document as Document, element, nextNode);
  if (!before || !after) return null;
  const units = joined([...before.reverse(), element, ...after]);
  const index = units.findIndex(({ chain }) => chain.includes(element));
  const around = surroundings();
  const language = languageIn(document as Document);
  const factsAt = (i: number): Facts | undefined => {
    const unit = units[i];
    if (!unit) return undefined;
    findWraps(units, i);
    return factsOf(unit, around, language);
  };
  const control = factsAt(index);
  return control ? { control, before: factsAt(index - 1), after: factsAt(index + 1), language } : null;
}

function walk(document: Document, from: Element, step: typeof nextNode): Element[] | null {
  const walker = walkerIn(document, document, 1);
  walker.currentNode = from;
  const found: Element[] = [];
  let last = from;
  let apart = 0;
  for (let i = 0; i < FARTHEST; i++) {
    const next = step(walker) as Element | null;
    if (!next) return found;
    if (shadowRootOf(next) || tagName(next) === 'iframe') return null;
    if (!isControl(next) || !isDrawn(next)) continue;
    found.push(next);
    if (step === nextNode ? !isInside(next, last) : !isInside(last, next)) apart++;
    if (apart === APART || found.length === AROUND) return found;
    last = next;
  }
  return null;
}
