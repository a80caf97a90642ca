import { describe, expect, it } from 'vitest';
import { loadsOf } from '../../../../utils/people/load.ts';
import { samplePack } from '../pack/sample.ts';

const today = '2026-11-23';
/** Fatima with so many tips, Joris with one; `topics` are what only Fatima knows. */
const packWith = (
  count: number,
  { topics = [] as string[], checkBy = '2027-05-01', known = [] as string[] } = {},
) =>
  samplePack((pack) => {
    const [tip] = pack.tips;
    pack.topics.push(...topics.map((id) => ({ id, name: { en: id } })));
    pack.people[0].topics = ['sharing', ...topics];
    pack.people.push({ ...pack.people[0], id: 'joris', name: 'Joris', topics: known });
    pack.tips = [
      { ...tip, id: 'last', owner: 'joris' },
      ...Array.from({ length: count }, (_, at) => ({
        ...tip,
        id: `tip-${at}`,
        checkBy,
        topics: topics.length > 0 ? [topics[at % topics.length]] : ['sharing'],
      })),
    ];
  });
const reasons = (pack: ReturnType<typeof packWith>) =>
  loadsOf(pack, today)[0]?.tooMuch.map(({ kind }) => kind);

describe('what somebody carries', () => {
  it('is what they own, the first that is due coming first', () => {
    const [fatima] = loadsOf(
      samplePack((pack) => {
        const [tip] = pack.tips;
        pack.tips = [
          { ...tip, id: 'a', checkBy: '2027-01-01' },
          { ...tip, id: 'b', checkBy: '2026-12-01' },
          { ...tip, id: 'c', checkBy: '2026-11-01' },
        ];
      }),
      today,
    );
    expect(fatima).toMatchObject({ items: [{ id: 'c' }, { id: 'b' }, { id: 'a' }], overdue: 1, soon: 1 });
  });

  it('is fine for a few items, however few the others have', () => expect(reasons(packWith(8))).toEqual([]));

  it('is too much when it is many and far more than the others have', () => {
    expect(reasons(packWith(14))).toEqual(['items']);
    const shared = packWith(14);
    for (const [at, tip] of shared.tips.entries()) tip.owner = at % 2 ? 'fatima' : 'joris';
    expect(reasons(shared)).toEqual([]);
  });

  it('is too much when much of it is overdue', () => {
    expect(reasons(packWith(6, { checkBy: '2026-01-01' }))).toEqual(['overdue']);
  });

  it('is too much when nobody else knows several topics', () => {
    const topics = ['one', 'two', 'three'];
    expect(reasons(packWith(3, { topics }))).toEqual(['alone']);
    expect(reasons(packWith(3, { topics, known: ['one', 'sharing'] }))).toEqual([]);
  });

  it('names who could take something over: who knows a topic too and has little', () => {
    expect(loadsOf(packWith(14, { known: ['sharing'] }), today)[0]?.couldTake).toBe('joris');
    expect(loadsOf(packWith(14), today)[0]?.couldTake).toBeUndefined();
  });

  it('counts whom they stand in for', () => {
    const pack = samplePack((one) => one.people.push({ ...one.people[0], id: 'joris', standIn: 'fatima' }));
    expect(loadsOf(pack, today).find(({ person }) => person.id === 'fatima')?.standsInFor).toEqual(['joris']);
  });
});
