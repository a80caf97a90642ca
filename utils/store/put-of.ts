import { entryIn, type PackEdit, sourceOf } from '../pack/edit.ts';
import { mediaIn } from '../pack/media-in.ts';
import { idFrom } from '../pack/new-id.ts';
import type { Pack } from '../pack/schema.ts';
import { type Entry, itemLists, type List } from '../pack/things.ts';
import { packFromText } from '../pack/trusted.ts';
import { entryFrom, listOf } from './draft-entry.ts';
import { readRevision } from './history.ts';
import type { KeptPack } from './kept.ts';
import { readMedia } from './packs.ts';
import type { Draft } from './records.ts';

/** What puts a draft into a pack that is kept here, for `keepEdits`, and the id it has there. */
export async function putOf(
  draft: Draft,
  kept: KeptPack,
): Promise<{ id: string; edit: PackEdit; pictures: Map<string, Uint8Array> }> {
  const list = listOf(draft);
  const id = idFor(draft, kept.pack);
  const entry = entryFrom(draft, id);
  const was = await baseOf(draft, kept, list);
  return { id, edit: { kind: 'put', list, entry, was }, pictures: await picturesOf(draft, entry, kept) };
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
  const taken = new Set(lists.flatMap((one) => pack[one].map((other) => other.id)));
  return idFrom(named ?? '', taken, list.replace(/s$/, ''));
}

/** The entry as it was when the draft was begun; as it is now where nobody kept that. */
async function baseOf(draft: Draft, { pack, revision }: KeptPack, list: List): Promise<Entry | null> {
  if (draft.replaces === undefined) return null;
  const older =
    draft.revision === undefined || draft.revision === revision
      ? undefined
      : await readRevision(pack.id, draft.revision);
  const then = older ? packFromText(older.text) : pack;
  return (entryIn(then, list, draft.replaces) as Entry | undefined) ?? null;
}

/** The pictures that the entry shows and that the pack does not have yet; they lie with the draft. */
async function picturesOf(draft: Draft, entry: Entry, kept: KeptPack): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const file of mediaIn(entry)) {
    const bytes = kept.media.includes(file) ? undefined : await readMedia(draft.id, file);
    if (bytes) pictures.set(file, bytes);
  }
  return pictures;
}
