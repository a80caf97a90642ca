import { readMedia } from './packs.ts';

/** A picture of a pack in our own pages; null when the pack does not hold it. */
export async function readMediaBlob(pack: string, file: string): Promise<Blob | null> {
  const bytes = await readMedia(pack, file);
  return bytes ? new Blob([bytes as Uint8Array<ArrayBuffer>]) : null;
}
