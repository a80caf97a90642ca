import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readPack } from '../../../../utils/pack/read.ts';
import { type Pack, packSchema } from '../../../../utils/pack/schema.ts';
import { writePack, writeText } from '../../../../utils/pack/write.ts';
import { anyPack } from './any-pack.ts';
import { mediaOf, png, samplePack, sampleText } from './sample.ts';

// many runs each, on a machine that may be busy with browsers
vi.setConfig({ testTimeout: 60_000 });

describe('writePack', () => {
  it('gives any pack back as it was, and the same file every time', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (pack) => {
        const text = writeText(pack);
        const read = await readPack(text);
        expect(read).toEqual({ ok: true, pack, text, media: new Map() });
        expect(writeText(shuffled(pack))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('makes packs of the property test that use every part of the format', () => {
    const packs = fc.sample(anyPack, { numRuns: 30, seed: 1 });
    for (const kind of ['tips', 'walkthroughs', 'changes', 'checklists'] as const) {
      expect(packs.some((pack) => pack[kind].length > 0)).toBe(true);
    }
  });

  it('gives an archive back with its pictures, byte for byte', async () => {
    const media = new Map([await mediaOf(png)]);
    const [file] = [...media.keys()];
    const pack = samplePack((one) => {
      one.people[0].picture = file;
    });
    const archive = writePack(pack, media);
    const read = await readPack(archive);
    expect(read).toMatchObject({ ok: true, pack, media });
    expect(read.ok && writePack(read.pack, read.media)).toEqual(archive);
  });

  it('leaves out what is as it would be by default', () => {
    const text = writeText(samplePack((pack) => Object.assign(pack, { changes: [] })));
    expect(text).not.toContain('"changes"');
    expect(text).not.toContain('"kind": "tip"');
  });

  it('puts properties in the order of the format, and languages in that of the pack', () => {
    const pack = samplePack((one) => {
      one.languages = ['nl', 'en'];
      one.title = { fr: 'c', en: 'b', nl: 'a', de: 'd' };
    });
    const json = JSON.parse(writeText(pack));
    expect(Object.keys(json)).toEqual(Object.keys(packSchema.shape).filter((key) => key in json));
    expect(Object.keys(json.title)).toEqual(['nl', 'en', 'de', 'fr']);
  });

  it('ends with a line end and is indented by two', () => {
    const text = writeText(samplePack());
    expect(text.startsWith('{\n  "format": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keeps the very text of a file that was read', async () => {
    const text = sampleText().replace('"format": 1', '"format":   1');
    expect(await readPack(text)).toMatchObject({ ok: true, text });
  });
});

/** The same pack with every object's properties the other way round. */
function shuffled(pack: Pack): Pack {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inside]) => [key, turn(inside)]),
    );
  };
  return turn(pack) as Pack;
}
