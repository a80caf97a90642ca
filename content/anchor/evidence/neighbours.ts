import type { Anchor, Sibling } from '../../../utils/pack/anchor.ts';
import { type Alignment, align } from '../align.ts';
import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import type { Slow } from '../slices.ts';
import { printsIn, type Stability } from '../stability.ts';
import { familyOf } from './role.ts';

/** Remembered on either side: enough to line up a toolbar, few enough for the 4 kB. */
export const NEIGHBOURS = 8;
/** A mark is 30 bits: it meets another by chance hardly ever. A name's print is 12 bits. */
const CHANCE_NAME = 1 / 4096;
/** A control has some eight words. */
const CHANCE_TERM = 8 / 4096;
/** Of the names whose meaning is known, so many mean the same in another language or release. */
const MEANING_KEPT = 0.75;
/** No single neighbour decides: it may be a twin. */
const MOST = 2 ** 9;

export type Neighbours = Alignment & {
  /** For each control: how likely it is one of the neighbours by its own evidence, wherever it stands. */
  claimed: Float64Array;
  /** The likelihood that the neighbours are on the page in any order. */
  anywhere: number;
};

/** Lines up the remembered neighbours with the controls of the page; the longest step lines them all up. */
export function* lineUp(anchor: Anchor, page: Page, stability: Stability): Slow<Neighbours> {
  const table = tableOf(page);
  const claims = new Float64Array(page.controls.length);
  const ratios: Float64Array[] = [];
  for (const sibling of [...anchor.before, ...anchor.after]) {
    yield;
    ratios.push(ratiosOf(sibling, page, table, stability, claims));
  }
  yield;
  const ends = { first: anchor.before.length < NEIGHBOURS, last: anchor.after.length < NEIGHBOURS };
  const alignment = align(ratios, anchor.before.length, table.solid, stability.release, ends);
  yield;
  const anywhere = ratios.reduce((all, ratio) => all * likelihoodAnywhere(ratio), 1);
  for (let j = 0; j < claims.length; j++) if (claims[j] !== 0) claims[j] = 1 - 2 ** (claims[j] as number);
  return { ...alignment, claimed: claims, anywhere };
}

/** How likely one neighbour is to be on the page at all, wherever it stands. */
function likelihoodAnywhere(ratio: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < ratio.length; j++) sum += ratio[j] as number;
  return 1 - STILL_HERE + (STILL_HERE * sum) / Math.max(1, ratio.length);
}

/** Of the neighbours that are still on the page, so many are taken to stand where they can be told by themselves. */
const STILL_HERE = 0.75;

/** What all neighbours are compared with, once per page: the kind of every control, and who has which print. */
type Table = {
  solid: Uint8Array;
  roles: string[];
  /** Role, kind of name and kind of marks of each control, as one number. */
  sorts: Uint16Array;
  byName: Map<string, number[]>;
  byMark: Map<string, number[]>;
  /** Print of a word of its name or code: read when the first neighbour asks. */
  byTerm?: Map<string, number[]>;
  /** What one neighbour shares with each control; empty between two neighbours. */
  shared: Shared;
};

/** A control per place: how many have the rarest mark and word that it shares, 0 for none, and who shares anything. */
type Shared = { name: Uint8Array; mark: Int32Array; term: Int32Array; places: number[] };

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
    shared: {
      name: new Uint8Array(size),
      mark: new Int32Array(size),
      term: new Int32Array(size),
      places: [],
    },
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

