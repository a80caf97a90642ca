import { entryIn, sourceOf } from '../../utils/pack/edit.ts';
import { idFrom } from '../../utils/pack/new-id.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { type Entry, itemLists, type List } from '../../utils/pack/things.ts';
import { draftFrom, entryFrom, listOf } from '../../utils/store/draft-entry.ts';
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

/** The id it has or gets in this pack: one that reads like its title. */
export function idFor(draft: Draft, pack: Pack): string {
  const list = listOf(draft);
  if (draft.replaces !== undefined) return draft.replaces;
  const entry = entryFrom(draft, draft.id);
  const words = 'title' in entry ? entry.title : entry.name;
  const named =
    typeof words === 'string' ? words : (words?.[sourceOf(pack)] ?? Object.values(words ?? {})[0]);
  const lists = (itemLists as readonly List[]).includes(list) ? itemLists : [list];
  const taken = new Set(lists.flatMap((one) => pack[one].map(({ id }) => id)));
  return idFrom(named ?? '', taken, list.replace(/s$/, ''));
}
