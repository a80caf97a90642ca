import { entryIn, type PackEdit } from '../pack/edit.ts';
import { isSame } from '../pack/same.ts';
import type { Pack } from '../pack/schema.ts';
import type { Entry, List } from '../pack/things.ts';

export { isSame } from '../pack/same.ts';

/** One thing that two people changed: as it was, as it is here now, and as it would become. */
export interface Clash {
  list: List | 'pack';
  id: string;
  was: unknown;
  theirs: unknown;
  ours: unknown;
}

/** What these edits would overwrite unseen: things that are not as they were when the edit began. */
export function clashesOf(
  { pack, revision }: { pack: Pack; revision: number },
  edits: readonly PackEdit[],
): Clash[] {
  return edits.flatMap((edit): Clash[] => {
    switch (edit.kind) {
      case 'put': {
        const theirs = entryIn(pack, edit.list, edit.entry.id) as Entry | undefined;
        if (isSame(theirs ?? null, edit.was) || isSame(theirs, edit.entry)) return [];
        return [
          { list: edit.list, id: edit.entry.id, was: edit.was, theirs: theirs ?? null, ours: edit.entry },
        ];
      }
      case 'remove': {
        const theirs = entryIn(pack, edit.list, edit.was.id) as Entry | undefined;
        if (!theirs || isSame(theirs, edit.was)) return [];
        return [{ list: edit.list, id: edit.was.id, was: edit.was, theirs, ours: null }];
      }
      case 'about': {
        const theirs = Object.fromEntries(
          Object.keys(edit.about).map((key) => [key, pack[key as keyof Pack]]),
        );
        const was = Object.fromEntries(
          Object.keys(edit.about).map((key) => [key, edit.was[key as keyof typeof edit.was]]),
        );
        if (isSame(theirs, was) || isSame(theirs, edit.about)) return [];
        return [{ list: 'pack', id: pack.id, was, theirs, ours: edit.about }];
      }
      case 'whole':
        return edit.revision === revision
          ? []
          : [{ list: 'pack', id: pack.id, was: null, theirs: pack, ours: edit.pack }];
      default:
        return edit satisfies never;
    }
  });
}
