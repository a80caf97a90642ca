import { afterEach, describe, expect, it } from 'vitest';
import { countOutcomes, healthSince } from '../../../../utils/store/health.ts';
import { deleteStore } from './sample-store.ts';

const found = { key: 'ward-4/share', outcome: 'found', by: ['id', 'name'] };

afterEach(deleteStore);

describe('daily counts', () => {
  it('add up what fared the same on one day', async () => {
    await countOutcomes([found], '2026-11-23');
    await countOutcomes([found, { ...found, outcome: 'missing', by: [] }], '2026-11-23');
    expect(await healthSince('2026-11-23')).toEqual([
      { version: 1, day: '2026-11-23', item: 'ward-4/share', outcome: 'found', by: 'id', count: 2 },
      { version: 1, day: '2026-11-23', item: 'ward-4/share', outcome: 'missing', by: '', count: 1 },
    ]);
  });

  it('count the same item twice in one telling', async () => {
    await countOutcomes([found, found], '2026-11-23');
    expect(await healthSince('2026-11-23')).toMatchObject([{ count: 2 }]);
  });

  it('keep days, items and the strongest evidence apart', async () => {
    await countOutcomes([found], '2026-11-22');
    await countOutcomes([found, { ...found, by: ['name'] }, { ...found, key: 'ward-4/mute' }], '2026-11-23');
    const all = await healthSince('2026-11-22');
    expect(all.map(({ day, item, by }) => `${day} ${item} ${by}`)).toEqual([
      '2026-11-22 ward-4/share id',
      '2026-11-23 ward-4/mute id',
      '2026-11-23 ward-4/share id',
      '2026-11-23 ward-4/share name',
    ]);
    expect(await healthSince('2026-11-23')).toHaveLength(3);
  });

  it('are dropped after 180 days and not one day sooner', async () => {
    await countOutcomes([found], '2026-05-26');
    await countOutcomes([found], '2026-05-27');
    await countOutcomes([found], '2026-11-23');
    expect((await healthSince('2000-01-01')).map(({ day }) => day)).toEqual(['2026-05-27', '2026-11-23']);
  });

  it('hold nothing but day, item, outcome, evidence and number', async () => {
    const gossip = { ...found, url: 'https://teams.microsoft.com/v2/?user=me' };
    await countOutcomes([gossip], '2026-11-23');
    const [count] = await healthSince('2026-11-23');
    expect(Object.keys(count ?? {}).toSorted()).toEqual(['by', 'count', 'day', 'item', 'outcome', 'version']);
  });
});
