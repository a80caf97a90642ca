import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readFolder, writeFolder } from '../../../../utils/pack/folder.ts';
import { readAnyPack } from '../../../../utils/pack/read-any.ts';
import { writePack, writeText } from '../../../../utils/pack/write.ts';
import { type Files, zip } from '../../../../utils/pack/zip.ts';
import { anyPack } from './any-pack.ts';
import { mediaOf, png, samplePack } from './sample.ts';

vi.setConfig({ testTimeout: 120_000 });
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (files: Files, name: string) => new TextDecoder().decode(files.get(name));
const problemsOf = async (files: Files) => {
  const read = await readFolder(files);
  return read.ok ? [] : read.problems;
};
const withFile = (name: string, content: string) =>
  new Map([...writeFolder(samplePack()), [name, bytes(content)]]);

describe('a folder', () => {
  it('gives any pack back as it was, and the same files every time', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (pack) => {
        const files = writeFolder(pack);
        expect(await readFolder(files)).toEqual({ ok: true, pack, text: writeText(pack), media: new Map() });
        expect(await readAnyPack(zip(files))).toMatchObject({ ok: true, pack });
        expect([...writeFolder(structuredClone(pack))]).toEqual([...files]);
      }),
      { numRuns: 40 },
    );
  });

  it('has a file for each entry, and keeps the pictures', async () => {
    const media = new Map([await mediaOf(png)]);
    const [picture] = [...media.keys()];
    const pack = samplePack((one) => {
      one.people[0].picture = picture;
    });
    const files = writeFolder(pack, media);
    expect([...files.keys()]).toEqual([
      'pack.json',
      'apps/teams.json',
      'people/fatima.json',
      'topics/sharing.json',
      'tips/share-quietly.json',
      picture,
    ]);
    expect(await readFolder(files)).toMatchObject({ ok: true, pack, media });
    expect(text(files, 'tips/share-quietly.json')).toMatch(/^\{\n {2}"id": "share-quietly",\n/);
  });

  it('changes one file when one thing was changed', () => {
    const files = writeFolder(samplePack());
    const after = writeFolder(
      samplePack((one) => {
        one.tips[0].title.en = 'Other';
      }),
    );
    const changed = [...after].filter(([name]) => text(files, name) !== text(after, name));
    expect(changed.map(([name]) => name)).toEqual(['tips/share-quietly.json']);
  });

  it('takes a file that somebody added, and passes over one that is gone', async () => {
    const files = withFile('topics/chat.json', '{ "id": "chat", "name": { "en": "Chat" } }');
    const read = await readFolder(files);
    expect(read.ok && read.pack.topics.map(({ id }) => id)).toEqual(['sharing', 'chat']);
    files.delete('tips/share-quietly.json');
    expect(await readFolder(files)).toMatchObject({ ok: true, pack: { tips: [] } });
  });

  it('is read as well when its pack.json holds everything', async () => {
    const pack = samplePack();
    expect(await readFolder(new Map([['pack.json', bytes(writeText(pack))]]))).toMatchObject({
      ok: true,
      pack,
    });
  });

  it('has no file that Windows keeps for a device', () => {
    const names = [
      ...writeFolder(samplePack((one) => (one.topics = [{ id: 'con', name: { en: 'C' } }]))).keys(),
    ];
    expect(names).toContain('topics/_con.json');
  });
});

describe('a folder that is not right', () => {
  it('says which file and which line', async () => {
    const broken = '{\n  "id": "x",\n  "name": { "en": "X" },\n  "nmae": 1\n}';
    expect(await problemsOf(withFile('topics/x.json', broken))).toMatchObject([
      { code: 'property-unknown', at: 'topics/x.json › nmae', line: 4 },
    ]);
    expect(await problemsOf(withFile('topics/x.json', '{\n  "id": oops }'))).toMatchObject([
      { code: 'json-unexpected', at: 'topics/x.json › id', line: 2 },
    ]);
    expect(await problemsOf(withFile('topics/x.json', ''))).toMatchObject([
      { code: 'empty-file', at: 'topics/x.json' },
    ]);
  });

  it('says so when there is no pack.json, or it is none', async () => {
    expect(await problemsOf(new Map())).toMatchObject([{ code: 'empty-file', at: 'pack.json' }]);
    expect(await problemsOf(new Map([['pack.json', bytes('[]')]]))).toMatchObject([{ code: 'not-a-pack' }]);
    expect(await problemsOf(new Map([['pack.json', bytes('{}')]]))).toMatchObject([{ code: 'not-a-pack' }]);
  });

  it('never makes the reader throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('pack.json', 'tips/a.json', 'people/fatima.json'),
        fc.oneof(fc.json(), fc.string()),
        async (name, content) => {
          await readFolder(withFile(name, content));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the zip of a repository', () => {
  const inside = (files: Files, root: string, more: Record<string, Uint8Array> = {}) =>
    zipSync({
      ...Object.fromEntries([...files].map(([name, content]) => [`${root}${name}`, content])),
      ...more,
    });

  it('is read with the folder around it and whatever else lies there', async () => {
    const pack = samplePack();
    const archive = inside(writeFolder(pack), 'ward-4-main/', {
      'ward-4-main/README.md': bytes('# Hello'),
      'ward-4-main/tips/.draft.json': bytes('no'),
      'ward-4-main/.github/pack.json': bytes('no'),
    });
    expect(await readAnyPack(archive)).toMatchObject({ ok: true, pack });
  });

  it('is read when one pack.json in it holds everything', async () => {
    const pack = samplePack();
    const archive = inside(new Map([['pack.json', bytes(writeText(pack))]]), 'ward-4-main/');
    expect(await readAnyPack(archive)).toMatchObject({ ok: true, pack });
  });

  it('that is damaged is refused with the file', async () => {
    const archive = inside(writeFolder(samplePack()), '');
    const at = archive.length >> 2;
    archive[at] = (archive[at] ?? 0) ^ 0xff;
    const read = await readAnyPack(archive);
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'zip-damaged' }]);
  });

  it('is told from a .wegwijs and from a JSON file', async () => {
    const media = new Map([await mediaOf(png)]);
    const pack = samplePack((one) => {
      one.people[0].picture = [...media.keys()][0];
    });
    expect(await readAnyPack(writePack(pack, media) as Uint8Array)).toMatchObject({ ok: true, pack, media });
    expect(await readAnyPack(bytes(writeText(samplePack())))).toMatchObject({ ok: true });
  });
});
