import type { Change, Tip, Walkthrough } from '../pack/schema.ts';
import type { Entry, List } from '../pack/things.ts';
import type { Draft, DraftStep, EntryDraft, TipDraft, WalkthroughDraft } from './records.ts';

/*
 * A draft and the entry of a pack that it becomes: `draftFrom` and `entryFrom` mirror each other, so that what
 * is opened and put back unchanged is the very same.
 */

/** What a draft says about itself, beside its content. */
export type DraftFacts = Pick<
  WalkthroughDraft,
  'id' | 'url' | 'language' | 'pack' | 'replaces' | 'revision' | 'createdAt' | 'changedAt'
>;

/** An entry of a pack as a draft, to be changed. */
export function draftFrom(list: List, entry: Entry, facts: DraftFacts): Draft {
  const base = { version: 1, ...facts } as const;
  switch (list) {
    case 'tips': {
      const { id: _, title, anchor, kind, ...item } = entry as Tip;
      return { ...base, kind: 'tip', tipKind: kind, title, anchor, item };
    }
    case 'changes': {
      const { id: _, title, anchor, ...item } = entry as Change;
      return { ...base, kind: 'tip', tipKind: 'change', title, ...(anchor && { anchor }), item };
    }
    case 'walkthroughs': {
      const { id: _, title, summary, owner, topics, steps, ...item } = entry as Walkthrough;
      return {
        ...base,
        kind: 'walkthrough',
        title,
        ...(summary && { summary }),
        ...(owner && { owner }),
        topics,
        steps: steps.map((step): DraftStep => ({ step, gesture: 'written', url: '', certainty: 'sure' })),
        item,
      };
    }
    default: {
      const { id: _, ...rest } = entry;
      const title = 'title' in entry ? entry.title : typeof entry.name === 'string' ? {} : entry.name;
      return { ...base, kind: 'entry', list, title, entry: rest };
    }
  }
}

/** The list of a pack that a draft is for. */
export function listOf(draft: Draft): List {
  if (draft.kind === 'walkthrough') return 'walkthroughs';
  if (draft.kind === 'entry') return draft.list;
  return draft.tipKind === 'change' ? 'changes' : 'tips';
}

/** The entry that a draft would be under this id; whether it is whole is for `checkPack` to say. */
export function entryFrom(draft: Draft, id: string): Entry {
  switch (draft.kind) {
    case 'tip':
      return tipFrom(draft, id);
    case 'walkthrough':
      return walkthroughFrom(draft, id);
    case 'entry':
      return entryOf(draft, id);
    default:
      return draft satisfies never;
  }
}

function tipFrom({ tipKind, title, anchor, item }: TipDraft, id: string): Entry {
  const { affects, impact, date, ourWay, placement, ...rest } = item as Partial<Tip & Change>;
  const common = { id, topics: [], ...rest, title, ...(anchor && { anchor }) };
  if (tipKind !== 'change') {
    return { ...common, kind: tipKind, ...(ourWay && { ourWay }), ...(placement && { placement }) } as Tip;
  }
  return { ...common, affects: affects ?? [], impact: impact ?? 'low', date } as Change;
}

function walkthroughFrom(
  { title, summary, owner, topics, steps, item }: WalkthroughDraft,
  id: string,
): Entry {
  return {
    ...item,
    id,
    title,
    topics,
    ...(owner && { owner }),
    ...(summary && { summary }),
    steps: steps.map(({ step }) => step),
  } as Walkthrough;
}

function entryOf({ list, entry }: EntryDraft, id: string): Entry {
  const empty = {
    people: { languages: [], topics: [], apps: [] },
    checklists: { topics: [] },
    apps: {},
    topics: {},
  };
  return { ...empty[list], ...entry, id } as Entry;
}
