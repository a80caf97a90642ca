import { describe, expect, it } from 'vitest';
import { showsHere } from '../../../../components/author/shows-here.ts';
import { authorWords, studioWords } from '../../../../utils/i18n/areas.ts';
import { addWords, sayIn } from '../../../../utils/i18n/index.ts';
import type { Surroundings } from '../../../../utils/pack/conditions.ts';
import type { Condition } from '../../../../utils/pack/schema.ts';
import { samplePack } from '../../utils/pack/sample.ts';

addWords(authorWords, studioWords);
const say = sayIn('en');
const pack = samplePack();
const around: Surroundings = {
  pack: pack.id,
  apps: pack.apps,
  url: 'https://teams.microsoft.com/v2/',
  language: 'en',
  today: '2026-11-23',
  ring: 'authors',
  done: new Set(),
};
const seen = (conditions: Condition[], page = { control: true, conditions: conditions.map(() => true) }) =>
  showsHere(conditions, around, page, pack, say);
const anchor = { names: { en: ['Recording'] }, role: 'status' } as never;

describe('would it show here now', () => {
  it('yes, since its control is there', () => {
    expect(seen([])).toEqual({
      shows: true,
      because: [{ holds: true, words: 'its control is on this page' }],
    });
  });

  it('no without its control, whatever else holds', () => {
    expect(seen([{ kind: 'date', until: '2027-03-01' }], { control: false, conditions: [true] })).toEqual({
      shows: false,
      because: [{ holds: false, words: 'its control is not on this page' }],
    });
  });

  it('says every reason for yes, and for no only what stands in the way', () => {
    const until: Condition = { kind: 'date', until: '2027-03-01' };
    const past: Condition = { kind: 'date', until: '2026-03-01' };
    expect(seen([until])?.because.map(({ words }) => words)).toEqual([
      'its control is on this page',
      'until March 1, 2027: that is so now',
    ]);
    expect(seen([until, past])).toEqual({
      shows: false,
      because: [{ holds: false, words: 'until March 1, 2026: that is not so now' }],
    });
  });

  it('yes for an inner ring, since who writes sees what every ring sees, and says so', () => {
    expect(seen([{ kind: 'ring', ring: 'pilot' }])).toMatchObject({
      shows: true,
      because: [{}, { words: 'for the pilot; you write it, so you always see it' }],
    });
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ])('with something that should be there: %s, and is there: %s, gives %s', (present, is, shows) => {
    const verdict = seen([{ kind: 'element', anchor, present }], { control: true, conditions: [is] });
    expect(verdict?.shows).toBe(shows);
  });

  it('nothing as long as the page is being looked at', () => {
    expect(seen([], { control: undefined as never, conditions: [] })).toBeUndefined();
    expect(
      seen([{ kind: 'element', anchor, present: true }], { control: true, conditions: [undefined as never] }),
    ).toBeUndefined();
  });
});
