import type { StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { entryIn } from '../../utils/pack/edit.ts';
import type { Entry, List } from '../../utils/pack/things.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { careOf } from '../../utils/store/care.ts';
import { listReceipts } from '../../utils/store/receipts.ts';
import { forgetSightings, listSightings } from '../../utils/store/sightings.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

/** Days until somebody looks again. */
const checkAfter = 90;

export interface Caring {
  /** Reads what this browser saw of every item. */
  look(): Promise<void>;
  actions: Pick<StudioActions, 'accept' | 'stillRight' | 'retire'>;
}

/** Looks after what is in the pack: takes new descriptions, says what still holds, lets go of what is no more. */
export function caringOf(
  view: Store<StudioState>,
  keeping: Keeping,
  say: () => Say,
  attempt: (work: () => Promise<unknown>) => void,
): Caring {
  async function look() {
    const [sightings, receipts] = await Promise.all([listSightings(), listReceipts()]);
    view.set({ care: careOf(sightings, receipts, view.get().today) });
  }

  function entryOf(list: List, id: string): Entry | undefined {
    const pack = keeping.kept()?.pack;
    return pack && (entryIn(pack, list, id) as Entry | undefined);
  }

  async function change(list: List, id: string, patch: object, words: string) {
    const was = entryOf(list, id);
    if (!was) return undefined;
    return keeping.keep([{ kind: 'put', list, entry: { ...was, ...patch } as Entry, was }], words);
  }

  return {
    look,
    actions: {
      accept: (list, id, anchor) =>
        attempt(async () => {
          const result = await change(list, id, { anchor }, say()('studio.said.accepted'));
          if (!result?.ok) return;
          await forgetSightings(`${result.kept.pack.id}/${id}`);
          await look();
        }),
      stillRight: (list, id) =>
        attempt(async () => {
          const day = new Date(Date.parse(view.get().today) + checkAfter * 86_400_000);
          const checkBy = day.toISOString().slice(0, 10);
          await change(list, id, { checkBy }, say()('studio.said.stillRight'));
        }),
      retire: (list, id) =>
        attempt(async () => {
          const was = entryOf(list, id);
          const languages = keeping.kept()?.pack.languages ?? [];
          if (!was || !('title' in was)) return;
          const title = pickWords(was.title, say().language, languages)?.words ?? id;
          await keeping.keep([{ kind: 'remove', list, was }], say()('studio.said.removed', { title }));
        }),
    },
  };
}
