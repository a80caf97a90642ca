import { entryIn, sourceOf } from '../../utils/pack/edit.ts';
import type { Entry, List } from '../../utils/pack/things.ts';
import { draftFrom, listOf } from '../../utils/store/draft-entry.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import type { Draft } from '../../utils/store/records.ts';

/** What a route calls something that is in no pack yet: `~` and the id of its draft. */
export function routeIdOf(draft: Draft): string {
  return draft.replaces ?? `~${draft.id}`;
}

/** The draft of an entry that waits in the store, else the entry as one that nobody has changed. */
export function draftOfEntry(drafts: Draft[], kept: KeptPack, list: List, id: string): Draft | undefined {
  const { pack, revision } = kept;
  const waiting = drafts.find(
    (draft) => draft.pack === pack.id && listOf(draft) === list && routeIdOf(draft) === id,
  );
  if (waiting) return waiting;
  const entry = entryIn(pack, list, id) as Entry | undefined;
  if (!entry) return undefined;
  const now = new Date().toISOString();
  return draftFrom(list, entry, {
    id: `${pack.id}~${list}~${id}`,
    url: '',
    language: sourceOf(pack),
    pack: pack.id,
    replaces: id,
    revision,
    createdAt: now,
    changedAt: now,
  });
}

export function isIn(kept: KeptPack | undefined, draft: Draft): boolean {
  if (!kept || draft.replaces === undefined) return false;
  return entryIn(kept.pack, listOf(draft), draft.replaces) !== undefined;
}
