import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePacks } from '../../../../utils/pack/compare.ts';
import { isSame } from '../../../../utils/pack/same.ts';
import { type Entry, lists } from '../../../../utils/pack/things.ts';
import { anyPack } from './any-pack.ts';
import { samplePack } from './sample.ts';

const before = samplePack();
const changed = (change: Parameters<typeof samplePack>[0]) => comparePacks(before, samplePack(change));

describe('what is different', () => {
  it('is nothing between a pack and its copy', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(comparePacks(pack, structuredClone(pack))).toEqual([]);
      }),
    );
  });

  it('is told of every entry that is not the same, and of no other', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (one, other) => {
        const told = new Set(comparePacks(one, other).map(({ key }) => key));
        for (const list of lists) {
          for (const entry of one[list] as Entry[]) {
            const now = (other[list] as Entry[]).find(({ id }) => id === entry.id);
            const { translatedFrom: _, ...bare } = entry;
            if (!now) expect(told).toContain(`${list}/${entry.id}`);
            else if (isSame(bare, { ...now, translatedFrom: undefined })) {
              if (!('steps' in entry)) expect(told).not.toContain(`${list}/${entry.id}`);
            } else expect(told).toContain(`${list}/${entry.id}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is told language by language, and property by property', () => {
    const changes = changed((pack) => {
      pack.tips[0].body.nl = 'Anders.';
      delete pack.tips[0].checkBy;
      pack.tips[0].ourWay = { text: { en: 'Ask.' } };
    });
    expect(changes).toMatchObject([
      {
        key: 'tips/share-quietly',
        kind: 'changed',
        parts: [
          { name: 'checkBy', was: '2027-05-01', now: undefined },
          { name: 'body.nl', was: 'Kies een **venster**, niet het scherm.', now: 'Anders.' },
          { name: 'ourWay', was: undefined },
        ],
      },
    ]);
  });

  it('is told of the pack itself', () => {
    expect(changed((pack) => Object.assign(pack, { version: '2.0.0' }))).toMatchObject([
      { key: 'pack', list: 'pack', parts: [{ name: 'version', now: '2.0.0' }] },
    ]);
  });

  it('is told of what was added and taken away', () => {
    const changes = changed((pack) => {
      pack.topics.push({ id: 'chat', name: { en: 'Chat' } });
      pack.tips = [];
    });
    expect(changes.map(({ key, kind }) => [key, kind])).toEqual([
      ['topics/chat', 'added'],
      ['tips/share-quietly', 'removed'],
    ]);
  });

  it('is told of steps one by one, and of their order', () => {
    const steps = [
      { id: 'a', title: { en: 'A' }, done: { kind: 'next' } },
      { id: 'b.c', title: { en: 'B' }, done: { kind: 'next' } },
    ];
    const withSteps = (...list: object[]) =>
      samplePack((pack) => {
        pack.walkthroughs = [{ id: 'w', title: { en: 'W' }, app: 'teams', steps: list }];
      });
    const parts = (...list: object[]) =>
      comparePacks(withSteps(...steps), withSteps(...list))[0]?.parts.map(({ name }) => name);
    expect(parts(steps[1] as object, steps[0] as object)).toEqual(['steps.order']);
    expect(parts(steps[0] as object, { ...steps[1], title: { en: 'C' } })).toEqual(['steps.b.c.title.en']);
    expect(parts(steps[0] as object)).toEqual(['steps.b.c']);
  });
});
