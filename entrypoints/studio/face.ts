import type { RoomActions } from '../../components/studio/rooms.ts';
import { sha256 } from '../../utils/pack/check-media.ts';
import { imageOf } from '../../utils/pack/image.ts';
import { limits } from '../../utils/pack/limits.ts';

/** Pixels: a face is shown at 32, and on paper somewhat larger. */
const size = 160;

/**
 * A portrait as a pack keeps it, small and square, from whatever an address book holds; undefined when that is no
 * picture or would unfold to too many pixels.
 */
export const facePicture: RoomActions['facePicture'] = async (bytes) => {
  const image = imageOf(bytes);
  if (!image || image.width * image.height > limits.pixels) return undefined;
  try {
    const side = Math.min(image.width, image.height);
    const picture = await createImageBitmap(
      new Blob([bytes as Uint8Array<ArrayBuffer>]),
      Math.floor((image.width - side) / 2),
      // a face is nearer to the top than to the bottom
      Math.floor((image.height - side) / 4),
      side,
      side,
      { resizeWidth: size, resizeHeight: size, resizeQuality: 'high' },
    );
    const canvas = new OffscreenCanvas(size, size);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
    const small = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).arrayBuffer(),
    );
    return { file: `media/${await sha256(small)}.jpg`, bytes: small };
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
};