/** The controls that have a word of this print. */
function withTerm(table: Table, page: Page, print: string): number[] {
  if (!table.byTerm) {
    const byTerm = new Map<string, number[]>();
    page.controls.forEach((control, j) => {
      if (control.unit.solid) for (const print of control.termPrints) listIn(byTerm, print, j);
    });
    table.byTerm = byTerm;
  }
  return table.byTerm.get(print) ?? [];
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
function ratiosOf(
  sibling: Sibling,
  page: Page,
  table: Table,
  stability: Stability,
  claims: Float64Array,
): Float64Array {
  const size = page.controls.length;
  const names = printsIn(sibling, stability.language);
  const miss = missesOf(sibling, names, page, table, stability);
  const out = new Float64Array(size);
  for (let j = 0; j < size; j++) if (table.solid[j]) out[j] = miss.both[table.sorts[j] as number] as number;
  const { name, mark, term, places } = gather(sibling, names, page, table);
  const all = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const j = places[i] as number;
    const sort = table.sorts[j] as number;
    const byName = name[j]
      ? sameName(page.controls[j] as Facts, page, stability, size)
      : term[j]
        ? sameTerm(term[j] as number, stability, size)
        : (miss.name[sort] as number);
    const byMark = mark[j]
      ? stability.mark / byAccident(mark[j] as number, size)
      : (miss.mark[sort] as number);
    out[j] = Math.min(MOST, (miss.role[sort] as number) * byName * byMark);
    all[i] = out[j] as number;
    name[j] = mark[j] = term[j] = 0;
  }
  addClaims(places, all, claims, size);
  places.length = 0;
  return out;
}

/** Finds the controls that share a name, a mark or a word with a neighbour, in that order. */
function gather(sibling: Sibling, names: string[], page: Page, table: Table): Shared {
  const { name, mark, term, places } = table.shared;
  const note = (j: number) => {
    if (name[j] === 0 && mark[j] === 0 && term[j] === 0) places.push(j);
  };
  for (const print of names)
    for (const j of table.byName.get(print) ?? []) {
      note(j);
      name[j] = 1;
    }
  const rarest = (values: Int32Array, holders: number[]) => {
    for (const j of holders) {
      note(j);
      values[j] = Math.min(values[j] || holders.length, holders.length);
    }
  };
  for (const print of sibling.marks) rarest(mark, table.byMark.get(print) ?? []);
  for (const print of sibling.terms ?? []) rarest(term, withTerm(table, page, print));
  return table.shared;
}

/** A neighbour is one control at most: its claims share what is left when it is gone from the page. */
function addClaims(
  places: readonly number[],
  ratios: Float64Array,
  claims: Float64Array,
  size: number,
): void {
  let all = 1 - STILL_HERE;
  for (let i = 0; i < ratios.length; i++) all += (STILL_HERE / size) * (ratios[i] as number);
  // Controls of one look come in rows, and have the same.
  let ratio = Number.NaN;
  let bits = 0;
  for (let i = 0; i < ratios.length; i++) {
    if (ratios[i] !== ratio) {
      ratio = ratios[i] as number;
      bits = Math.log2(Math.max(1 - ((STILL_HERE / size) * ratio) / all, LEAST_FREE));
    }
    const j = places[i] as number;
    claims[j] = (claims[j] as number) + bits;
  }
}

/** A neighbour's claim is never certain: it may be a twin. */
const LEAST_FREE = 0.02;

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
  // What was only drawn as a control becomes a real one.
  if (familyOf(now) === 'generic' || family === 'generic') return 0.15;
  return familyOf(now) === family ? 0.15 : 0.02;
};

/** How often a control has this by accident: those that have it, but for the one that is meant. */
const byAccident = (holders: number, size: number): number => (holders - 1 + ACCIDENT) / size;
/** One value in ten that only one control has is on another by accident. */
const ACCIDENT = 0.1;

const sameName = (control: Facts, page: Page, stability: Stability, size: number): number => {
  const kept = Math.max(stability.name, control.namePrint.startsWith('=') ? MEANING_KEPT : 0);
  return kept / (byAccident(page.count('name', control.namePrint), size) + CHANCE_NAME);
};

/** Of the names that changed or were translated, so many kept a word, a concept, or a word of their code. */
const TERM_KEPT = 0.5;

const sameTerm = (holders: number, stability: Stability, size: number): number =>
  ((1 - stability.name) * TERM_KEPT) / (byAccident(holders, size) + CHANCE_TERM);

/** Two known meanings that differ are different things in any language. */
const otherName = (sort: number, means: boolean, stability: Stability): number => {
  if (sort === 0) return 1 - stability.name + 0.05;
  return sort === 2 && means ? 0.2 : 1 - stability.name;
};

const otherMark = (had: boolean, has: boolean, stability: Stability): number => {
  if (!had) return has ? 0.6 : 1.1;
  return has ? 1 - stability.mark : (1 - stability.mark) * 1.1;
};
