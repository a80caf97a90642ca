import { describe, expect, it } from 'vitest';
import type { DraftStep } from '../../../../utils/store/records.ts';
import {
  mergedSteps,
  movedStep,
  replacedStep,
  withoutStep,
  withStep,
} from '../../../../utils/store/steps.ts';
import { recordedStep } from './sample-draft.ts';

const steps = ['one', 'two', 'three'].map((id) => recordedStep(id));
const ids = (of: readonly DraftStep[]) => of.map(({ step }) => step.id).join(' ');

describe('the steps of a draft', () => {
  it('grow at the end, or behind a step', () => {
    expect(ids(withStep(steps, recordedStep('new')))).toBe('one two three new');
    expect(ids(withStep(steps, recordedStep('new'), 'one'))).toBe('one new two three');
    expect(ids(withStep(steps, recordedStep('new'), 'gone'))).toBe('one two three new');
  });

  it('keep the id of a step that is recorded anew', () => {
    const again = replacedStep(steps, 'two', { ...recordedStep('new'), certainty: 'weak' });
    expect(ids(again)).toBe('one two three');
    expect(again[1]?.certainty).toBe('weak');
  });

  it('lose a step together with the ways to it', () => {
    const branching = recordedStep('one');
    branching.step.branch = [{ to: 'two' }, { to: 'three' }];
    const [first] = withoutStep([branching, ...steps.slice(1)], 'two');
    expect(first?.step.branch).toEqual([{ to: 'three' }]);
    expect(withoutStep([first as DraftStep], 'three')[0]?.step).not.toHaveProperty('branch');
  });

  it.each([
    ['one', 1, 'two one three'],
    ['three', -1, 'one three two'],
    ['one', -1, 'one two three'],
    ['one', 9, 'two three one'],
    ['gone', 1, 'one two three'],
  ])('move %s by %i', (id, by, expected) => expect(ids(movedStep(steps, id, by))).toBe(expected));

  it('are left as they were', () => {
    const before = structuredClone(steps);
    for (const change of [movedStep(steps, 'one', 1), mergedSteps(steps, 'one'), withoutStep(steps, 'one')])
      expect(change).not.toBe(steps);
    expect(steps).toEqual(before);
  });
});

describe('two steps merged', () => {
  const share = recordedStep('share', 'Click “Share”', 'share');
  const window = recordedStep('window', 'Click “Window”', 'window');

  it('point where the first did and say both', () => {
    const [one] = mergedSteps([share, window], 'share');
    expect(one?.step.anchor).toEqual(share.step.anchor);
    expect(one?.step.title).toEqual({ en: 'Click “Share”' });
    expect(one?.step.text).toEqual({ en: 'Click “Window”' });
  });

  it('are done when the person says so, since two controls cannot be watched as one', () => {
    expect(mergedSteps([share, window], 'share')[0]?.step.done).toEqual({ kind: 'next' });
  });

  it('are done by the page that the second led to', () => {
    const done = { kind: 'page', match: 'https://teams.microsoft.com/v2/calling*' } as const;
    const leading = { ...window, step: { ...window.step, done } };
    expect(mergedSteps([share, leading], 'share')[0]?.step.done).toEqual(done);
  });

  it('at the same control stay one act, with its words once', () => {
    const again = { ...share, step: { ...share.step, id: 'again' } };
    const [one] = mergedSteps([share, again], 'share');
    expect(one?.step.done).toEqual({ kind: 'act' });
    expect(one?.step).not.toHaveProperty('text');
  });

  it('are as sure as the less sure of the two', () => {
    expect(mergedSteps([share, { ...window, certainty: 'fleeting' }], 'share')[0]?.certainty).toBe(
      'fleeting',
    );
  });

  it('are nothing new where there is no second', () => {
    expect(mergedSteps([share, window], 'window')).toEqual([share, window]);
  });
});
