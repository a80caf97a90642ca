import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { packSchema } from '../../../../utils/pack/schema.ts';
import { packFromText } from '../../../../utils/pack/trusted.ts';
import { writeText } from '../../../../utils/pack/write.ts';
import { anyPack } from './any-pack.ts';
import { sampleText } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });

it('gives what the schema gives, for any pack', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      expect(packFromText(writeText(pack))).toEqual(pack);
    }),
    { numRuns: 40 },
  );
});

it('fills in what a person left out', () => {
  const text = sampleText((pack) => {
    delete pack.people;
    delete pack.tips[0].topics;
    delete pack.tips[0].owner;
    pack.tips[0].when = [{ kind: 'done', item: 'share-quietly' }];
  });
  expect(packFromText(text)).toEqual(packSchema.parse(JSON.parse(text)));
});

it('gives no two packs the same list', () => {
  const [one, other] = [packFromText(sampleText()), packFromText(sampleText())];
  expect(one.changes).not.toBe(other.changes);
});
