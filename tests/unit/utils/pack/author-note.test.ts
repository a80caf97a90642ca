import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../../utils/pack/compile.ts';
import { itemsFor } from '../../../../utils/pack/page.ts';
import { anchor, samplePack } from './sample.ts';

const url = 'https://teams.microsoft.com/v2/';
const change = {
  id: 'new-share',
  app: 'teams',
  title: { en: 'Share looks different' },
  body: { en: 'The button moved.' },
  impact: 'low',
  date: '2026-11-23',
};

function tipsOn(today: string, more: object = { anchor }) {
  const pack = samplePack((one) => {
    one.tips = [];
    one.changes = [{ ...change, ...more }];
  });
  return itemsFor([compilePack(pack)], url, { language: 'en', today }).tips;
}

describe('the note of a change stands at its control', () => {
  it.each([
    ['2026-11-08', 0],
    ['2026-11-09', 1],
    ['2026-11-23', 1],
    ['2027-01-22', 1],
    ['2027-01-23', 0],
  ])('on %s: %i', (today, count) => {
    expect(tipsOn(today)).toHaveLength(count);
  });

  it('as a tip that says so', () => {
    expect(tipsOn('2026-11-23')[0]).toMatchObject({
      kind: 'tip',
      changed: '2026-11-23',
      title: change.title.en,
    });
  });

  it('not without a control', () => {
    expect(tipsOn('2026-11-23', {})).toEqual([]);
  });
});

describe('who writes in a pack', () => {
  const pack = samplePack((one) => {
    one.tips[0].when = [{ kind: 'ring', ring: 'authors' }];
  });
  const seen = (visit: object) =>
    itemsFor([compilePack(pack)], url, { language: 'en', today: '2026-11-23', ...visit }).tips.map(
      ({ id }) => id,
    );
  const [{ id } = { id: '' }] = pack.tips;

  it('sees what is for its authors only', () => {
    expect(seen({ authorOf: new Set([pack.id]) })).toContain(id);
    expect(seen({ ring: 'key-users' })).not.toContain(id);
  });

  it('sees of another pack what their ring sees', () => {
    expect(seen({ ring: 'key-users', authorOf: new Set(['another']) })).not.toContain(id);
  });
});
