import { saveFile } from '../../components/studio/exchange/save-file.ts';
import type { StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import type { About } from '../../utils/pack/edit.ts';
import type { AskDesk } from './desk/client.ts';
import { canPickFolder, pickFolder, writeToFolder } from './folders.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

/** What the pack says about itself, and the file it becomes. */
export function sharingOf(
  view: Store<StudioState>,
  keeping: Keeping,
  desk: AskDesk,
  say: () => Say,
  attempt: (work: () => Promise<unknown>) => void,
): Pick<StudioActions, 'save' | 'putAbout'> {
  return {
    save: (as) =>
      attempt(async () => {
        const now = keeping.kept();
        if (!now) return;
        const isFolder = as === 'folder' && canPickFolder();
        // asked before anything is waited for: the browser only allows it right after the click
        const folder = isFolder ? await pickFolder() : undefined;
        if (isFolder && !folder) return;
        const { name, bytes } = await desk('pack', { pack: now.pack.id, as });
        if (!folder) saveFile(name, bytes, 'application/zip');
        else if (!(await isWritten(folder, bytes))) {
          const words = say()('share.folder.failed', { folder: folder.name });
          return view.set({ said: { words, tone: 'trouble' } });
        }
        const words = folder
          ? say()('share.folder.saved', { folder: folder.name })
          : say()('studio.said.saved', { file: name });
        view.set({ said: { words, tone: 'done' } });
      }),
    putAbout: (about) =>
      attempt(async () => {
        const now = keeping.kept();
        if (!now) return;
        const was = Object.fromEntries(
          Object.keys(about).map((key) => [key, now.pack[key as keyof About]]),
        ) as About;
        const result = await keeping.keep([{ kind: 'about', about, was }], say()('studio.said.put'));
        const refused = result && !result.ok && result.why === 'refused' ? result.problems : [];
        view.set({ aboutProblems: refused });
      }),
  };
}

/** False when the folder could not be written: it is locked, gone, or the disk is full. */
async function isWritten(folder: FileSystemDirectoryHandle, zipped: Uint8Array): Promise<boolean> {
  try {
    await writeToFolder(folder, zipped);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
