import { browser } from '../browser.ts';
import type { Anchor } from '../pack/anchor.ts';
import type { Text } from '../pack/schema.ts';
import type { DraftStep } from './records.ts';

/*
 * Pointing at a control, for whoever needs an anchor: one question starts it, and what was chosen is kept here,
 * so that a panel that is closed meanwhile finds it afterwards.
 *
 *   await ask('pick/start', { tab, purpose: { kind: 'tip', draft } });        // in the page: point, Enter or click
 *   onPick((pick) => pick?.state === 'picked' && …, signal);                  // or readPick() when opened again
 *
 * With the purposes `tip` and `step` the draft has its new anchor by then; `free` only keeps it, under the id
 * that was given, for the asker to take.
 */

/** What the control is wanted for. */
export type PickPurpose =
  /** a tip's own control: `anchor` and `certainty` of the draft are set */
  | { kind: 'tip'; draft: string }
  /** the control of a step of a walkthrough */
  | { kind: 'step'; draft: string; step: string }
  /** anything else: a condition, a sign of presenting; the asker takes it from `picked` */
  | { kind: 'free'; id: string };

/** A control that was chosen, as far as it can leave the page. */
export interface Picked {
  anchor: Anchor;
  certainty: DraftStep['certainty'];
  /** as `strength` of the anchor engine judged it */
  strength: 'strong' | 'fair' | 'weak';
  role: string;
  /** what a reader sees on it; empty where that may be about a person */
  name: string;
  /** what a step at it would be called, in the language of the page */
  title: Text;
  /** without search and fragment */
  url: string;
  /** BCP 47, of the page */
  language: string;
}

export interface Pick {
  version: 1;
  purpose: PickPurpose;
  tab: number;
  state: 'picking' | 'picked' | 'given-up';
  /** while picking: what is pointed at now, and the frame it is in */
  at?: {
    role: string;
    name: string;
    strength?: Picked['strength'];
    certainty: Picked['certainty'];
    frame: number;
  };
  picked?: Picked;
}

const key = 'pick';

export async function readPick(): Promise<Pick | undefined> {
  const { [key]: pick } = await browser.storage.session.get(key);
  return pick as Pick | undefined;
}

/** There is one at a time: a new one takes the place of the last. */
export async function keepPick(pick: Pick | undefined): Promise<void> {
  if (pick) await browser.storage.session.set({ [key]: pick });
  else await browser.storage.session.remove(key);
}

/** Calls back when pointing began, moved on, or ended. */
export function onPick(changed: (pick: Pick | undefined) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]) changed(changes[key].newValue as Pick | undefined);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
