import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEdits, entryIn } from '../../../../utils/pack/edit.ts';
import { moveInto } from '../../../../utils/pack/move.ts';
import { brokenReferences } from '../../../../utils/pack/references.ts';
import { packSchema, type Tip } from '../../../../utils/pack/schema.ts';
import { type Item, itemLists } from '../../../../utils/pack/things.ts';
import { anyPack } from './any-pack.ts';
import { samplePack } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('moving an item into another pack', () => {
  it('leaves nothing there that names what is not there', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (target, source) => {
        for (const list of itemLists) {
          if (list === 'checklists') continue;
          for (const item of source[list] as Item[]) {
            const { edits, id } = moveInto(target, source, list, item);
            const next = applyEdits(target, edits);
            expect(brokenReferences(next, new Map())).toEqual([]);
            expect(packSchema.safeParse(next).success).toBe(true);
            expect(entryIn(next, list, id)).toBeDefined();
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what was there under the same id', () => {
    const pack = samplePack();
    const { edits, id } = moveInto(pack, pack, 'tips', pack.tips[0] as Tip);
    expect(id).toBe('share-quietly-2');
    expect(applyEdits(pack, edits).tips.map((tip) => tip.id)).toEqual(['share-quietly', 'share-quietly-2']);
  });
});
