import { DRAWINGS, THINGS } from './drawings.ts';

/** Characters of a print in the list, and of an entry: the print and the thing. */
const PRINT = 5;
const ENTRY = 7;

/**
 * What a drawing of a well-known icon set shows, as concepts (`=bold`), by the print of its shapes; empty if unknown.
 * The list is searched as it is: a map of it would hold a page up for a millisecond, and most pages have few icons.
 */
export function shownByDrawing(print: string): string[] {
  const wanted = print.padStart(PRINT, '0').slice(-PRINT);
  let [from, to] = [0, DRAWINGS.length / ENTRY];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = middle * ENTRY;
    const found = DRAWINGS.slice(at, at + PRINT);
    if (found === wanted) return conceptsOf(DRAWINGS.slice(at + PRINT, at + ENTRY));
    if (found < wanted) from = middle + 1;
    else to = middle;
  }
  return [];
}

const conceptsOf = (thing: string): string[] =>
  (THINGS[Number.parseInt(thing, 36)] ?? '').split('+').map((concept) => `=${concept}`);
