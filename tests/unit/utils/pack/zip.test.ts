import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../utils/pack/limits.ts';
import { unzip, zip } from '../../../../utils/pack/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const media = `media/${'a'.repeat(64)}.png`;
const codeOf = (archive: Uint8Array) => {
  const result = unzip(archive);
  return result.ok ? 'ok' : result.code;
};
const at = (archive: Uint8Array, signature: number) => {
  const view = new DataView(archive.buffer);
  for (let place = 0; place < archive.length - 4; place++)
    if (view.getUint32(place, true) === signature) return place;
  throw new Error('no such record');
};
const centralRecord = 0x02014b50;

describe('zip and unzip', () => {
  it('give the same files back', () => {
    const files = new Map([
      ['pack.json', bytes('{}')],
      [media, Uint8Array.from({ length: 5000 }, (_, index) => index % 251)],
    ]);
    const result = unzip(zip(files));
    expect(result).toEqual({ ok: true, files });
  });

  it('write the same bytes whatever the order', () => {
    const files: [string, Uint8Array][] = [
      [media, bytes('x')],
      ['pack.json', bytes('{}')],
    ];
    expect(zip(new Map(files))).toEqual(zip(new Map([...files].reverse())));
  });

  it('read what other programs make: folders, stored files, a remark at the end', () => {
    const archive = zipSync(
      {
        media: {},
        'pack.json': [bytes('{}'), { level: 0 }],
        '__MACOSX/._pack.json': bytes('x'),
        'media/.DS_Store': bytes('x'),
      },
      { comment: 'made by hand' },
    );
    expect(unzip(archive)).toEqual({ ok: true, files: new Map([['pack.json', bytes('{}')]]) });
  });

  it('take an empty file', () => {
    expect(unzip(zipSync({ 'pack.json': new Uint8Array() }))).toMatchObject({ ok: true });
  });
});

describe('unzip refuses', () => {
  it.each([
    '../pack.json',
    '/etc/passwd',
    'media/../../x.png',
    'media\\x.png',
    'C:\\x.png',
    'media/x.png',
    `media/${'A'.repeat(64)}.png`,
    `media/${'a'.repeat(64)}.svg`,
    `MEDIA/${'a'.repeat(64)}.png`,
    'script.js',
    'PACK.JSON',
    'folder/pack.json',
    'pack.json/',
    'pack.json\0.png',
  ])('a file called %j', (name) => {
    expect(codeOf(zipSync({ 'pack.json': bytes('{}'), [name]: bytes('x') }))).toBe('zip-stranger');
  });

  it('an archive without pack.json', () => {
    expect(codeOf(zipSync({ [media]: bytes('x') }))).toBe('zip-without-pack');
  });

  it('a file that is there twice', () => {
    const other = `media/${'b'.repeat(64)}.png`;
    const archive = zipSync({ 'pack.json': bytes('{}'), [media]: bytes('x'), [other]: bytes('x') });
    const text = new TextDecoder('latin1').decode(archive).replaceAll(other, media);
    expect(codeOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe('zip-twice');
  });

  it('a stated size beyond the limit, before anything is unpacked', () => {
    const archive = zipSync({ 'pack.json': bytes('{}') });
    new DataView(archive.buffer).setUint32(at(archive, centralRecord) + 24, limits.packBytes + 1, true);
    expect(codeOf(archive)).toBe('file-too-big');
  });

  it('more than the stated size: a bomb that lies', () => {
    const archive = zipSync({ 'pack.json': new Uint8Array(50_000_000) });
    expect(archive.length).toBeLessThan(100_000);
    expect(codeOf(archive)).toBe('file-too-big');
    new DataView(archive.buffer).setUint32(at(archive, centralRecord) + 24, 1000, true);
    expect(codeOf(archive)).toBe('zip-damaged');
  }, 30_000);

  it('less than the stated size', () => {
    const archive = zipSync({ 'pack.json': bytes('{"a": 1}') });
    new DataView(archive.buffer).setUint32(at(archive, centralRecord) + 24, 100, true);
    expect(codeOf(archive)).toBe('zip-damaged');
  });

  it('a stored file whose size lies', () => {
    const archive = zipSync({ 'pack.json': [bytes('{"a": 1}'), { level: 0 }] });
    new DataView(archive.buffer).setUint32(at(archive, centralRecord) + 20, 4_000_000, true);
    expect(codeOf(archive)).toBe('zip-damaged');
  });

  it('other names before the files than in the table of contents', () => {
    const archive = zipSync({ 'pack.json': bytes('{}') });
    archive[30] = 'q'.charCodeAt(0);
    expect(codeOf(archive)).toBe('zip-damaged');
  });

  it('content that changed by one bit', () => {
    const archive = zipSync({ 'pack.json': [bytes('{"a": 1}'), { level: 0 }] });
    archive[30 + 'pack.json'.length + 6] = '7'.charCodeAt(0);
    expect(codeOf(archive)).toBe('zip-damaged');
  });

  it('a password', () => {
    const archive = zipSync({ 'pack.json': bytes('{}') });
    new DataView(archive.buffer).setUint16(at(archive, centralRecord) + 8, 1, true);
    expect(codeOf(archive)).toBe('zip-locked');
  });

  it('another way of packing', () => {
    const archive = zipSync({ 'pack.json': bytes('{}') });
    new DataView(archive.buffer).setUint16(at(archive, centralRecord) + 10, 93, true);
    expect(codeOf(archive)).toBe('zip-damaged');
  });

  it('half of a download, wherever it broke off', () => {
    const archive = zipSync({ 'pack.json': bytes('{"a": 1}'), [media]: bytes('x') });
    for (let length = 0; length < archive.length; length++) {
      expect(codeOf(archive.slice(0, length))).toBe('zip-broken');
    }
  });

  it('more files than a pack may hold', () => {
    const names = Array.from({ length: 2 * limits.media + 30 }, (_, index) => `__MACOSX/${index}`);
    const archive = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])));
    expect(codeOf(archive)).toBe('zip-too-many');
  });

  it('any archive with a byte of nonsense, without throwing', () => {
    const archive = zipSync({ 'pack.json': bytes('{"a": 1}'), [media]: bytes('xxxxxxxxxxxxxxxx') });
    for (let place = 0; place < archive.length; place++) {
      for (const value of [0, 0xff]) {
        const broken = archive.slice();
        broken[place] = value;
        expect(() => unzip(broken)).not.toThrow();
      }
    }
  });
});
