import type { Anchor } from '../../utils/pack/anchor.ts';
import { isControl, isDrawn } from './controls.ts';
import { surroundings } from './evidence/landmark.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Match } from './match.ts';
import { languageIn } from './page.ts';
import { foundAt, isUnchanged } from './quick.ts';
import { nodeType, root, shadowRootOf, tagName } from './safe.ts';
import { unitsFrom } from './units.ts';

/** A control and its neighbours, read without reading the page. */
type Nearby = {
  control: Facts;
  before: Facts | undefined;
  after: Facts | undefined;
  language: string;
};

/** Controls on either side that decide what the control and its neighbours are. */
const AROUND = 3;
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
  const before = walk(document as Document, element, 'previousNode');
  const after = walk(document as Document, element, 'nextNode');
  if (!before || !after) return null;
  const units = unitsFrom([...before.reverse(), element, ...after]);
  const index = units.findIndex(({ chain }) => chain.includes(element));
  const around = surroundings();
  const language = languageIn(document as Document);
  const factsAt = (i: number): Facts | undefined => {
    const unit = units[i];
    return unit && factsOf(unit, around, language);
  };
  const control = factsAt(index);
  return control ? { control, before: factsAt(index - 1), after: factsAt(index + 1), language } : null;
}

function walk(document: Document, from: Element, step: 'previousNode' | 'nextNode'): Element[] | null {
  const walker = Document.prototype.createTreeWalker.call(document, document, 1);
  walker.currentNode = from;
  const found: Element[] = [];
  for (let i = 0; i < FARTHEST; i++) {
    const next = walker[step]() as Element | null;
    if (!next) return found;
    if (shadowRootOf(next) || tagName(next) === 'iframe') return null;
    if (isControl(next) && isDrawn(next)) found.push(next);
    if (found.length === AROUND) return found;
  }
  return null;
}
