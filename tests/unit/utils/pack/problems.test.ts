import { describe, expect, it } from 'vitest';
import { thingWords } from '../../../../utils/pack/problem-words.ts';
import { describeProblem, placeName, problem, problemWords } from '../../../../utils/pack/problems.ts';

const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('every sentence', () => {
  it.each(Object.entries(problemWords))('%s says the same in both languages, and ends', (_, { en, nl }) => {
    expect([...new Set(holes(nl))]).toEqual([...new Set(holes(en))]);
    for (const sentence of [en, nl]) expect(sentence).toMatch(/[.?…]$|…\)\.$|\.$/);
  });

  it.each(Object.entries(problemWords))('%s speaks no jargon', (_, { en }) => {
    expect(en).not.toMatch(/zod|schema|regex|parse|invalid|undefined|null|enum|boolean|string/i);
  });
});

describe('describeProblem', () => {
  it('fills in the thing and the values', () => {
    expect(describeProblem(problem('owner-missing', ['tips', 2]), 'en')).toMatch(/^This tip has no owner/);
    expect(describeProblem(problem('owner-missing', ['tips', 2]), 'nl-BE')).toMatch(
      /^Deze tip heeft geen eigenaar/,
    );
  });

  it('says English to whoever reads another language', () => {
    expect(describeProblem(problem('empty-file'), 'fr')).toBe(problemWords['empty-file'].en);
  });

  it('does not read what a value says as a hole of its own', () => {
    expect(describeProblem(problem('zip-stranger', [], { file: '{this}' }), 'en')).toContain('“{this}”');
  });

  it.each([
    [['walkthroughs', 0, 'steps', 1, 'title'], 'step'],
    [['walkthroughs', 0, 'title'], 'walkthrough'],
    [['people', 0, 'contacts', 0, 'kind'], 'contact'],
    [['tips', 0, 'anchor', 'ids'], 'anchor'],
    [['tips', 0, 'when', 0, 'app'], 'condition'],
    [['title'], 'pack'],
  ] as const)('knows what %j is inside of', (path, thing) => {
    const [start] = describeProblem(problem('property-missing', [...path]), 'en').split(' has no');
    expect(start).toBe(thingWords[thing].en);
  });
});

it('counts places as people do', () => {
  expect(placeName(['tips', 2, 'body', 'nl'])).toBe('tips › 3 › body › nl');
  expect(placeName([])).toBe('');
});
