import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEdits, entryIn } from '../../../../utils/pack/edit.ts';
import { brokenReferences } from '../../../../utils/pack/references.ts';
import { packSchema } from '../../../../utils/pack/schema.ts';
import { lists } from '../../../../utils/pack/things.ts';
import { anyPack } from './any-pack.ts';
import { samplePack } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });
const pack = samplePack();
const [tip] = pack.tips;
if (!tip) throw new Error('the sample has a tip');

describe('putting an entry', () => {
  it('changes it where it stands', () => {
    const entry = { ...tip, title: { en: 'Other', nl: 'Anders' } };
    const next = applyEdits(pack, [{ kind: 'put', list: 'tips', entry, was: tip }]);
    expect(next.tips.map(({ title }) => title.en)).toEqual(['Other']);
    expect(pack.tips[0]).toBe(tip);
  });

  it('adds a new one behind the one it follows, else at the end', () => {
    const put = (id: string, after?: string) =>
      ({ kind: 'put', list: 'tips', entry: { ...tip, id }, was: null, after }) as const;
    const next = applyEdits(pack, [put('last'), put('second', tip.id)]);
    expect(next.tips.map(({ id }) => id)).toEqual([tip.id, 'second', 'last']);
  });

  it('marks translations that were left behind', () => {
    const entry = { ...tip, body: { ...tip.body, en: 'New words.' } };
    const next = applyEdits(pack, [{ kind: 'put', list: 'tips', entry, was: tip }]);
    expect(Object.keys(next.tips[0]?.translatedFrom?.nl ?? {})).toEqual(['body']);
  });
});

describe('removing an entry', () => {
  it('leaves nothing behind that names it', () => {
    fc.assert(
      fc.property(anyPack, fc.nat(), (any, seed) => {
        for (const list of lists) {
          // an app takes its items with it, which is for the person to decide
          if (list === 'apps') continue;
          const was = any[list][seed % (any[list].length || 1)];
          if (!was) continue;
          const next = applyEdits(any, [{ kind: 'remove', list, was }]);
          expect(entryIn(next, list, was.id)).toBeUndefined();
          expect(brokenReferences(next, new Map())).toEqual([]);
          expect(packSchema.safeParse(next).success).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
