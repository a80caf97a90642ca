import type { Say } from '../../utils/i18n/index.ts';
import { applyEdits, type PackEdit } from '../../utils/pack/edit.ts';
import type { Kept, KeptPack } from '../../utils/store/kept.ts';
import { listPacks } from '../../utils/store/packs.ts';
import { asStoreError } from '../../utils/store/store-error.ts';
import { contentChanged } from './content-changed.ts';
import type { AskDesk } from './desk/client.ts';
import type { DeskKept } from './desk/table.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

export interface Keeping {
  /** The pack that is open; undefined where none is. */
  kept(): KeptPack | undefined;
  /**
   * Puts edits into the pack that is open, says so with a way back, and tells the pages. Undefined when the
   * store could not take it, which is then said; a refusal or a clash is for the caller to show.
   */
  keep(
    edits: readonly PackEdit[],
    words: string,
    pictures?: ReadonlyMap<string, Uint8Array>,
  ): Promise<Kept | undefined>;
}

export function keepingOf(view: Store<StudioState>, desk: AskDesk, say: () => Say): Keeping {
  const kept = () => {
    const now = view.get().kept;
    return now === 'gone' ? undefined : now;
  };

  async function put(
    before: KeptPack,
    edits: readonly PackEdit[],
    pictures?: ReadonlyMap<string, Uint8Array>,
  ) {
    try {
      const { revision } = before;
      const told = await desk('keep', {
        pack: before.pack.id,
        edits,
        pictures: pictures ?? new Map(),
        revision,
      });
      const result = wholeOf(told, before, edits);
      if (view.get().trouble) view.set({ trouble: undefined });
      if (result.ok || result.why === 'clash') view.set({ kept: result.kept });
      if (result.ok) view.set({ packs: await listPacks() });
      return result;
    } catch (error) {
      view.set({ trouble: asStoreError(error).trouble });
      return undefined;
    }
  }

  async function takeBack(before: KeptPack, revision: number) {
    const result = await put(before, [{ kind: 'whole', pack: before.pack, revision }]);
    if (!result) return;
    view.set({
      said: result.ok
        ? { words: say()('studio.said.undone'), tone: 'done' }
        : { words: say()('studio.said.tooLate'), tone: 'trouble' },
    });
    await contentChanged();
  }

  return {
    kept,
    async keep(edits, words, pictures) {
      const before = kept();
      if (!before) return undefined;
      const result = await put(before, edits, pictures);
      if (!result?.ok) return result;
      const { revision } = result.kept;
      const undo = () => void takeBack(before, revision);
      view.set({ said: { words, tone: 'done', undo } });
      await contentChanged();
      return result;
    },
  };
}

/** What the desk did was done to the pack of the page as well, with the entries as they were put. */
function wholeOf(told: DeskKept, before: KeptPack, edits: readonly PackEdit[]): Kept {
  if (!('put' in told)) return told;
  const { put, revision, summary, media } = told;
  const same = edits.map((edit) => {
    if (edit.kind !== 'put') return edit;
    const found = put.find(({ list, entry }) => list === edit.list && entry.id === edit.entry.id);
    return { ...edit, entry: found?.entry ?? edit.entry };
  });
  return { ok: true, kept: { pack: applyEdits(before.pack, same), revision, summary, media } };
}
