import { describe, expect, it } from 'vitest';
import { sentDraft } from '../../../../utils/store/sent-draft.ts';
import { draftOf } from '../../components/author/sample-tip.ts';
import { anchor } from '../pack/sample.ts';

describe('a draft that a page sends', () => {
  it('is taken as it is', () => {
    const draft = draftOf({
      title: { en: 'Share', nl: '' },
      anchor,
      item: { body: { en: '' }, ourWay: { text: {} } },
    });
    expect(sentDraft(draft)).toEqual(draft);
  });

  it.each([
    ['nothing', null],
    ['another kind', { ...draftOf(), kind: 'walkthrough' }],
    ['a field that no draft has', { ...draftOf(), evil: true }],
    ['an anchor that is none', draftOf({ anchor: { role: 'button' } as never })],
    ['more than any tip', draftOf({ item: { body: { en: 'x'.repeat(500_000) } } })],
  ])('is refused when it is %s', (_what, sent) => {
    expect(() => sentDraft(sent)).toThrow();
  });
});
