import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Entry, lists } from '../../../../utils/pack/things.ts';
import { draftFrom, entryFrom, listOf } from '../../../../utils/store/draft-entry.ts';
import { anyPack } from '../pack/any-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

const facts = {
  id: 'd',
  url: '',
  language: 'en',
  pack: 'ward-4',
  createdAt: '2026-11-23T09:00:00.000Z',
  changedAt: '2026-11-23T09:00:00.000Z',
};

it('an entry that is opened and put back unchanged is the very same', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      for (const list of lists) {
        for (const entry of pack[list] as Entry[]) {
          const draft = draftFrom(list, entry, facts);
          expect(listOf(draft)).toBe(list);
          expect(entryFrom(structuredClone(draft), entry.id)).toEqual(entry);
        }
      }
    }),
    { numRuns: 40 },
  );
});
