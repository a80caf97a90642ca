import type { StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { contentChanged } from './content-changed.ts';
import type { AskDesk } from './desk/client.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

/** Earlier states of the pack that is open. */
export function versionsOf(
  view: Store<StudioState>,
  keeping: Keeping,
  desk: AskDesk,
  say: () => Say,
  attempt: (work: () => Promise<unknown>) => void,
): Pick<StudioActions, 'readVersions' | 'restore'> {
  return {
    readVersions: (wanted) =>
      attempt(async () => {
        const now = keeping.kept();
        if (!now) return;
        const { id } = now.pack;
        const list = await desk('revisions', { pack: id });
        const chosen = list.find(({ revision }) => revision === wanted)?.revision ?? list[0]?.revision;
        view.set({ versions: { list, chosen } });
        if (chosen === undefined) return;
        const changes = await desk('compare', { pack: id, from: chosen, to: chosen + 1 });
        if (view.get().versions?.chosen === chosen) view.set({ versions: { list, chosen, changes } });
      }),
    restore: (revision) =>
      attempt(async () => {
        const now = keeping.kept();
        if (!now) return;
        const result = await desk('restore', { pack: now.pack.id, revision });
        if (!result.ok) return;
        view.set({ kept: result.kept, said: { words: say()('studio.said.restored'), tone: 'done' } });
        await contentChanged();
      }),
  };
}
