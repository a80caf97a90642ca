import type { AddedPicture } from '../../components/studio/form/EditorContext.tsx';
import type { Say } from '../../utils/i18n/index.ts';
import { sha256 } from '../../utils/pack/check-media.ts';
import { imageOf } from '../../utils/pack/image.ts';
import { limits } from '../../utils/pack/limits.ts';
import { putMedia } from '../../utils/store/media.ts';
import { asStoreError } from '../../utils/store/store-error.ts';

/** CSS pixels that a card or a handout ever shows, at twice the density. */
const widest = 1_600;

/**
 * Keeps a picture with a draft, under the name that a pack gives it. One that is too large is made smaller
 * here, in this browser; what is no picture, or cannot be made small enough, is told in a sentence.
 */
export async function addPicture(draft: string, file: File, say: Say): Promise<AddedPicture> {
  const head = imageOf(new Uint8Array(await file.slice(0, 65_536).arrayBuffer()));
  if (!head) return { ok: false, says: say('studio.picture.noPicture', { file: file.name }) };
  if (head.width * head.height > limits.pixels * 4) {
    return { ok: false, says: say('studio.picture.tooLarge', { file: file.name }) };
  }
  const isRight = file.size <= limits.mediaBytes && head.width * head.height <= limits.pixels;
  const small = isRight ? file : await smaller(file, head.width);
  if (!small || small.size > limits.mediaBytes) {
    return { ok: false, says: say('studio.picture.tooLarge', { file: file.name }) };
  }
  const bytes = new Uint8Array(await small.arrayBuffer());
  const image = imageOf(bytes);
  if (!image) return { ok: false, says: say('studio.picture.noPicture', { file: file.name }) };
  const name = `media/${await sha256(bytes)}.${image.type}`;
  try {
    await putMedia(draft, name, bytes);
  } catch (error) {
    return { ok: false, says: say(`store.${asStoreError(error).trouble}`) };
  }
  return { ok: true, file: name };
}

/** Undefined when the browser cannot read it. */
async function smaller(file: File, width: number): Promise<Blob | undefined> {
  try {
    const resizeWidth = Math.min(width, widest);
    const picture = await createImageBitmap(file, { resizeWidth, resizeQuality: 'high' });
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.86 });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
