import { type Arrivals, arrivalsIn, type Changes, changesIn } from './changes.ts';
import { guarded, later } from './guard.ts';
import { type Known, nothingYet, readOn } from './knowledge.ts';
import type { Page } from './page.ts';
import { documentElement, listen, nodeType, ownerDocument, tagName } from './safe.ts';
import { atOnce, type Slow } from './slices.ts';

/** What is known of a page is kept so long after it was asked for last, in milliseconds. */
const KEPT = 3000;
/** More mutations than this between two readings are another page: it is read anew. */
const MOST_RECORDS = 2000;

/** Somebody who wants to hear what changes on a page. */
export type Follower = {
  /** Something changed; called from the observer, so that it has to be quick. */
  woke(): void;
  /** What changed, sorted out; null when it is too much to tell one by one. */
  saw(changes: Changes | null): void;
  /** What is in what came; null when it is too much. */
  met(arrivals: Arrivals | null): void;
};

/**
 * A page as it was read last, kept up to date by one observer, so that reading it again costs what has changed
 * rather than what there is. It is forgotten when nobody has asked for it for some seconds.
 */
export type Model = {
  /** The page as it is now. */
  page(): Page;
  /**
   * The page where, if `isPresumed`, what was drawn when it was read last and has not changed is taken to be drawn
   * still: a style sheet or a pointer may have hidden it since. Costs what changed.
   */
  glimpse(): { page: Page; isPresumed: boolean };
  /** The same in steps. The page is of a moment between the first step and the last. */
  pageSlowly(): Slow<Page>;
  /** What was read of the unit that begins with this control, unless it may have changed since. */
  known(first: Element): Known | undefined;
  /** Whether nothing was seen to change since this page was read. */
  isCurrent(page: Page): boolean;
  /** Tells followers what changed since they were told last. */
  settle(): void;
  /** Looks into what came since then, and tells followers. Reading the page does both. */
  look(): void;
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

function createModel(document: Document, forget: () => void): Model {
  const followers = new Set<Follower>();
  const observed = new WeakSet<Node>();
  let knowledge = nothingYet();
  let records: MutationRecord[] = [];
  const frames = new Set<Element>();
  /** Pictures and style sheets that loaded: what was without size or colour may be drawn now. */
  const arrived = new Set<Element>();
  const came = new Set<Element>();
  const end = new AbortController();
  /** How often changes were seen, and how often that was when a page began to be read. */
  let moment = 0;
  const readFrom = new WeakMap<Page, number>();
  let usedAt = 0;
  let isResting = false;
  let isOver = false;

  const collect = (more: MutationRecord[]) => {
    if (records.length <= MOST_RECORDS) records = records.length === 0 ? more : records.concat(more);
  };
  const wake = () => {
    for (const follower of followers) follower.woke();
  };
  /** Also where a page breaks the language: what is known is not kept up to date any more, and nobody gets it. */
  const giveUp = () => {
    if (isOver) return;
    isOver = true;
    observer.disconnect();
    end.abort();
    forget();
  };
  const changed = (more: MutationRecord[]) => {
    collect(more);
    wake();
  };
  const observer = new MutationObserver(guarded(changed, giveUp));
  const loaded = guarded(({ target }: Event) => {
    if (nodeType(target as Node) !== 1) return;
    const tag = tagName(target as Element);
    if (tag === 'iframe') frames.add(target as Element);
    else if (tag === 'img' || tag === 'link') arrived.add(target as Element);
    else return;
    wake();
  }, giveUp);
  const observe = (node: Node) => {
    if (observed.has(node)) return;
    observed.add(node);
    observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true });
    // A frame that loads late changes nothing around it.
    listen(node, 'load', loaded, { capture: true, signal: end.signal });
  };

  /** Forgets the page some seconds after the last question, unless somebody follows it. */
  const keep = () => {
    usedAt = performance.now();
    if (isResting || followers.size > 0) return;
    isResting = true;
    later(rest, KEPT);
  };
  const rest = () => {
    isResting = false;
    const left = usedAt + KEPT - performance.now();
    if (followers.size > 0) return;
    if (left > 0) {
      isResting = true;
      later(rest, left);
      return;
    }
    giveUp();
  };

  const settle = () => {
    collect(observer.takeRecords());
    if (records.length + frames.size + arrived.size === 0) return;
    moment++;
    const isTooMuch = records.length > MOST_RECORDS;
    const changes = isTooMuch ? null : changesIn(records, [...frames]);
    if (changes) for (const element of arrived) addLoaded(changes, element);
    records = [];
    frames.clear();
    arrived.clear();
    if (!changes) startAnew();
    else {
      knowledge.stale.mark(changes);
      if (changes.hasOtherControls) knowledge.turns++;
      for (const element of changes.added) came.add(element);
    }
    for (const follower of followers) follower.saw(changes);
  };
  const startAnew = () => {
    knowledge = nothingYet();
    came.clear();
  };

  const look = () => {
    settle();
    if (came.size === 0) return;
    const found = came.size > MOST_RECORDS ? null : arrivalsIn(came);
    came.clear();
    if (!found) startAnew();
    knowledge.stale.arrive(found?.controls ?? []);
    for (const node of found?.opened ?? []) observe(node);
    for (const follower of followers) follower.met(found);
  };

  function* reading(presumes: boolean): Slow<Page> {
    keep();
    look();
    if (isOver) startAnew();
    const mine = knowledge;
    const from = moment;
    const isMine = () => knowledge === mine;
    const hasChanged = () => moment !== from || records.length > 0;
    const page = yield* readOn(document, mine, observe, isMine, hasChanged, presumes);
    readFrom.set(page, from);
    return page;
  }

  return {
    page: () => atOnce(reading(false)),
    glimpse: () => ({ page: atOnce(reading(true)), isPresumed: knowledge.isPresumed }),
    pageSlowly: () => reading(false),
    known: (first) => (knowledge.stale.has(first) ? undefined : knowledge.units.get(first)),
    isCurrent: (page) => readFrom.get(page) === moment,
    settle,
    look,
    follow(follower, signal) {
      if (signal.aborted) return;
      followers.add(follower);
      const leave = () => {
        followers.delete(follower);
        keep();
      };
      signal.addEventListener('abort', leave, { once: true });
    },
  };
}

/** A picture is part of the control around it; a style sheet may show or hide anything. */
function addLoaded(changes: Changes, element: Element): void {
  if (tagName(element) === 'img') changes.touched.add(element);
  else changes.veiled.add(documentElement(ownerDocument(element) as Document) ?? element);
}
