import { withFingerprints } from './fingerprint.ts';
import { withoutReferences } from './references-taken.ts';
import type { Pack } from './schema.ts';
import type { Entry, EntryOf, List } from './things.ts';

/** What a pack says about itself, beside its lists. */
export type About = Partial<Pick<Pack, 'title' | 'description' | 'languages' | 'version' | 'translatedFrom'>>;

/**
 * One thing done to a pack, as data: it travels to a worker, is tried again on a newer state of the pack, and
 * is known to clash when what it changes (`was`) is not there any more as it was.
 */
export type PackEdit =
  /** `was` is null for a new entry; `after` the id of the entry it follows, when that is not at the end */
  | { kind: 'put'; list: List; entry: Entry; was: Entry | null; after?: string }
  | { kind: 'remove'; list: List; was: Entry }
  | { kind: 'about'; about: About; was: About }
  /** restored, merged, translated: the whole pack at once, made from this revision */
  | { kind: 'whole'; pack: Pack; revision: number };

/** The pack after these edits, in their order. What an entry refers to is for `brokenReferences` to judge. */
export function applyEdits(pack: Pack, edits: readonly PackEdit[]): Pack {
  return edits.reduce(applyEdit, pack);
}

function applyEdit(pack: Pack, edit: PackEdit): Pack {
  switch (edit.kind) {
    case 'put':
      return withEntry(pack, edit.list, edit.entry, edit.after);
    case 'remove':
      return withoutEntry(pack, edit.list, edit.was.id);
    case 'about':
      return withFingerprints(pack, { ...pack, ...edit.about }, sourceOf(pack));
    case 'whole':
      return edit.pack;
    default:
      return edit satisfies never;
  }
}

/** The language that the others are translated from. */
export function sourceOf({ languages }: Pick<Pack, 'languages'>): string {
  return languages[0] ?? 'en';
}

export function entryIn<L extends List>(pack: Pack, list: L, id: string): EntryOf<L> | undefined {
  return (pack[list] as EntryOf<L>[]).find((entry) => entry.id === id);
}

function withEntry(pack: Pack, list: List, entry: Entry, after: string | undefined): Pack {
  const entries = pack[list] as Entry[];
  const at = entries.findIndex(({ id }) => id === entry.id);
  const marked = withMarks(entries[at], entry, sourceOf(pack));
  if (at >= 0) return { ...pack, [list]: entries.with(at, marked) };
  const place = after === undefined ? -1 : entries.findIndex(({ id }) => id === after);
  return { ...pack, [list]: entries.toSpliced(place === -1 ? entries.length : place + 1, 0, marked) };
}

/** Each step is a thing of its own, known again by its id. */
function withMarks(before: Entry | undefined, after: Entry, source: string): Entry {
  const marked = withFingerprints(before, after, source);
  if (!('steps' in marked)) return marked;
  const was = before && 'steps' in before ? before.steps : [];
  return {
    ...marked,
    steps: marked.steps.map((step) =>
      withFingerprints(
        was.find(({ id }) => id === step.id),
        step,
        source,
      ),
    ),
  };
}

/** Nothing may refer to what is gone, so what named it does not any more. */
function withoutEntry(pack: Pack, list: List, id: string): Pack {
  const left = { ...pack, [list]: (pack[list] as Entry[]).filter((entry) => entry.id !== id) };
  return withoutReferences(left, list, id);
}
