import type { Anchor, Sibling } from '../../utils/pack/anchor';
import { pathPrint } from './evidence/href';
import { orderOf } from './evidence/order';
import { privateName } from './evidence/person';
import { placeOf } from './evidence/place';
import type { Facts } from './facts';
import { languageOf, type Page, readPage } from './page';
import { partOf } from './part';
import { printOf } from './print';
import { ownerDocument, tagName } from './safe';
import { outermost } from './tree';
import { unitAt } from './units';

/** Remembered on either side: enough to line up a toolbar, few enough for the 4 kB. */
const NEIGHBOURS = 8;
const PAGE_MARKS = 16;

/**
 * Describes an element so that `resolve` finds it again: JSON, under 4 kB, without personal data.
 * An element inside a control (its icon, its text) is described as that part of the control.
 * Throws a TypeError when the element is not in a document.
 */
export function describe(element: Element): Anchor {
  const owner = ownerDocument(element);
  if (!owner || !element.isConnected) throw new TypeError('describe: the element is not in a document');
  const document = outermost(owner);
  let page = readPage(document);
  let unit = unitAt(
    page.controls.map((control) => control.unit),
    element,
  );
  if (!unit) {
    page = readPage(document, tagName(element));
    unit = page.controls.find((control) => control.unit.element === element)?.unit;
  }
  const control = page.controls.find((one) => one.unit === unit);
  if (control) return anchorOf(control, page, element);
  throw new TypeError('describe: the element is not drawn');
}

/** The anchor of a control on a page; `picked` is the element that was pointed at. */
export function anchorOf(control: Facts, page: Page, picked: Element = control.unit.element): Anchor {
  const language = languageOf(control.language) || page.language || 'und';
  const name = privateName(control);
  const order = orderOf(control, page);
  const part = partOf(control.unit.element, picked);
  const solid = page.controls.filter((one) => !one.unit.plain || one === control);
  const at = solid.indexOf(control);
  const siblings = (from: Facts[]): Sibling[] => from.map((one) => siblingOf(one, language));
  const place = placeOf(control.unit.element);
  return {
    version: 1,
    role: control.role,
    tag: control.tag.slice(0, 60),
    ...(control.type && { type: control.type }),
    names: name ? { [language]: [name.slice(0, 120)] } : {},
    ...(control.text && !name.startsWith('~') && { texts: { [language]: [control.text] } }),
    twins: Math.min(9999, Math.max(1, page.count('key', control.key))),
    ids: control.ids,
    ...(control.href && { href: control.href }),
    ...(control.icon && { icon: control.icon }),
    words: control.words,
    ...(control.keys.length > 0 && { keys: control.keys }),
    ...(control.traits.length > 0 && { traits: control.traits }),
    landmarks: control.landmarks,
    ...(!control.unit.plain && { order: { home: control.home, ...order } }),
    ...(control.row && { row: control.row }),
    ...(control.inside.length > 0 && { inside: control.inside }),
    ...(place && { place }),
    before: siblings(solid.slice(Math.max(0, at - NEIGHBOURS), at)),
    after: siblings(solid.slice(at + 1, at + 1 + NEIGHBOURS)),
    page: { path: pathPrint(page.path), marks: pageMarks(page) },
    ...(part.length > 0 && { part }),
  };
}

export const siblingOf = (control: Facts, language: string): Sibling => ({
  role: control.role.slice(0, 30),
  marks: control.marks,
  names: control.namePrint ? { [language]: control.namePrint } : {},
});

/** Prints of what makes this page this page: the rarest ids, icons and links, spread over the whole of it. */
export function pageMarks(page: Page): string[] {
  const marks: string[] = [];
  for (const control of page.controls)
    for (const value of [...control.ids, control.href, control.icon]) {
      const mark = value && printOf(value);
      if (mark && page.count('mark', mark) === 1 && !marks.includes(mark)) marks.push(mark);
    }
  const step = Math.max(1, marks.length / PAGE_MARKS);
  return Array.from(
    { length: Math.min(PAGE_MARKS, marks.length) },
    (_, i) => marks[Math.floor(i * step)] as string,
  );
}
