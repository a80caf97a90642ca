import type { StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { limits } from '../../utils/pack/limits.ts';
import { problem } from '../../utils/pack/problems.ts';
import { listPacks } from '../../utils/store/packs.ts';
import { becomeKeyUser } from './become-key-user.ts';
import { contentChanged } from './content-changed.ts';
import type { AskDesk } from './desk/client.ts';
import { zipOfFolder } from './folders.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

export interface FilesFacts {
  view: Store<StudioState>;
  desk: AskDesk;
  say: () => Say;
  go: StudioActions['go'];
  attempt: (work: () => Promise<unknown>) => void;
}

/** Packs that come from a file: nothing changes before it was seen what would. */
export function filesOf(
  facts: FilesFacts,
): Pick<StudioActions, 'openFile' | 'openFolder' | 'mergeFile' | 'takeFile' | 'leaveFile'> {
  const { view, desk, say, go, attempt } = facts;
  const leave = () => view.set({ incoming: undefined, merging: undefined });
  const tooBig = (name: string) => {
    const problems = [problem('pack-too-big', [], { most: limits.archiveBytes / 1_000_000 })];
    view.set({ incoming: { state: 'refused', name, problems } });
  };

  async function open(file: File) {
    const { name } = file;
    view.set({ incoming: { state: 'reading', name }, merging: undefined, said: undefined });
    if (file.size > limits.archiveBytes) return tooBig(name);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      view.set({ incoming: await desk('open', { bytes, name }) });
    } catch (error) {
      leave();
      throw error;
    }
  }

  return {
    openFile: (file) => attempt(() => open(file)),
    openFolder: (files) =>
      attempt(async () => {
        const zipped = await zipOfFolder(files);
        if (zipped) await open(zipped);
        else tooBig(files[0]?.webkitRelativePath.split('/')[0] ?? '');
      }),
    mergeFile: (choices) =>
      attempt(async () => {
        if (view.get().incoming?.state !== 'changes') return;
        view.set({ merging: await desk('merge', { choices: [...choices] }) });
      }),
    takeFile: (how, choices) =>
      attempt(async () => {
        const { incoming } = view.get();
        if (incoming?.state !== 'new' && incoming?.state !== 'changes') return;
        const result = await desk('take', { how, choices: [...choices] });
        if (!result.ok) {
          const problems = result.why === 'refused' ? result.problems : [];
          if (problems.length > 0) {
            view.set({ incoming: { state: 'refused', name: incoming.name, problems } });
          } else {
            view.set({ said: { words: say()('studio.said.overtaken'), tone: 'trouble' } });
          }
          return;
        }
        leave();
        await becomeKeyUser();
        view.set({
          kept: result.kept,
          packs: await listPacks(),
          said: { words: say()('studio.said.taken'), tone: 'done' },
        });
        go({ at: 'pack', pack: incoming.id, place: incoming.state === 'new' ? 'items' : 'versions' });
        await contentChanged();
      }),
    leaveFile: leave,
  };
}
