import { describe, expect, it } from 'vitest';
import {
  choiceFor,
  leftIn,
  linesOf,
  withPart,
  withWhole,
} from '../../../../components/studio/merge/merge-lines.ts';
import { comparePacks } from '../../../../utils/pack/compare.ts';
import { type Choices, type Conflict, mergePacks, partKey } from '../../../../utils/pack/merge/merge.ts';
import type { ConflictPart } from '../../../../utils/pack/merge/value.ts';
import { samplePack } from '../../utils/pack/sample.ts';

const titled = (en: string, body: string) =>
  samplePack((pack) => Object.assign(pack.tips[0], { title: { en }, body: { en: body } }));
const [base, mine, theirs] = [titled('A', 'a'), titled('B', 'b'), titled('C', 'c')];
const [conflict] = mergePacks({ base, mine, theirs }).conflicts as [Conflict];
const [title, body] = conflict.parts as [ConflictPart, ConflictPart];
const none: Choices = new Map();

describe('choosing', () => {
  it('the whole decides every part', () => {
    const choices = withWhole(none, conflict, 'theirs');
    expect(leftIn(conflict, none)).toBe(2);
    expect(leftIn(conflict, choices)).toBe(0);
    expect([title, body].map((part) => choiceFor(conflict, part, choices))).toEqual(['theirs', 'theirs']);
  });

  it('a part leaves what was chosen for the whole to the other parts', () => {
    const choices = withPart(withWhole(none, conflict, 'theirs'), conflict, title, 'mine');
    expect([title, body].map((part) => choiceFor(conflict, part, choices))).toEqual(['mine', 'theirs']);
    expect(mergePacks({ base, mine, theirs }, choices).pack.tips[0]).toMatchObject({
      title: { en: 'B' },
      body: { en: 'c' },
    });
  });

  it('the whole forgets what was chosen part by part', () => {
    const choices = withWhole(withPart(none, conflict, title, 'mine'), conflict, 'theirs');
    expect(choices.has(partKey(conflict.key, title.name))).toBe(false);
  });

  it('one part leaves the others to be chosen', () => {
    expect(leftIn(conflict, withPart(none, conflict, title, 'mine'))).toBe(1);
  });

  it('a part after “both, as two” begins anew', () => {
    const choices = withPart(withWhole(none, conflict, 'both'), conflict, title, 'mine');
    expect([title, body].map((part) => choiceFor(conflict, part, choices))).toEqual(['mine', undefined]);
  });
});

it('conflicts come first, and are not told a second time as a change', () => {
  const lines = linesOf([conflict], comparePacks(mine, theirs));
  expect(lines.map(({ kind, key }) => [kind, key])).toEqual([['conflict', 'tips/share-quietly']]);
});
