import { describe, expect, it } from 'vitest';
import { careOf } from '../../../../utils/store/care.ts';
import type { Receipt, Sighting } from '../../../../utils/store/records.ts';

const today = '2026-11-23';
let turns = 0;
const seen = (outcome: Sighting['outcome'], day: string, more: Partial<Sighting> = {}): Sighting => ({
  version: 1,
  turn: ++turns,
  item: 'w/share',
  outcome,
  since: day,
  day,
  page: 'https://teams.microsoft.com/v2/*',
  language: 'en',
  reasons: [],
  ...more,
});
const receipt = (kind: Receipt['kind'], day: string, step?: string): Receipt => ({
  version: 1,
  day,
  kind,
  item: 'w/walk',
  ...(step && { step }),
});
const stateOf = (...sightings: Sighting[]) => careOf(sightings, [], today).get('w/share')?.state;

describe('an item is', () => {
  const dutch = { language: 'nl' };
  it.each<[string, string | undefined, Sighting[]]>([
    ['unseen when nothing is known of it', undefined, []],
    ['fine when it was found last', 'fine', [seen('moved', '2026-11-01'), seen('found', '2026-11-20')]],
    ['drifting when it moved last', 'drifting', [seen('found', '2026-11-01'), seen('moved', '2026-11-20')]],
    [
      'drifting when it moved later on the day it was found',
      'drifting',
      [seen('found', today), seen('moved', today)],
    ],
    [
      'fine when it was found later on the day it had moved',
      'fine',
      [seen('moved', today), seen('found', today)],
    ],
    ['lost when it was missed last', 'lost', [seen('found', '2026-11-01'), seen('missing', '2026-11-20')]],
    [
      'lost when it was missed later on the day it was found',
      'lost',
      [seen('found', today), seen('missing', today)],
    ],
    ['lost when two looked the same', 'lost', [seen('ambiguous', '2026-11-20')]],
    [
      'drifting when it was found in one language and not in another',
      'drifting',
      [seen('missing', today, dutch), seen('found', today)],
    ],
    [
      'fine again once it was found after it was missed',
      'fine',
      [seen('missing', '2026-11-20'), seen('found', today)],
    ],
    ['unseen again after four months', undefined, [seen('found', '2026-06-01')]],
  ])('%s', (_, state, sightings) => expect(stateOf(...sightings)).toBe(state));

  it('told with since when, and what was seen', () => {
    const lost = seen('missing', '2026-11-20', { since: '2026-11-12' });
    expect(careOf([lost], [], today).get('w/share')).toEqual({
      state: 'lost',
      since: '2026-11-12',
      day: '2026-11-20',
      sighting: lost,
    });
  });
});

describe('a walkthrough is', () => {
  const careFor = (...receipts: Receipt[]) => careOf([], receipts, today).get('w/walk');

  it('lost at the steps that were missed since it was finished last', () => {
    expect(
      careFor(
        receipt('missed', '2026-11-01', 'old'),
        receipt('finished', '2026-11-02'),
        receipt('missed', '2026-11-20', 'menu'),
        receipt('missed', '2026-11-21', 'menu'),
      ),
    ).toEqual({ state: 'lost', since: '2026-11-20', day: '2026-11-21', missed: ['menu'] });
  });

  it('fine once it was finished after that', () => {
    expect(careFor(receipt('missed', '2026-11-20', 'menu'), receipt('finished', '2026-11-22'))).toMatchObject(
      {
        state: 'fine',
      },
    );
  });

  it('unseen when it was only started', () => expect(careFor(receipt('started', today))).toBeUndefined());
});
