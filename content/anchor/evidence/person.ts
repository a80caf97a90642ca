import type { Facts } from '../facts.ts';
import { attribute, attributeNames, query } from '../safe.ts';
import { textOf } from './name.ts';
import { printedName } from './printed.ts';
import { normal } from './words.ts';

/** Landmarks in which rows are things people made: messages, chats, participants, records. */
const DATA = new Set(['table', 'grid', 'tree', 'listbox', 'list']);
/** Landmarks in which a list is navigation: its rows are the app's own words. */
const OWN = new Set(['navigation', 'menu', 'menubar', 'toolbar', 'tablist', 'banner', 'contentinfo']);
const ROWS = new Set(['row', 'listitem', 'option', 'treeitem', 'gridcell', 'cell', 'article']);

/**
 * The name as it may be stored. Where it may be about a person (a row of a chat list, a button that repeats
 * the row's words, a tile whose test id is its name) only its print is kept, which tells whether it changed
 * and not what it was.
 */
export function privateName(control: Facts): string {
  if (!control.name) return '';
  return isAboutSomeone(control) ? printedName(control.key) : control.name;
}

function isAboutSomeone(control: Facts): boolean {
  if (/@\w|\d{6,}/.test(control.name)) return true;
  if (isNamedByContent(control)) return true;
  const isData = isInData(control.landmarks);
  if (isData && ROWS.has(control.role)) return true;
  const row = control.unit.plain ? null : rowAround(control);
  return isData && row !== null && repeats(control.key, row);
}

const isInData = (landmarks: string[]): boolean => {
  for (const landmark of landmarks) {
    const role = landmark.split('#', 1)[0] ?? '';
    if (OWN.has(role)) return false;
    if (DATA.has(role)) return true;
  }
  return false;
};

/** Elements of its group that are asked whether the control's name is theirs: the tile beside "Pin Anna". */
const MOST_NEAR = 200;

/** A test id with spaces in it, which returns in the name, is content rather than code. */
function isNamedByContent(control: Facts): boolean {
  const inside = control.homeElement ? query(control.homeElement, '*') : [];
  const near: Element[] = [...control.unit.chain, ...control.unit.wraps];
  for (let i = 0; i < Math.min(inside.length, MOST_NEAR); i++) near.push(inside[i] as Element);
  for (const element of near)
    for (const key of attributeNames(element)) {
      if (!/^data-.*(?:id|test|name|user|participant|author|person)/.test(key)) continue;
      const value = attribute(element, key);
      if (/\s/.test(value.trim()) && control.key.includes(normal(value))) return true;
    }
  return false;
}

const rowAround = (control: Facts): string | null => {
  const row = control.rowElement;
  return row && !isHead(row) ? normal(textOf(row, control.unit.element, { left: 60 })) : null;
};

/** A row of heads that sort their columns: the words of the app, unlike heads that may be people of a roster. */
const isHead = (row: Element): boolean =>
  query(row, 'td,[role="cell"],[role="gridcell"]').length === 0 &&
  query(row, '[aria-sort],th[tabindex],th[aria-controls],th button,[role="columnheader"] button').length > 0;

/** Whether the name repeats a word of the row it stands in: "More options for Anna". */
const repeats = (key: string, row: string): boolean => {
  const words = new Set(row.split(' '));
  return key.split(' ').some((word) => word.length > 2 && words.has(word));
};
