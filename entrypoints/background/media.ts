import type { ToBackground } from '../../utils/messages.ts';
import { ownOf } from '../../utils/pack/own.ts';
import { readMedia } from '../../utils/store/packs.ts';

const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};

/** Messages are JSON in Chromium, so the bytes travel as base64. */
export async function readMediaForPage({
  pack,
  file,
}: Parameters<ToBackground['media/read']>[0]): Promise<ReturnType<ToBackground['media/read']>> {
  const bytes = await readMedia(pack, file);
  if (!bytes) return null;
  let binary = '';
  // in slices: a call takes only so many arguments
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return { type: ownOf(types, file.split('.').at(-1)) ?? 'image/png', base64: btoa(binary) };
}
