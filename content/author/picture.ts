import type { AddedPicture } from '../../components/studio/form/EditorContext.tsx';
import type { Say } from '../../utils/i18n/index.ts';
import { ask } from '../../utils/messages.ts';
import { readMedia } from '../tips/media.ts';

/** What travels in one message at most; the store makes large pictures smaller, in megabytes. */
const most = 24;

/** Brings a picture from a file to the draft; what is wrong with it comes back as a sentence. */
export async function bringPicture(draft: string, file: File, say: Say): Promise<AddedPicture> {
  if (file.size > most * 1_000_000) {
    return { ok: false, says: say('author.picture.huge', { file: file.name, most }) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // in slices: a call takes only so many arguments
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return ask('author/picture', { draft, name: file.name, base64: btoa(binary) });
}

/** A picture lies with the draft until the tip is in the pack. */
export function readMediaOf(draft: string): typeof readMedia {
  return async (pack, file) => (await readMedia(draft, file)) ?? readMedia(pack, file);
}
