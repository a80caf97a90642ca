import { describe, expect, it } from 'vitest';
import { imageOf } from '../../../../utils/pack/image.ts';
import { png } from './sample.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from([
    ...parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
    ...new Array(30).fill(0),
  ]);

describe('imageOf', () => {
  it('knows a PNG', () => expect(imageOf(png)).toEqual({ type: 'png', width: 1, height: 1 }));

  it('knows a GIF', () => {
    expect(imageOf(bytes('GIF89a', [0x40, 0x01, 0xc8, 0x00]))).toEqual({
      type: 'gif',
      width: 320,
      height: 200,
    });
  });

  it('knows a JPEG by its first frame, after whatever stands before it', () => {
    const jpeg = bytes([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 2, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 64,
    ]);
    expect(imageOf(jpeg)).toEqual({ type: 'jpg', width: 320, height: 200 });
  });

  it('knows the three kinds of WebP', () => {
    expect(
      imageOf(bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x3f, 1, 0, 199, 0, 0])),
    ).toEqual({ type: 'webp', width: 320, height: 200 });
    expect(
      imageOf(
        bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [10, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 200, 0]),
      ),
    ).toEqual({ type: 'webp', width: 320, height: 200 });
    const lossless = (319 | (199 << 14)) >>> 0;
    const packed = [lossless & 255, (lossless >>> 8) & 255, (lossless >>> 16) & 255, lossless >>> 24];
    expect(imageOf(bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [10, 0, 0, 0, 0x2f], packed))).toEqual({
      type: 'webp',
      width: 320,
      height: 200,
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', bytes('hello')],
    ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4])],
    ['a JPEG that goes nowhere', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
    ['a sound', bytes('RIFF', [0, 0, 0, 0], 'WAVEfmt ')],
  ])('knows that %s is no picture', (_, content) => expect(imageOf(content)).toBeUndefined());
});
