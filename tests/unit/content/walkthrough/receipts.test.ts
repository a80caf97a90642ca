import { describe, expect, it } from 'vitest';
import { receiptsFor } from '../../../../content/walkthrough/receipts.ts';
import type { Happening } from '../../../../content/walkthrough/state.ts';
import * as machine from '../../../../content/walkthrough/walkthrough.ts';
import { card, facts, plan, step } from './plans.ts';

/** All receipts of a run to which this happened. */
function receipts(walkthrough: machine.Plan, ...happenings: Happening[]) {
  let state = machine.begin(walkthrough, facts());
  const all = receiptsFor(undefined, state);
  for (const happening of happenings) {
    const next = machine.afterHappening(walkthrough, state, happening, facts());
    all.push(...receiptsFor(state, next));
    state = next;
  }
  return all;
}

describe('what is noted of a run', () => {
  const two = plan(card('one'), card('two'));

  it('that it was started and finished, and whether it helped', () => {
    expect(receipts(two, { kind: 'next' }, { kind: 'next' }, { kind: 'helped', yes: true })).toEqual([
      { kind: 'started' },
      { kind: 'finished' },
      { kind: 'helped' },
    ]);
  });

  it('the answer once, however often it is given', () => {
    const no: Happening = { kind: 'helped', yes: false };
    const all = receipts(two, { kind: 'next' }, { kind: 'next' }, no, no);
    expect(all.filter(({ kind }) => kind === 'not-helped')).toHaveLength(1);
  });

  it('where it was stopped, also when it went on in between', () => {
    expect(receipts(two, { kind: 'next' }, { kind: 'stop' }, { kind: 'continue' }, { kind: 'stop' })).toEqual(
      [{ kind: 'started' }, { kind: 'stopped', step: 'two' }, { kind: 'stopped', step: 'two' }],
    );
  });

  it('each control that was missed once, and each step that somebody was asked about', () => {
    const miss: Happening = { kind: 'limit', why: 'missing' };
    const all = receipts(
      plan(step('one')),
      miss,
      { kind: 'try-again' },
      miss,
      { kind: 'asked' },
      { kind: 'asked' },
    );
    expect(all).toEqual([
      { kind: 'started' },
      { kind: 'missed', step: 'one' },
      { kind: 'asked', step: 'one' },
    ]);
  });

  it('nothing when nothing of it happened', () => {
    expect(receipts(two, { kind: 'pause', by: 'asked' }, { kind: 'continue' }, { kind: 'looked' })).toEqual([
      { kind: 'started' },
    ]);
  });
});
