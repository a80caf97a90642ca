import type { Anchor } from '../pack/anchor.ts';
import type { Step, Text } from '../pack/schema.ts';

/*
 * What is made in this browser, as it lies in the store. Each record carries the version of its own shape;
 * the store's migrations raise it.
 */

/** One recorded step: the pack's own step, and what only its author needs. */
export interface DraftStep {
  step: Step;
  /** what the key-user did */
  gesture: 'click' | 'type' | 'choose' | 'press' | 'go' | 'written';
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
}

export interface TipDraft extends DraftBase {
  kind: 'tip';
  tipKind: 'tip' | 'warning' | 'change';
  anchor?: Anchor;
  certainty?: DraftStep['certainty'];
  /** the fields of the pack's tip that are filled in so far */
  item: Record<string, unknown>;
}

/** Content that no pack holds yet. */
export type Draft = WalkthroughDraft | TipDraft;

/** A walkthrough that a colleague is in: kept at every step, so that nothing loses the place. */
export interface Run {
  version: 1;
  id: string;
  /** key of the walkthrough, `pack/item`; `draft/ID` while its author tries it */
  walkthrough: string;
  /** the tab it plays in; means nothing after a restart of the browser */
  tab: number;
  /** the state of the walkthrough reducer */
  state: unknown;
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
