import { describe, expect, it } from 'vitest';
import { firstMissing } from '../../../../components/author/missing.ts';
import { tipOf, withoutEmptyWay } from '../../../../components/author/tip-of.ts';
import type { TipDraft } from '../../../../utils/store/records.ts';
import { draftOf } from './sample-tip.ts';

const whole: Partial<TipDraft> = {
  title: { en: 'Share one window' },
  item: { topics: [], body: { en: 'It shows one.' } },
};

describe('what a tip lacks is asked in the order in which it is written', () => {
  it.each([
    ['title', { title: {}, item: {} }],
    ['title', { ...whole, title: { en: '  ' } }],
    ['body', { ...whole, item: {} }],
    ['body', { ...whole, item: { body: { en: `![](media/${'a'.repeat(64)}.png)` } } }],
    ['date', { ...whole, tipKind: 'change' as const }],
  ])('%s', (what, part) => {
    expect(firstMissing(draftOf(part))?.what).toBe(what);
  });

  it('a picture that nobody described, in the language where that is so', () => {
    const body = {
      en: `It.\n\n![the dialog](media/${'a'.repeat(64)}.png)`,
      nl: `Het.\n\n![](media/${'a'.repeat(64)}.png)`,
    };
    expect(firstMissing(draftOf({ ...whole, item: { body } }))).toEqual({ what: 'alt', language: 'nl' });
  });

  it('nothing, once it is whole', () => {
    expect(firstMissing(draftOf(whole))).toBeUndefined();
    expect(
      firstMissing(draftOf({ ...whole, tipKind: 'change', item: { ...whole.item, date: '2026-11-23' } })),
    ).toBeUndefined();
  });
});

describe('a half-written tip', () => {
  it('has a card all the same', () => {
    expect(tipOf(draftOf({ title: {}, item: {} }))).toMatchObject({ kind: 'tip', topics: [], body: {} });
  });

  it('is one without an agreement that has no words', () => {
    expect(withoutEmptyWay({ ourWay: { text: { en: ' ' }, since: '2026-11-23' } })).toEqual({});
    expect(withoutEmptyWay({ ourWay: { text: { en: 'So.' } } })).toHaveProperty('ourWay');
  });
});
