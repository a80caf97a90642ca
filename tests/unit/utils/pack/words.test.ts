import { describe, expect, it } from 'vitest';
import { isSameLanguage, pickLanguage, pickWords } from '../../../../utils/pack/words.ts';

describe('pickLanguage', () => {
  it.each([
    ['the very tag', ['nl', 'nl-BE', 'en'], 'nl-BE', ['en'], 'nl-BE'],
    ['the tag in other capitals', ['pt-BR'], 'pt-br', ['en'], 'pt-BR'],
    ['the base language', ['en', 'nl'], 'nl-BE', ['en'], 'nl'],
    ['a sister before another language', ['en', 'pt-BR'], 'pt-PT', ['en'], 'pt-BR'],
    ["the pack's languages in their order", ['de', 'fr', 'en'], 'nl', ['fr', 'en'], 'fr'],
    ['whatever there is', ['de'], 'nl', ['fr'], 'de'],
  ])('takes %s', (_, available, wanted, pack, expected) => {
    expect(pickLanguage(available, wanted, pack)).toBe(expected);
  });

  it('has no answer when there are no words', () => {
    expect(pickLanguage([], 'nl', ['en'])).toBeUndefined();
    expect(pickWords({}, 'nl', ['en'])).toBeUndefined();
  });
});

it('gives the words with the language they are in', () => {
  expect(pickWords({ en: 'Share', nl: 'Delen' }, 'nl-NL', ['en'])).toEqual({
    language: 'nl',
    words: 'Delen',
  });
});

it('takes regions of one language for the same language', () => {
  expect(isSameLanguage('nl-BE', 'NL')).toBe(true);
  expect(isSameLanguage('nl', 'en')).toBe(false);
});
