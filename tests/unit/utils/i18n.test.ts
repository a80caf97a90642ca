import { describe, expect, it } from 'vitest';
import { languageFor, sayIn } from '../../../utils/i18n/index.ts';

describe('saying', () => {
  it('fills every hole, also a number', () => {
    expect(sayIn('en')('card.position', { current: 2, total: 3 })).toBe('2 of 3');
    expect(sayIn('nl')('card.position', { current: 2, total: 3 })).toBe('2 van 3');
  });

  it('leaves a hole that nobody filled, so that the slip is seen', () => {
    expect(sayIn('en')('card.ask')).toBe('Ask {name}');
  });

  it('takes what is filled in as it is, holes and signs too', () => {
    expect(sayIn('en')('card.ask', { name: '{title} <b>$& 50%|other:' })).toBe(
      'Ask {title} <b>$& 50%|other:',
    );
  });

  it.each([
    [0, '0 tips'],
    [1, '1 tip'],
    [2, '2 tips'],
    [21, '21 tips'],
  ])('picks the form for %i', (count, words) => expect(sayIn('en')('options.tips', { count })).toBe(words));

  it('falls back on the form for many when the count is no number', () => {
    expect(sayIn('en')('options.tips', { count: 'some' })).toBe('some tips');
  });

  it('knows its language and is the same function each time', () => {
    expect(sayIn('nl').language).toBe('nl');
    expect(sayIn('nl')).toBe(sayIn('nl'));
  });
});

describe('the language', () => {
  it('is the one that was chosen, whatever the browser speaks', () => {
    expect(languageFor('nl', ['en-US'])).toBe('nl');
  });

  it.each([
    [['nl-BE', 'en'], 'nl'],
    [['NL'], 'nl'],
    [['de-DE', 'nl', 'en'], 'nl'],
    [['fr', 'en-GB', 'nl'], 'en'],
    [['de', 'fr'], 'en'],
    [['nld'], 'en'],
    [[], 'en'],
  ])('is the first of %j that there are words in', (browser, language) => {
    expect(languageFor('auto', browser)).toBe(language);
  });
});
