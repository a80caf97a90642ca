import { describe, expect, it } from 'vitest';
import { filterRows } from '../../../../components/studio/Filters.tsx';
import { needsOf } from '../../../../components/studio/needs.ts';
import { rowsOf, untranslated } from '../../../../components/studio/rows.ts';
import { searchRows } from '../../../../components/studio/search.ts';
import type { Tip } from '../../../../utils/pack/schema.ts';
import type { Care } from '../../../../utils/store/care.ts';
import { samplePack } from '../../utils/pack/sample.ts';

const today = '2026-11-23';
const pack = samplePack((one) => {
  const [tip] = one.tips;
  const tips = [
    { id: 'mute', title: { en: 'Mute', nl: 'Dempen' }, checkBy: '2026-10-01', kind: 'warning' },
    { id: 'film', title: { en: 'Show a film', nl: 'Eén filmpje tonen' }, owner: undefined },
    { id: 'chat', title: { en: 'Chat' }, body: { en: 'Type [[Enter]].' } },
  ];
  one.tips.push(...tips.map((more) => ({ ...tip, ...more })));
});
const facts = { language: 'nl', care: new Map<string, Care>(), drafts: new Set(['tips/chat']) };
const rows = rowsOf(pack, ['tips', 'people', 'topics', 'apps'], facts);
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('a row', () => {
  it('says what it is in the words of who reads, with what belongs to it', () => {
    const [tip, mute] = rows;
    expect(tip).toMatchObject({
      kind: 'tip',
      title: 'Delen zonder meldingen',
      lang: 'nl',
      about: ['Teams', 'Fatima'],
    });
    expect(mute).toMatchObject({ kind: 'warning' });
    expect(rows.find(({ id }) => id === 'fatima')).toMatchObject({ kind: 'person', about: ['Delen'] });
    expect(rows.find(({ id }) => id === 'teams')).toMatchObject({ about: ['teams.microsoft.com'] });
  });

  it('knows that a change of it waits', () => {
    expect(idsOf(rows.filter(({ draft }) => draft))).toEqual(['chat']);
  });

  it('counts what is not translated', () => {
    const [chat] = pack.tips.slice(-1);
    expect(chat && untranslated(pack, chat)).toEqual(new Map([['nl', 2]]));
  });
});

describe('a search', () => {
  it.each([
    ['FILM', ['film']],
    ['een filmpje', ['film']],
    ['mute', ['mute']],
    ['dempen', ['mute']],
    ['enter', ['chat']],
    ['fatima@example', ['fatima']],
    ['delen fatima', ['share-quietly', 'fatima']],
    ['nothing like it', []],
  ])('for %j finds %j', (query, ids) => expect(idsOf(searchRows(rows, query, 'nl'))).toEqual(ids));

  it('puts what has the words in its title before what only mentions them', () => {
    const query = 'e';
    const found = searchRows(rows, query, 'nl');
    const isNamed = ({ title }: (typeof rows)[number]) => title.toLowerCase().includes(query);
    const firstOther = found.findIndex((row) => !isNamed(row));
    expect(found.slice(firstOther === -1 ? found.length : firstOther).every((row) => !isNamed(row))).toBe(
      true,
    );
  });

  it('for nothing leaves all rows', () => expect(searchRows(rows, '  ', 'nl')).toBe(rows));
});

describe('a filter', () => {
  it.each([
    [{ owner: 'fatima' }, ['share-quietly', 'mute', 'chat']],
    [{ state: 'no-owner' } as const, ['film']],
    [{ state: 'due' } as const, ['mute']],
    [{ state: 'draft' } as const, ['chat']],
    [{ state: 'untranslated' } as const, ['chat']],
    [{ topic: 'sharing', state: 'due' } as const, ['mute']],
  ])('%j leaves %j', (filter, ids) => {
    const tips = rows.filter(({ list }) => list === 'tips');
    expect(idsOf(filterRows(tips, filter, pack, today))).toEqual(ids);
  });
});

describe('what needs care', () => {
  const care = new Map<string, Care>([
    ['ward-4/share-quietly', { state: 'drifting', since: '2026-11-20' }],
    ['ward-4/film', { state: 'lost', since: '2026-11-21' }],
    ['ward-4/chat', { state: 'fine', day: today }],
  ]);

  it('is sorted by what matters most', () => {
    const needs = needsOf(pack, care, today);
    expect(needs.map(({ item, kind }) => [item.id, kind])).toEqual([
      ['film', 'lost'],
      ['share-quietly', 'drifting'],
      ['mute', 'due'],
      ['chat', 'fine'],
    ]);
  });

  it('puts a warning that is lost before a tip that is', () => {
    const both = new Map<string, Care>(
      ['share-quietly', 'mute'].map((id) => [`ward-4/${id}`, { state: 'lost', since: today }]),
    );
    expect(needsOf(pack, both, today)[0]?.item.id).toBe('mute');
  });

  it('never calls fine what was not seen', () => {
    expect(needsOf(pack, new Map(), '2026-01-01').every(({ kind }) => kind === 'unseen')).toBe(true);
  });

  it('calls fine what stands at no control', () => {
    const { anchor: _, kind: __, placement: ___, ...note } = pack.tips[0] as Tip;
    const change = { ...note, id: 'note', impact: 'low' as const, date: today, affects: [] };
    const [need] = needsOf({ ...pack, tips: [], changes: [change] }, new Map(), today);
    expect(need?.kind).toBe('fine');
  });
});
