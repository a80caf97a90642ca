import { controlsSlowly } from './controls.ts';
import { drawnIn, presumedIn } from './drawn.ts';
import { surroundings } from './evidence/landmark.ts';
import { type Facts, factsOf } from './facts.ts';
import { addressOf, type Counts, countPage, languageIn, type Page, recount } from './page.ts';
import { type Placed, regroup, type Stretch } from './regroup.ts';
import { documentElement, hostOf, nodeType } from './safe.ts';
import { type Slow, WHOLE } from './slices.ts';
import { type Staleness, staleness } from './stale.ts';
import { everyScope, isStill, type Scope, scopes, scopesSlowly } from './tree.ts';

/** A unit, its facts, and what stood around it. */
export type Known = Placed & { facts: Facts };

/** All that is known of a page. It stays true as far as `stale` and `turns` do not say otherwise. */
export type Knowledge = {
  stale: Staleness;
  /** How often elements came, went, or may have become controls; and how often that was when they were listed. */
  turns: number;
  listed: number;
  scope: Scope | undefined;
  nodes: readonly Node[];
  /** All controls in reading order, those that are drawn, and the units they make, also by their first control. */
  controls: readonly Element[];
  drawn: readonly Element[];
  /** Whether some of these were drawn when they were asked last, and not asked again. */
  isPresumed: boolean;
  row: readonly Known[];
  units: Map<Element, Known>;
  counts: Counts;
  /** The page that was read last, at which address, and which reading that was. */
  page: Page | undefined;
  address: string;
  reading: number;
};

export const nothingYet = (): Knowledge => ({
  stale: staleness(),
  turns: 1,
  listed: 0,
  scope: undefined,
  nodes: [],
  controls: [],
  drawn: [],
  isPresumed: false,
  row: [],
  units: new Map(),
  counts: new Map(),
  page: undefined,
  address: '',
  reading: 0,
});

/** Controls looked at between two rests. */
const STEP = 40;

let readings = 0;

/**
 * Reads a page: of what is known, only what is stale. `observe` is told every document and shadow root;
 * `isStillTrue` says at the end whether the knowledge may be added to, `hasChanged` whether the page has changed. With `presumes`, what was drawn and has not
 * changed is taken to be drawn still: asking thousands of controls takes most of the time.
 */
export function* readOn(
  document: Document,
  now: Knowledge,
  observe: (node: Node) => void,
  isStillTrue: () => boolean,
  hasChanged: () => boolean,
  presumes = false,
): Slow<Page> {
  const mine = ++readings;
  const { turns } = now;
  const address = addressOf(document);
  const isSamePlace = now.scope !== undefined && now.listed === turns && isStill(now.scope);
  const scope =
    now.scope !== undefined && isSamePlace ? now.scope : yield* walked(document, observe, hasChanged);
  const nodes = isSamePlace ? now.nodes : everyScope(scope).map(({ node }) => node);
  if (!isSamePlace) {
    for (const node of nodes) observe(node);
    // A shadow root can be put on an element without a mutation: it hides the words that were there.
    const before = new Set(now.nodes);
    now.stale.touch(nodes.filter((node) => !before.has(node)).map(holderOf));
  }
  const moment = now.stale.now();
  yield;
  const controls = isSamePlace ? now.controls : yield* controlsSlowly(scope);
  const isPresumed = presumes && now.drawn.length > 0;
  const drawn = isPresumed
    ? presumedIn(controls, now.drawn, now.stale, controls === now.controls)
    : yield* drawnIn(controls);
  const stretch = changed(now, drawn);
  if (!stretch && isSamePlace && now.page && now.address === address) {
    now.stale.clear(moment);
    now.isPresumed = isPresumed;
    return now.page;
  }
  const placed = stretch ? yield* regroup(stretch, now) : [];
  const around = surroundings();
  const language = languageIn(document);
  const fresh: Facts[] = [];
  const part: Known[] = [];
  for (const one of placed) {
    if (part.length % STEP === 0) yield;
    const old = now.units.get(one.unit.chain[0] as Element);
    if (old?.unit === one.unit) {
      part.push({ ...one, facts: old.facts });
      continue;
    }
    const facts = factsOf(one.unit, around, language);
    now.stale.note(facts);
    fresh.push(facts);
    part.push({ ...one, facts });
  }
  const start = stretch?.start ?? 0;
  const end = stretch?.end ?? 0;
  const row = now.row.slice(0, start).concat(part, now.row.slice(end));
  if (!isStillTrue()) return countPage(document, scope, row.map(factsIn));
  // Somebody else read the page meanwhile, and began later than this.
  if (now.reading > mine && now.page) {
    if (presumes || !now.isPresumed) return now.page;
    return yield* readOn(document, now, observe, isStillTrue, hasChanged);
  }
  const former = now.row.slice(start, end);
  for (const { unit } of former) now.units.delete(unit.chain[0] as Element);
  for (const known of part) now.units.set(known.unit.chain[0] as Element, known);
  const stays = new Set(part.map(factsIn));
  const gone = former.map(factsIn).filter((facts) => !stays.has(facts));
  if (gone.length + fresh.length > row.length / 4) now.counts.clear();
  for (const facts of gone) recount(now.counts, facts, -1);
  for (const facts of fresh) recount(now.counts, facts, 1);
  now.stale.clear(moment);
  const page = countPage(document, scope, row.map(factsIn), now.counts);
  Object.assign(now, { scope, nodes, controls, drawn, isPresumed, row, page, address });
  Object.assign(now, { listed: turns, reading: mine });
  return page;
}

/** Walks the page with rests, and once more without where it changed in one of them. */
function* walked(document: Document, observe: (node: Node) => void, hasChanged: () => boolean): Slow<Scope> {
  observe(document);
  const scope = yield* scopesSlowly(document);
  if (!hasChanged()) return scope;
  yield WHOLE;
  return scopes(document);
}

/**
 * The stretch of controls in which something is different from the last time, with two units more on either
 * side: what goes on between two units can change the one beside them. `start` and `end` are places in the row
 * of units.
 */
function changed({ drawn: before, row, stale }: Knowledge, drawn: readonly Element[]) {
  const most = Math.min(before.length, drawn.length);
  const isSame = (i: number, j: number) => before[i] === drawn[j] && !stale.has(drawn[j] as Element);
  let head = 0;
  while (head < most && isSame(head, head)) head++;
  if (head === drawn.length && before.length === drawn.length) return null;
  let tail = 0;
  while (tail < most - head && isSame(before.length - 1 - tail, drawn.length - 1 - tail)) tail++;
  let start = 0;
  let from = 0;
  for (let at = 0; start < row.length; start++, from = at) {
    at += chainOf(row, start);
    if (at > head) break;
  }
  let end = row.length;
  let to = 0;
  for (let at = 0; end > start; end--, to = at) {
    at += chainOf(row, end - 1);
    if (at > tail) break;
  }
  for (let i = 0; i < 2 && start > 0; i++) from -= chainOf(row, --start);
  for (let i = 0; i < 2 && end < row.length; i++) to -= chainOf(row, end++);
  const stretch: Stretch = {
    controls: drawn,
    from,
    to: drawn.length - to,
    left: row[start - 1],
    right: row[end],
  };
  return { ...stretch, start, end };
}

const chainOf = (row: readonly Known[], index: number): number => row[index]?.unit.chain.length ?? 0;

const factsIn = ({ facts }: Known): Facts => facts;

const holderOf = (node: Node): Element | null =>
  nodeType(node) === 11 ? hostOf(node as ShadowRoot) : documentElement(node as Document);
