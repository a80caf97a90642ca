import type { ReadMedia } from '../../components/PackImage.tsx';
import { ask } from '../../utils/messages.ts';

/** A picture of a pack, in a page: the bytes come by message, since the page's own storage is not ours. */
export const readMedia: ReadMedia = async (pack, file) => {
  const media = await ask('media/read', { pack, file });
  if (!media) return null;
  const bytes = Uint8Array.from(atob(media.base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: media.type });
};
