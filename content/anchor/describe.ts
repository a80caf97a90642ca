import type { Anchor, Sibling } from '../../utils/pack/anchor.ts';
import { isLabelled } from './as-plain.ts';
import { pathPrint } from './evidence/href.ts';
import { NEIGHBOURS } from './evidence/neighbours.ts';
import { orderOf } from './evidence/order.ts';
import { privateName } from './evidence/person.ts';
import { placeOf, widthOf } from './evidence/place.ts';
import { familyOf } from './evidence/role.ts';
import { rowOf } from './evidence/row.ts';
import { LABELLED, MOST_TRAITS } from './evidence/structure.ts';
import type { Facts } from './facts.ts';
import { languageOf, type Page } from './page.ts';
import { partOf } from './part.ts';
import { unitAt } from './plain-units.ts';
import { wordPrint } from './print.ts';
import { readPage } from './read-page.ts';
import { controlOfLabel, isConnected, ownerDocument, parentElement, tagName } from './safe.ts';
import { outermost } from './tree.ts';

const PAGE_MARKS = 16;

/**
 * Describes an element so that `resolve` finds it again: JSON, under 4 kB, without personal data.
 * An element inside a control (its icon, its text) is described as that part of the control.
 * Throws a TypeError when the element is not in a document.
 */
export function describe(element: Element): Anchor {
  const owner = ownerDocument(element);
  if (!owner || !isConnected(element)) throw new TypeError('describe: the element is not in a document');
  const document = outermost(owner);
  const page = readPage(document);
  const control = controlAt(page, element) ?? controlLabelledBy(page, element);
  if (control) return anchorOf(control, page, element);
  const all = readPage(document, tagName(element));
  const plain = controlAt(all, element);
  if (plain) return { ...anchorOf(plain, all, element), plain: true };
  const forced = readPage(document, tagName(element), element);
  const last = forced.controls.find(({ unit }) => unit.element === element);
  if (last) return { ...anchorOf(last, forced, element), plain: true };
  throw new TypeError('describe: the element is not drawn');
}

const controlAt = (page: Page, element: Element): Facts | undefined => {
  const unit = unitAt(
    page.controls.map((control) => control.unit),
    element,
  );
  return page.controls.find((control) => control.unit === unit);
};

/** The field whose label an element is, or lies in: it is the field that is meant. */
function controlLabelledBy(page: Page, element: Element): Facts | undefined {
  let label: Element | null = element;
  while (label && tagName(label) !== 'label') label = parentElement(label);
  const field = label && controlOfLabel(label);
  return field ? controlAt(page, field) : undefined;
}

/** The anchor of a control on a page; `picked` is the element that was pointed at. */
export function anchorOf(control: Facts, page: Page, picked: Element = control.unit.element): Anchor {
  const language = languageOf(control.language) || page.language || 'und';
  const name = privateName(control);
  const order = orderOf(control, page);
  const part = partOf(control.unit.element, picked);
  const solid = page.controls.filter((one) => one.unit.solid || one === control);
  const at = solid.indexOf(control);
  const siblings = (from: Facts[]): Sibling[] => from.map((one) => siblingOf(one, language, page));
  const place = placeOf(control.unit.element);
  const width = Math.min(MOST_WIDTH, widthOf(page.document));
  const row = isOneOfMany(control, page) ? rowOf(control, page) : '';
  const traits = isLabelled(page, control.key)
    ? [LABELLED, ...control.traits].slice(0, MOST_TRAITS)
    : control.traits;
  const telling = control.terms.filter(
    (term) => isShareable(term, name) && !isSharedNear(term, control, page),
  );
  const terms = rarest(telling, (term) => page.count('term', term), MOST_SHARED).slice(0, 6);
  return {
    version: 1,
    role: control.role,
    tag: control.tag.slice(0, 60),
    ...(control.type && { type: control.type }),
    names: name ? { [language]: [name.slice(0, 120)] } : {},
    ...(control.text && !name.startsWith('~') && { texts: { [language]: [control.text] } }),
    twins: twinsOf(control, page, terms),
    ...(terms.length > 0 && { terms }),
    ids: rarest(control.ids, (id) => page.count('id', id)),
    ...(control.href && { href: control.href }),
    ...(control.icon && { icon: control.icon }),
    words: rarest(control.words, (word) => page.count('word', word)),
    ...(control.keys.length > 0 && { keys: control.keys }),
    ...(traits.length > 0 && { traits }),
    landmarks: control.landmarks,
    ...(!control.unit.plain && { order: { home: control.home, ...order } }),
    ...(row && { row }),
    ...(control.inside.length > 0 && { inside: control.inside }),
    ...(place && { place }),
    before: siblings(solid.slice(Math.max(0, at - NEIGHBOURS), at)),
    after: siblings(solid.slice(at + 1, at + 1 + NEIGHBOURS)),
    page: { path: pathPrint(page.path), marks: pageMarks(page), ...(width && { width }) },
    ...(part.length > 0 && { part }),
  };
}

