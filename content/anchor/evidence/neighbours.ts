import type { Anchor, Sibling } from '../../../utils/pack/anchor.ts';
import { type Alignment, align } from '../align.ts';
import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import { printsIn, type Stability } from '../stability.ts';
import { familyOf } from './role.ts';

/** A mark is 30 bits: it meets another by chance hardly ever. A name's print is 12 bits. */
const CHANCE_NAME = 1 / 4096;
/** Of the names whose meaning is known, so many mean the same in another language or release. */
const MEANING_KEPT = 0.75;
/** No single neighbour decides: it may be a twin. */
const MOST = 2 ** 9;

/** Lines up the remembered neighbours with the controls of the page. */
export function lineUp(anchor: Anchor, page: Page, stability: Stability): Alignment {
  const table = tableOf(page);
  const siblings = [...anchor.before, ...anchor.after];
  const ratios = siblings.map((sibling) => ratiosOf(sibling, page, table, stability));
  return align(ratios, anchor.before.length, table.solid, stability.release);
}

/** What all neighbours are compared with, once per page: the kind of every control, and who has which print. */
type Table = {
  solid: Uint8Array;
  roles: string[];
  /** Role, kind of name and kind of marks of each control, as one number. */
  sorts: Uint16Array;
  byName: Map<string, number[]>;
  byMark: Map<string, number[]>;
};

/** No name, a name that means nothing in other languages, one that does. */
const NAME_SORTS = 3;
/** Without and with marks. */
const MARK_SORTS = 2;

const tables = new WeakMap<Page, Table>();

function tableOf(page: Page): Table {
  const known = tables.get(page);
  if (known) return known;
  const size = page.controls.length;
  const table: Table = {
    solid: new Uint8Array(size),
    roles: [],
    sorts: new Uint16Array(size),
    byName: new Map(),
    byMark: new Map(),
  };
  page.controls.forEach((control, j) => {
    if (!control.unit.solid) return;
    table.solid[j] = 1;
    let role = table.roles.indexOf(control.role);
    if (role < 0) role = table.roles.push(control.role) - 1;
    const name = control.namePrint === '' ? 0 : control.namePrint.startsWith('=') ? 2 : 1;
    table.sorts[j] = (role * NAME_SORTS + name) * MARK_SORTS + (control.marks.length > 0 ? 1 : 0);
    if (control.namePrint) listIn(table.byName, control.namePrint, j);
    for (const mark of control.marks) listIn(table.byMark, mark, j);
  });
  tables.set(page, table);
  return table;
}

const listIn = (lists: Map<string, number[]>, key: string, j: number): void => {
  const list = lists.get(key);
  if (list) list.push(j);
  else lists.set(key, [j]);
};

/**
 * For every control, how much likelier it looks the way it does if it is this neighbour than if it is not.
 * Nearly all controls share nothing with it: they get the ratio of their sort, and only the others are looked at.
 */
function ratiosOf(sibling: Sibling, page: Page, table: Table, stability: Stability): Float64Array {
  const size = page.controls.length;
  const names = printsIn(sibling, stability.language);
  const miss = missesOf(sibling, names, page, table, stability);
  const out = new Float64Array(size);
  for (let j = 0; j < size; j++) if (table.solid[j]) out[j] = miss.both[table.sorts[j] as number] as number;
  const isName = new Set<number>();
  for (const name of names) for (const j of table.byName.get(name) ?? []) isName.add(j);
  const rarest = new Map<number, number>();
  for (const mark of sibling.marks) {
    const holders = table.byMark.get(mark) ?? [];
    for (const j of holders) rarest.set(j, Math.min(rarest.get(j) ?? holders.length, holders.length));
  }
  for (const j of new Set([...isName, ...rarest.keys()])) {
    const sort = table.sorts[j] as number;
    const control = page.controls[j] as Facts;
    const few = rarest.get(j);
    const name = isName.has(j) ? sameName(control, page, stability, size) : (miss.name[sort] as number);
    const mark = few === undefined ? (miss.mark[sort] as number) : (stability.mark * size) / (few + 0.2);
    out[j] = Math.min(MOST, (miss.role[sort] as number) * name * mark);
  }
  return out;
}

/** The ratios of controls that share no print with a neighbour, per sort. */
function missesOf(sibling: Sibling, names: string[], page: Page, table: Table, stability: Stability) {
  const count = table.roles.length * NAME_SORTS * MARK_SORTS;
  const misses = {
    role: new Float64Array(count),
    name: new Float64Array(count),
    mark: new Float64Array(count),
    both: new Float64Array(count),
  };
  const family = familyOf(sibling.role);
  const common = (page.count('role', sibling.role) + 1) / (page.controls.length + 1);
  const means = names.some((name) => name.startsWith('='));
  for (let sort = 0; sort < count; sort++) {
    const hasMarks = sort % MARK_SORTS === 1;
    const nameSort = Math.floor(sort / MARK_SORTS) % NAME_SORTS;
    const now = table.roles[Math.floor(sort / MARK_SORTS / NAME_SORTS)] as string;
    misses.role[sort] = role(sibling.role, family, now, common);
    misses.name[sort] = names.length === 0 ? 1 : otherName(nameSort, means, stability);
    misses.mark[sort] = otherMark(sibling.marks.length > 0, hasMarks, stability);
    misses.both[sort] = Math.min(
      MOST,
      (misses.role[sort] as number) * (misses.name[sort] as number) * (misses.mark[sort] as number),
    );
  }
  return misses;
}

/** Roles stay in 97 of 100 controls; within a family they change now and then, outside it hardly ever. */
const role = (was: string, family: string, now: string, common: number): number => {
  if (was === now) return Math.min(4, 0.95 / common);
  return familyOf(now) === family ? 0.15 : 0.02;
};

const sameName = (control: Facts, page: Page, stability: Stability, size: number): number => {
  const kept = Math.max(stability.name, control.namePrint.startsWith('=') ? MEANING_KEPT : 0);
  return kept / (page.count('name', control.namePrint) / size + CHANCE_NAME);
};

/** Two known meanings that differ are different things in any language. */
const otherName = (sort: number, means: boolean, stability: Stability): number => {
  if (sort === 0) return 1 - stability.name + 0.05;
  return sort === 2 && means ? 0.2 : 1 - stability.name;
};

const otherMark = (had: boolean, has: boolean, stability: Stability): number => {
  if (!had) return has ? 0.6 : 1.1;
  return has ? 1 - stability.mark : (1 - stability.mark) * 1.1;
};
