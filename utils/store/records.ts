import type { Anchor } from '../pack/anchor.ts';
import type { Step, Text, Topic } from '../pack/schema.ts';

/*
 * What is made in this browser, as it lies in the store. Each record carries the version of its own shape;
 * the store's migrations raise it.
 */

/** One recorded step: the pack's own step, and what only its author needs. */
export interface DraftStep {
  step: Step;
  /** what the key-user did; `point`: rested the pointer on it, which opened a menu */
  gesture: 'click' | 'type' | 'choose' | 'press' | 'point' | 'go' | 'written';
  /** where it was done, without search and fragment */
  url: string;
  /** whether the control can be told again: by itself, barely, or one that will not stay (a list row, a person's tile) */
  certainty: 'sure' | 'weak' | 'fleeting';
  /** a picture of the control: `media/<sha-256>.png`, in the media store under the draft's id */
  shot?: string;
}

interface DraftBase {
  version: 1;
  id: string;
  title: Text;
  /** the page it was begun on, without search and fragment */
  url: string;
  /** BCP 47, of the page it was made on */
  language: string;
  /** the id of the pack it is meant for, and of the item there that it will replace */
  pack?: string;
  replaces?: string;
  /** the revision of that pack when this was begun */
  revision?: number;
  /** ISO 8601 */
  createdAt: string;
  changedAt: string;
}

export interface WalkthroughDraft extends DraftBase {
  kind: 'walkthrough';
  summary?: Text;
  steps: DraftStep[];
  /** the person's id in the pack */
  owner?: string;
  topics: string[];
  /** the other fields of the pack's walkthrough that are filled in so far: app, check-by date, conditions */
  item?: Record<string, unknown>;
}

export interface TipDraft extends DraftBase {
  kind: 'tip';
  tipKind: 'tip' | 'warning' | 'change';
  anchor?: Anchor;
  certainty?: DraftStep['certainty'];
  /** the fields of the pack's tip that are filled in so far */
  item: Record<string, unknown>;
  /** topics that its pack gets together with it */
  newTopics?: Topic[];
}

/** What is edited in the studio alone: a person, a topic, an app, a checklist. */
export interface EntryDraft extends DraftBase {
  kind: 'entry';
  list: 'apps' | 'people' | 'topics' | 'checklists';
  /** the fields that are filled in so far */
  entry: Record<string, unknown>;
}

/** Content that no pack holds yet. */
export type Draft = WalkthroughDraft | TipDraft | EntryDraft;

/** A walkthrough that a colleague is in: kept at every step, so that nothing loses the place. */
export interface Run {
  version: 1;
  id: string;
  /** key of the walkthrough, `pack/item`; `draft/ID` while its author tries it */
  walkthrough: string;
  /** the tab it plays in, absent when it was closed; means nothing once the session of the browser is another */
  tab?: number;
  session: string;
  /** the tab that it came from when a step opened a new one */
  opener?: number;
  /** frames of the tab that have the control of the present step, other than the one that leads */
  frames: number[];
  /** the state of the walkthrough reducer; null until the page began */
  state: unknown;
  /** raised with every state: what was based on an older one is refused */
  revision: number;
  /** id of the step to begin at */
  from?: string;
  /** its author tries it: no receipts */
  preview?: true;
  /** somebody asked to go on with it; gone with the next state */
  wake?: true;
  /** ISO 8601 */
  startedAt: string;
  changedAt: string;
}

/** One local fact: what became of guidance, on a day; no person, no address. */
export interface Receipt {
  version: 1;
  id?: number;
  /** `2026-11-23` */
  day: string;
  kind: 'started' | 'finished' | 'stopped' | 'missed' | 'helped' | 'not-helped' | 'asked';
  /** key of the item */
  item: string;
  /** id of the step */
  step?: string;
}

/** An earlier state of a pack that is kept here. */
export interface PackRevision {
  version: 1;
  pack: string;
  revision: number;
  /** ISO 8601 */
  at: string;
  /** the whole pack file as it was */
  text: string;
}

/**
 * How an item fared when it was last seen so: the page and the reasons, for whoever keeps it. One for each item
 * and outcome, in this browser only.
 */
export interface Sighting {
  version: 1;
  /** key of the item */
  item: string;
  outcome: 'found' | 'moved' | 'ambiguous' | 'missing';
  /** `2026-11-23`, of the first in a row and of the last one */
  since: string;
  day: string;
  /** counts up with every visit: of two outcomes on one day the later one */
  turn: number;
  /** host and path, without search and fragment, and without what tells one meeting or file from another */
  page: string;
  /** BCP 47, of the page */
  language: string;
  reasons: { evidence: string; verdict: string; was?: string; now?: string }[];
  /** the control as it is described now, where it was found */
  anchor?: Anchor;
}
