export type ImageType = 'png' | 'jpg' | 'webp' | 'gif';
export type Image = { type: ImageType; width: number; height: number };

/**
 * What kind of picture these bytes are and how large it is drawn, from its first bytes; `undefined` when it
 * is none. A file of a few kilobytes can unfold to gigabytes of pixels, so the size is read, never decoded.
 */
export function imageOf(bytes: Uint8Array): Image | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsWith = (text: string, at = 0) =>
    [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  if (bytes.length < 26) return undefined;
  if (startsWith('\x89PNG\r\n\x1a\n') && startsWith('IHDR', 12)) {
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (startsWith('GIF87a') || startsWith('GIF89a')) {
    return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (startsWith('RIFF') && startsWith('WEBP', 8)) return webp(view, startsWith);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpeg(view);
  return undefined;
}

function webp(view: DataView, startsWith: (text: string, at: number) => boolean): Image | undefined {
  if (view.byteLength < 30) return undefined;
  if (startsWith('VP8X', 12)) {
    const size = (at: number) => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { type: 'webp', width: size(24), height: size(27) };
  }
  if (startsWith('VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { type: 'webp', width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (!startsWith('VP8 ', 12)) return undefined;
  return {
    type: 'webp',
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
  };
}

/** Segments follow each other; the first "start of frame" holds the size. */
function jpeg(view: DataView): Image | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