/** Wider than any window: what the format takes. */
const MOST_WIDTH = 20_000;

/** Words that more of its neighbours have do not tell a neighbour from the others. */
const MOST_SHARED = 6;

export const siblingOf = (control: Facts, language: string, page: Page): Sibling => {
  const terms = rarestFirst(control.terms, (term) => page.count('term', term))
    .filter((term) => page.count('term', term) <= MOST_SHARED)
    .slice(0, 3)
    .map(wordPrint);
  return {
    role: control.role.slice(0, 30),
    marks: control.marks.filter((mark) => page.count('mark', mark) === 1),
    names: control.namePrint ? { [language]: control.namePrint } : {},
    ...(terms.length > 0 && { terms }),
  };
};

/** Whether a control nearby that is pressed like it has the word too: then it does not tell it from that one. */
function isSharedNear(term: string, control: Facts, page: Page): boolean {
  const at = page.controls.indexOf(control);
  return page.controls
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .some((other) => other !== control && isAlike(other.role, control.role) && other.terms.includes(term));
}

const isAlike = (one: string, other: string): boolean =>
  familyOf(one) === familyOf(other) || familyOf(one) === 'generic' || familyOf(other) === 'generic';

/** How many others had the same value: what was shared then may be another's now. */
function twinsOf(control: Facts, page: Page, terms: string[]): Anchor['twins'] {
  const counts = {
    name: page.count('key', control.key),
    id: Math.min(...control.ids.map((id) => page.count('id', id))),
    icon: page.count('icon', control.icon),
    href: page.count('href', control.href),
    class: Math.min(...control.words.map((word) => page.count('word', word))),
    all: page.count('look', control.look),
    term: Math.min(...terms.map((term) => page.count('term', term))),
  };
  return Object.fromEntries(
    Object.entries(counts).filter(([, count]) => Number.isFinite(count) && count > 1),
  );
}

/** The values that no more others have than the rarest of them, which is how many `twins` counts. */
const rarest = (values: string[], count: (value: string) => number, most = 9999): string[] => {
  const least = Math.min(most, ...values.map(count));
  return values.filter((value) => count(value) === least);
};

const rarestFirst = (values: string[], count: (value: string) => number): string[] =>
  [...values].sort((a, b) => count(a) - count(b));

/** Where the name is private, its words are too; the words of code stay. */
const isShareable = (term: string, name: string): boolean => !name.startsWith('~') || term.startsWith('=');

/** The row only tells apart what is there many times: a button or a box of every row. */
const isOneOfMany = (control: Facts, page: Page): boolean =>
  page.controls.some(
    (other) => other !== control && other.role === control.role && other.key === control.key,
  );

/** Prints of what makes this page this page and this release, spread over the whole of it. */
export function pageMarks(page: Page): string[] {
  const marks = [...new Set(page.controls.flatMap((control) => control.traces))];
  const step = Math.max(1, marks.length / PAGE_MARKS);
  return Array.from(
    { length: Math.min(PAGE_MARKS, marks.length) },
    (_, i) => marks[Math.floor(i * step)] as string,
  );
}
