import { type Changes, changesIn } from './changes.ts';
import { controlsSlowly, isDrawn } from './controls.ts';
import { surroundings } from './evidence/landmark.ts';
import { type Facts, factsOf } from './facts.ts';
import { addressOf, type Counts, countPage, languageIn, type Page, recount } from './page.ts';
import { type Placed, regroup } from './regroup.ts';
import { documentElement, hostOf, nodeType } from './safe.ts';
import { atOnce, type Slow } from './slices.ts';
import { type Staleness, staleness } from './stale.ts';
import { everyScope, scopes } from './tree.ts';
import { MOST_UNITS } from './units.ts';

/** What is known of a page is kept so long after it was asked for last, in milliseconds. */
const KEPT = 3000;
/** More mutations than this between two readings are another page: it is read anew. */
const MOST_RECORDS = 4000;
/** Controls looked at between two rests. */
const STEP = 40;

/** Somebody who wants to hear what changes on a page. */
export type Follower = {
  /** Something changed; called from the observer, so that it has to be quick. */
  woke(): void;
  /** What changed, sorted out; null when it is too much to tell one by one. Called from `settle` and `page`. */
  saw(changes: Changes | null): void;
};

/**
 * A page as it was read last, kept up to date by one observer, so that reading it again costs what has changed
 * rather than what there is. It is forgotten when nobody has asked for it for some seconds.
 */
export type Model = {
  /** The page as it is now. */
  page(): Page;
  /** The same in steps. The page is of a moment between the first step and the last. */
  pageSlowly(): Slow<Page>;
  /** Tells followers what changed since they were told last. */
  settle(): void;
  /** Keeps the model, and tells what changes, until the signal ends it. */
  follow(follower: Follower, signal: AbortSignal): void;
};

const models = new WeakMap<Document, Model>();

export function modelOf(document: Document): Model {
  const known = models.get(document);
  if (known) return known;
  const model = createModel(document, () => models.delete(document));
  models.set(document, model);
  return model;
}

type Known = Placed & { facts: Facts };

/** All that is known of a page, and stays true as far as `stale` does not say otherwise. */
type Knowledge = {
  stale: Staleness;
  units: ReadonlyMap<Element, Known>;
  /** How often elements may have become controls, and how often that had happened when they were read. */
  turns: number;
  read: number;
  controls: readonly Element[];
  nodes: readonly Node[];
  counts: Counts;
  /** The page as it was read last, at which address, and which reading that was. */
  page: Page | undefined;
  address: string;
  latest: number;
};

const nothing = (): Knowledge => ({
  stale: staleness(),
  units: new Map(),
  turns: 1,
  read: 0,
  controls: [],
  nodes: [],
  counts: new Map(),
  page: undefined,
  address: '',
  latest: 0,
});

function createModel(document: Document, forget: () => void): Model {
  const followers = new Set<Follower>();
  const observed = new WeakSet<Node>();
  let knowledge = nothing();
  let records: MutationRecord[] = [];
  let readings = 0;
  let usedAt = 0;
  let isResting = false;

  const collect = (more: MutationRecord[]) => {
    if (records.length <= MOST_RECORDS) records = records.length === 0 ? more : records.concat(more);
  };
  const observer = new MutationObserver((more) => {
    collect(more);
    for (const follower of followers) follower.woke();
  });
  const observe = (node: Node) => {
    if (observed.has(node)) return;
    observed.add(node);
    observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true });
  };

  const keep = () => {
    usedAt = performance.now();
    if (isResting) return;
    isResting = true;
    setTimeout(rest, KEPT);
  };
  const rest = () => {
    const left = usedAt + KEPT - performance.now();
    if (followers.size > 0 || left > 0) {
      setTimeout(rest, Math.max(KEPT, left));
      return;
    }
    observer.disconnect();
    forget();
  };

  const settle = () => {
    collect(observer.takeRecords());
    if (records.length === 0) return;
    const changes = records.length > MOST_RECORDS ? null : changesIn(records);
    records = [];
    if (!changes) knowledge = nothing();
    else {
      knowledge.stale.mark(changes);
      if (changes.hasOtherControls) knowledge.turns++;
      for (const node of changes.opened) observe(node);
    }
    for (const follower of followers) follower.saw(changes);
  };

  function* pageSlowly(): Slow<Page> {
    keep();
    settle();
    const mine = ++readings;
    const now = knowledge;
    const { turns } = now;
    const scope = scopes(document);
    const nodes = everyScope(scope).map(({ node }) => node);
    for (const node of nodes) observe(node);
    if (!isSame(nodes, now.nodes)) {
      // A shadow root can be put on an element without a mutation: it hides the words that were there.
      const before = new Set(now.nodes);
      now.stale.touch(nodes.filter((node) => !before.has(node)).map(holderOf));
    }
    const moment = now.stale.now();
    yield;
    const isSamePlace = now.read === turns && isSame(nodes, now.nodes);
    const controls = isSamePlace ? now.controls : yield* controlsSlowly(scope);
    const drawn: Element[] = [];
    for (let i = 0; i < controls.length && drawn.length < 2 * MOST_UNITS; i++) {
      if (i % STEP === 0) yield;
      if (isDrawn(controls[i] as Element)) drawn.push(controls[i] as Element);
    }
    const placed = yield* regroup(drawn, now.units, now.stale);
    const units = new Map<Element, Known>();
    const fresh: Facts[] = [];
    const around = surroundings();
    const language = languageIn(document);
    for (let i = 0; i < placed.length; i++) {
      if (i % STEP === 0) yield;
      const one = placed[i] as Placed;
      const first = one.unit.chain[0] as Element;
      const old = now.units.get(first);
      const isKept = old?.unit === one.unit;
      const facts = isKept ? old.facts : factsOf(one.unit, around, language);
      if (!isKept) {
        now.stale.note(facts);
        fresh.push(facts);
      }
      units.set(first, { ...one, facts });
    }
    if (knowledge !== now) return countPage(document, scope, [...units.values()].map(factsIn));
    // Somebody else read the page meanwhile, and later than this began.
    if (now.latest > mine && now.page) return now.page;
    const gone: Facts[] = [];
    for (const [first, old] of now.units) if (units.get(first)?.facts !== old.facts) gone.push(old.facts);
    const isSamePage = gone.length + fresh.length === 0 && isSamePlace && now.address === addressOf(document);
    Object.assign(now, { units, controls, nodes, read: turns, latest: mine, address: addressOf(document) });
    now.stale.clear(moment);
    if (isSamePage && now.page) return now.page;
    if (gone.length + fresh.length > units.size / 4) now.counts.clear();
    for (const facts of gone) recount(now.counts, facts, -1);
    for (const facts of fresh) recount(now.counts, facts, 1);
    now.page = countPage(document, scope, [...units.values()].map(factsIn), now.counts);
    return now.page;
  }

  return {
    page: () => atOnce(pageSlowly()),
    pageSlowly,
    settle,
    follow(follower, signal) {
      if (signal.aborted) return;
      followers.add(follower);
      keep();
      signal.addEventListener('abort', () => followers.delete(follower), { once: true });
    },
  };
}

const holderOf = (node: Node): Element | null =>
  nodeType(node) === 11 ? hostOf(node as ShadowRoot) : documentElement(node as Document);

const factsIn = ({ facts }: Known): Facts => facts;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
