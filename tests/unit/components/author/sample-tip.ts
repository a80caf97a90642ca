import type { TipDraft } from '../../../../utils/store/records.ts';

/** A draft as it begins at the Share button of Teams, with whatever is another. */
export function draftOf(part: Partial<TipDraft> = {}): TipDraft {
  return {
    version: 1,
    id: 'draft-1',
    kind: 'tip',
    tipKind: 'tip',
    title: {},
    url: 'https://teams.microsoft.com/v2/',
    language: 'en',
    certainty: 'sure',
    item: { topics: [], checkBy: '2027-02-21' },
    createdAt: '2026-11-23T10:00:00.000Z',
    changedAt: '2026-11-23T10:00:00.000Z',
    ...part,
  };
}
