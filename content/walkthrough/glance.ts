import type { Anchor } from '../../utils/pack/anchor.ts';
import { isControl, isDrawn } from '../anchor/controls.ts';
import { surroundings } from '../anchor/evidence/landmark.ts';
import { factsOf } from '../anchor/facts.ts';
import { languageIn } from '../anchor/page.ts';
import { partIn } from '../anchor/part.ts';
import { isUnchanged, nameFor } from '../anchor/quick.ts';
import { documentIn } from '../anchor/tree.ts';
import { unitsFrom } from '../anchor/units.ts';

/** Controls read on either side: the nearest neighbours, and room for wrappers that are one with their button. */
const around = 4;
/** Elements passed on either side in search of those. */
const farthest = 400;

/** A page, or a tree of our own in it. */
type Scope = Document | ShadowRoot;

/**
 * The control of an anchor on a page that did not change, without reading that page: what has its identifier or
 * its very name is it, when nothing of it differs and both neighbours are as they were. Null whenever that is not
 * plain to see; then the page has to be read.
 */
export function glance(document: Scope, anchor: Anchor): Element | null {
  const language = languageIn(pageOf(document));
  const name = nameFor(anchor, language);
  if (name === undefined) return null;
  const candidate = byIdentifier(document, anchor) ?? byLabel(document, anchor, name);
  if (!candidate) return null;
  const before = neighbours(document, candidate, 'previousNode');
  const after = neighbours(document, candidate, 'nextNode');
  if (!before || !after) return null;
  const here = surroundings();
  const facts = unitsFrom([...before.reverse(), candidate, ...after]).map((unit) =>
    factsOf(unit, here, language),
  );
  const index = facts.findIndex(({ unit }) => unit.chain.includes(candidate));
  const control = facts[index];
  return control && isUnchanged(anchor, control, facts[index - 1], facts[index + 1], language)
    ? partIn(control.unit.element, anchor.part ?? [])
    : null;
}

function pageOf(scope: Scope): Document {
  return scope.ownerDocument ?? (scope as Document);
}

function byIdentifier(document: Scope, anchor: Anchor): Element | undefined {
  const [id] = anchor.ids;
  if (id === undefined || anchor.twins.id) return undefined;
  const at = id.indexOf('=');
  const [attribute, value] = [id.slice(0, at), id.slice(at + 1)];
  // the browser has a table of ids, and of nothing else
  const selector = attribute === 'id' ? `#${CSS.escape(value)}` : `[${attribute}=${JSON.stringify(value)}]`;
  return onlyOne(document, selector);
}

function byLabel(document: Scope, anchor: Anchor, name: string): Element | undefined {
  if (anchor.ids.length > 0 || anchor.twins.name) return undefined;
  return onlyOne(document, `${anchor.tag}[aria-label=${JSON.stringify(name)}]`);
}

function onlyOne(document: Scope, selector: string): Element | undefined {
  const hits = document.querySelectorAll(selector);
  const [hit] = hits;
  return hits.length === 1 && hit && isControl(hit) && isDrawn(hit) ? hit : undefined;
}

/** The nearest controls that are drawn, nearest first; null where a frame or a shadow root would have to be entered. */
function neighbours(document: Scope, from: Element, way: 'previousNode' | 'nextNode'): Element[] | null {
  const walker = pageOf(document).createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = from;
  const found: Element[] = [];
  for (let passed = 0; found.length < around; passed++) {
    const next = walker[way]() as Element | null;
    if (!next) return found;
    if (passed > farthest || next.shadowRoot || documentIn(next)) return found.length > 1 ? found : null;
    if (isControl(next) && isDrawn(next)) found.push(next);
  }
  return found;
}
