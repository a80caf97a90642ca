import { afterEach, describe, expect, it } from 'vitest';
import { forgetSightings, keepSightings, listSightings } from '../../../../utils/store/sightings.ts';
import { deleteStore } from './sample-store.ts';

afterEach(deleteStore);

const on = (day: string) => ({ page: 'https://teams.microsoft.com/v2/*', language: 'en', day });
const see = (outcome: string, day: string) => keepSightings([{ key: 'w/share', outcome }], on(day));
const sinceOf = async (outcome: string) =>
  (await listSightings()).find((one) => one.outcome === outcome)?.since;

describe('a sighting', () => {
  it('counts from the first of a row', async () => {
    await see('missing', '2026-11-20');
    await see('missing', '2026-11-22');
    expect(await sinceOf('missing')).toBe('2026-11-20');
  });

  it('counts anew when another outcome came in between', async () => {
    await see('missing', '2026-11-20');
    await see('found', '2026-11-21');
    await see('missing', '2026-11-22');
    expect(await sinceOf('missing')).toBe('2026-11-22');
  });

  it('is kept once for each outcome', async () => {
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) await see('found', day);
    expect(await listSightings()).toHaveLength(1);
  });

  it('of an item that belongs elsewhere is none', async () => {
    await see('elsewhere', '2026-11-20');
    expect(await listSightings()).toEqual([]);
  });

  it('is forgotten with its item alone', async () => {
    await see('found', '2026-11-20');
    await keepSightings([{ key: 'w/shared', outcome: 'found' }], on('2026-11-20'));
    await forgetSightings('w/share');
    expect((await listSightings()).map(({ item }) => item)).toEqual(['w/shared']);
  });
});
