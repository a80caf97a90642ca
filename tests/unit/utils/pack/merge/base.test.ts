import { describe, expect, it } from 'vitest';
import { baseFor } from '../../../../../utils/pack/merge/base.ts';
import { samplePack } from '../sample.ts';

const titled = (title: string, checkBy = '2027-05-01') =>
  samplePack((pack) => Object.assign(pack.tips[0], { title: { en: title }, checkBy }));

describe('what two copies of a pack come from', () => {
  it('is the state that has most entries as the copy has them', () => {
    const states = [titled('Third'), titled('Second'), titled('First')];
    expect(baseFor(titled('Second'), states)).toBe(1);
  });

  it('is the one that fewer parts are different from, where as many entries are the same', () => {
    const theirs = titled('Second', '2027-06-01');
    expect(baseFor(theirs, [titled('Third'), titled('Second'), titled('First')])).toBe(1);
  });

  it('is the oldest of two that are equally near, so that no change made here is lost unseen', () => {
    expect(baseFor(titled('Theirs'), [titled('Second'), titled('First')])).toBe(1);
  });

  it('is not known when they have hardly anything in common', () => {
    const other = samplePack((pack) => {
      for (const [at, list] of [pack.apps, pack.people, pack.topics, pack.tips].entries()) {
        if (at > 0) for (const entry of list) entry.id = `other-${entry.id}`;
      }
      pack.people[0].topics = ['other-sharing'];
      pack.tips[0].topics = [];
      pack.tips[0].owner = 'other-fatima';
    });
    expect(baseFor(other, [samplePack()])).toBeUndefined();
    expect(baseFor(other, [])).toBeUndefined();
  });
});
