import { withStore } from './database.ts';
import type { Draft } from './records.ts';
import { transact } from './transact.ts';

/** Keeps a picture with a draft, under the name that its content gives it: `media/<sha-256>.png`. */
export async function keepPicture(draft: string, bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const file = `media/${hash}.png`;
  await withStore((database) => database.put('media', { version: 1, pack: draft, file, bytes }));
  return file;
}

/** Removes pictures of steps that are not there any more, or never came to be. */
export async function removeLoosePictures(draft: Draft): Promise<void> {
  if (draft.kind !== 'walkthrough') return;
  const used = new Set(draft.steps.flatMap(({ shot, step }) => [shot, step.image?.file]));
  await withStore((database) =>
    transact(database, ['media'], async (transaction) => {
      const media = transaction.objectStore('media');
      for (const key of await media.getAllKeys(IDBKeyRange.bound([draft.id], [draft.id, []])))
        if (!used.has(key[1])) await media.delete(key);
    }),
  );
}
