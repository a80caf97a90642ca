import { writeCompiled } from '../../../../utils/pack/compiled-text.ts';
import type { Pack } from '../../../../utils/pack/schema.ts';
import { putPack } from '../../../../utils/store/packs.ts';
import { sampleText } from '../pack/sample.ts';

export const pictures = new Map([['media/one.png', new Uint8Array([1, 2, 3])]]);

/** Puts a pack the way an import does, with its pictures. */
export function put(pack: Pack, media: ReadonlyMap<string, Uint8Array> = pictures) {
  return putPack(pack, writeCompiled(pack), sampleText(), media, { kind: 'file', name: 'ward-4.json' });
}

export function deleteStore(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('wegwijs');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('a test left a connection open'));
  });
}
