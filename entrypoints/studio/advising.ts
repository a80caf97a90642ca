import type { StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { applyEdits } from '../../utils/pack/edit.ts';
import { fixFor } from '../../utils/pack/fix.ts';
import type { AskDesk } from './desk/client.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

/** What there is to say about the pack that is open, and what has one right answer. */
export function advisingOf(
  view: Store<StudioState>,
  keeping: Keeping,
  desk: AskDesk,
  say: () => Say,
  attempt: (work: () => Promise<unknown>) => void,
): Pick<StudioActions, 'advise' | 'fix'> {
  return {
    advise: () =>
      attempt(async () => {
        const now = keeping.kept();
        if (!now) return;
        const advice = await desk('advise', { pack: now.pack.id, today: view.get().today });
        if (keeping.kept()?.pack.id === now.pack.id) view.set({ advice });
      }),
    fix: (places) =>
      attempt(async () => {
        const now = keeping.kept();
        if (!now) return;
        const { today } = view.get();
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
        // from the end, so that what is taken out does not move what is fixed after it
        const pack = places.toReversed().reduce((before, place) => {
          const fix = fixFor(before, place, { today, timeZone });
          return fix ? applyEdits(before, [fix.edit]) : before;
        }, now.pack);
        const words = say()('studio.said.fixed', { count: places.length });
        await keeping.keep([{ kind: 'whole', pack, revision: now.revision }], words);
      }),
  };
}
