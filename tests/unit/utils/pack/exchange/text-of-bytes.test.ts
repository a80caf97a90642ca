import { describe, expect, it } from 'vitest';
import { textOfBytes } from '../../../../../utils/pack/exchange/text-of-bytes.ts';

const words = 'Eén naïeve zuster; café – “ja”\r\n';
const utf8 = new TextEncoder().encode(words);
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const wide = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const table: Record<string, number> = { é: 0xe9, ï: 0xef, '–': 0x96, '“': 0x93, '”': 0x94 };
const ansi = Uint8Array.from(words, (letter) => table[letter] ?? letter.charCodeAt(0));

describe('the words of a file', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8', false],
    ['UTF-8 with its mark', joined(bytes(0xef, 0xbb, 0xbf), utf8), 'utf-8', false],
    ['UTF-16 with its mark', joined(bytes(0xff, 0xfe), wide(words, true)), 'utf-16le', false],
    ['UTF-16 the other way round', joined(bytes(0xfe, 0xff), wide(words, false)), 'utf-16be', false],
    ['UTF-16 without a mark', wide(words, true), 'utf-16le', false],
    ['UTF-16 the other way round, without', wide(words, false), 'utf-16be', false],
    ['what Excel on Windows saves by itself', ansi, 'windows-1252', true],
  ])('are read from %s', (_, file, encoding, guessed) => {
    expect(textOfBytes(file)).toEqual({ ok: true, text: words, encoding, guessed });
  });

  it('are read from what Excel on a Mac saves by itself', () => {
    // "é" and "è" of MacRoman
    const mac = bytes(...'caf'.split('').map((letter) => letter.charCodeAt(0)), 0x8e, 0x2c, 0x8f, 0x0a);
    expect(textOfBytes(mac)).toMatchObject({ text: 'café,è\n', encoding: 'macintosh', guessed: true });
  });

  it('are read as the person chooses', () => {
    expect(textOfBytes(bytes(0xe6, 0xe8), 'windows-1251')).toMatchObject({ text: 'жи' });
  });

  it('are read as an XML file says of itself', () => {
    const text = "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>";
    const file = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(textOfBytes(file)).toMatchObject({ text, guessed: false });
  });
});

describe('a file without words', () => {
  it('is told to be empty', () => {
    expect(textOfBytes(bytes())).toEqual({ ok: false, code: 'empty' });
    expect(textOfBytes(bytes(0xef, 0xbb, 0xbf, 0x20, 0x0a))).toEqual({ ok: false, code: 'empty' });
  });

  it('is told to be a workbook', () => {
    expect(textOfBytes(bytes(0x50, 0x4b, 3, 4, 0, 0))).toEqual({ ok: false, code: 'workbook' });
    expect(textOfBytes(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ ok: false, code: 'workbook' });
  });

  it('is told to be something else', () => {
    expect(textOfBytes(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0xff))).toEqual({
      ok: false,
      code: 'binary',
    });
  });
});
