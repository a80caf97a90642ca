import type { Draft } from '../../utils/store/records.ts';

/** A draft that is open, with what was undone and what can be. */
export interface Editing {
  draft: Draft;
  past: Draft[];
  future: Draft[];
  /** what the last change was about, and when, in milliseconds: typing one word is undone as one */
  tag?: string;
  at: number;
  /** it lies in the store as it is shown */
  stored: boolean;
}

/** Changes of one thing within this time are one step back, in milliseconds. */
const together = 1_500;
const mostSteps = 200;

export function beginEditing(draft: Draft, stored: boolean): Editing {
  return { draft, past: [], future: [], at: 0, stored };
}

/** Somebody wrote in it here, and may want to go back or on. */
export function isTouched({ stored, past, future }: Editing): boolean {
  return !stored || past.length > 0 || future.length > 0;
}

export function changed(editing: Editing, draft: Draft, tag: string, now: number): Editing {
  const goesOn = editing.tag === tag && now - editing.at < together && editing.future.length === 0;
  const past = goesOn ? editing.past : [...editing.past, editing.draft].slice(-mostSteps);
  return { draft, past, future: [], tag, at: now, stored: false };
}

export function undone(editing: Editing): Editing {
  const before = editing.past.at(-1);
  if (!before) return editing;
  return {
    draft: before,
    past: editing.past.slice(0, -1),
    future: [editing.draft, ...editing.future],
    at: 0,
    stored: false,
  };
}

export function redone(editing: Editing): Editing {
  const [next, ...future] = editing.future;
  if (!next) return editing;
  return { draft: next, past: [...editing.past, editing.draft], future, at: 0, stored: false };
}
