import { withStore } from './database.ts';
import { readMedia } from './packs.ts';

/** A picture of a pack in our own pages; null when the pack does not hold it. */
export async function readMediaBlob(pack: string, file: string): Promise<Blob | null> {
  const bytes = await readMedia(pack, file);
  return bytes ? new Blob([bytes as Uint8Array<ArrayBuffer>]) : null;
}

/** Keeps a picture under the id of a pack or a draft; `file` is `media/<sha-256>.<type>`. */
export async function putMedia(pack: string, file: string, bytes: Uint8Array): Promise<void> {
  await withStore((database) => database.put('media', { version: 1, pack, file, bytes }));
}
