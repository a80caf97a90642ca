import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf, type Sure } from '../../../../content/walkthrough/progress.ts';
import * as machine from '../../../../content/walkthrough/walkthrough.ts';
import { after, anyPlan, card, facts, plan, when } from './plans.ts';

const open: Sure = (conditions) => (conditions.length === 0 ? true : undefined);

describe('how far it is', () => {
  const of = (walkthrough: machine.Plan, happenings: Parameters<typeof after>[2], sure = open) =>
    progressOf(walkthrough, after(machine, walkthrough, happenings), sure);

  it('counts the steps of a straight way', () => {
    const straight = plan(card('one'), card('two'), card('three'));
    expect(of(straight, [])).toEqual({ step: 1, least: 3, most: 3 });
    expect(of(straight, [{ kind: 'next' }])).toEqual({ step: 2, least: 3, most: 3 });
    expect(of(straight, [{ kind: 'next' }, { kind: 'back' }])).toEqual({ step: 1, least: 3, most: 3 });
  });

  it('gives a range where a branch is open, and no range once it is taken', () => {
    const fork = plan(
      card('one', { branch: [{ when: when('short'), to: 'last' }] }),
      card('two'),
      card('three'),
      card('last'),
    );
    expect(of(fork, [])).toEqual({ step: 1, least: 2, most: 4 });
    expect(of(fork, [{ kind: 'next' }])).toEqual({ step: 2, least: 4, most: 4 });
  });

  it('does not count the steps of the other way', () => {
    const ways = plan(
      card('one', { branch: [{ when: when('left'), to: 'left' }] }),
      card('right', { branch: [{ when: [], to: 'last' }] }),
      card('left'),
      card('last'),
    );
    expect(of(ways, [])).toEqual({ step: 1, least: 3, most: 3 });
  });

  it('knows what is sure for the whole run', () => {
    const known: Sure = (conditions) =>
      conditions.every(({ kind }) => kind === 'language') ? facts('nl').holds(conditions) : undefined;
    const walkthrough = plan(
      card('one'),
      card('dutch', { skipWhen: when('nl') }),
      card('english', { skipWhen: when('en') }),
    );
    expect(of(walkthrough, [], known)).toEqual({ step: 1, least: 2, most: 2 });
    expect(of(walkthrough, [])).toEqual({ step: 1, least: 1, most: 3 });
  });

  it('leaves open whether an optional step comes', () => {
    expect(of(plan(card('one'), card('two', { optional: true })), [])).toEqual({
      step: 1,
      least: 1,
      most: 2,
    });
  });

  it('tells at the end how many there were', () => {
    expect(of(plan(card('one'), card('two')), [{ kind: 'next' }, { kind: 'next' }])).toEqual({
      step: 2,
      least: 2,
      most: 2,
    });
  });

  it('never promises less than is left, whichever way is taken forward', () => {
    const forward = anyPlan.map(({ steps }) => ({
      steps: steps.map((step, index) => ({
        ...step,
        branch: step.branch.filter(({ to }) => steps.findIndex(({ id }) => id === to) > index),
        done: { kind: 'next' as const },
      })),
    }));
    fc.assert(
      fc.property(forward, fc.subarray(['a', 'b', 'c']), (walkthrough, words) => {
        const known = facts(...words);
        let state = machine.begin(walkthrough, known);
        const promised = progressOf(walkthrough, state, open);
        for (let steps = 0; !machine.isOver(state) && steps < 20; steps++) {
          state = machine.afterHappening(walkthrough, state, { kind: 'skip' }, known);
        }
        if (promised.step > 1 || machine.isOver(machine.begin(walkthrough, known))) return;
        expect(state.trail.length).toBeGreaterThanOrEqual(promised.least);
        expect(state.trail.length).toBeLessThanOrEqual(promised.most);
      }),
    );
  });
});
