import fc from 'fast-check';
import { expect } from 'vitest';
import type { Happening, Pause } from '../../../../content/walkthrough/state.ts';
import {
  after,
  anchor,
  anyFacts,
  anyHappening,
  anyPlan,
  card,
  facts,
  type Machine,
  plan,
  step,
  when,
} from './plans.ts';

/** What holds of the state machine: run against the machine itself, and against versions with a fault in them. */
export const rules: Record<string, (machine: Machine) => void> = {
  'goes on when the person uses the control': (machine) => {
    const state = after(machine, plan(step('one'), step('two')), [found, acted]);
    expect(state).toMatchObject({ step: 'two', trail: ['one'], at: { kind: 'waiting' } });
  },

  'goes on by "next" only where the step asks for it': (machine) => {
    const both = plan(card('one'), step('two'));
    expect(after(machine, both, [next]).step).toBe('two');
    expect(after(machine, both, [next, found, next])).toMatchObject({ step: 'two', at: { kind: 'shown' } });
  },

  'an act counts only while the control is shown': (machine) => {
    expect(after(machine, plan(step('one'), step('two')), [acted]).step).toBe('one');
    expect(after(machine, plan(card('one'), step('two')), [acted]).step).toBe('one');
  },

  'a step without a control is shown at once, one with a control is waited for': (machine) => {
    expect(after(machine, plan(card('one')), []).at.kind).toBe('shown');
    expect(after(machine, plan(step('one')), []).at.kind).toBe('waiting');
  },

  'ends after its last step': (machine) => {
    const state = after(machine, plan(card('one'), card('two')), [next, next]);
    expect(state.at).toEqual({ kind: 'finished' });
    expect(state.trail).toEqual(['one', 'two']);
    expect(machine.isOver(state)).toBe(true);
  },

  'leaves out what is done already, and does not count it as gone': (machine) => {
    const walkthrough = plan(card('one'), card('two', { skipWhen: when('done') }), card('three'));
    expect(after(machine, walkthrough, [next], facts('done'))).toMatchObject({
      step: 'three',
      trail: ['one'],
    });
    expect(after(machine, walkthrough, [next]).step).toBe('two');
  },

  'begins at the first step that is not done already': (machine) => {
    const walkthrough = plan(card('one', { skipWhen: when('done') }), card('two'));
    expect(after(machine, walkthrough, [], facts('done'))).toMatchObject({ step: 'two', trail: [] });
  },

  'leaves out a step whose end is there already': (machine) => {
    const page = plan(card('one', { done: { kind: 'page', match: 'here' } }), card('two'));
    expect(after(machine, page, [], facts('here')).step).toBe('two');
    const element = plan(card('one', { done: { kind: 'element', anchor: anchor('toast') } }), card('two'));
    expect(after(machine, element, [], facts('toast')).step).toBe('two');
    expect(after(machine, element, []).step).toBe('one');
  },

  'goes on when the element appears or the page is reached': (machine) => {
    const walkthrough = plan(step('one', { done: { kind: 'page', match: 'here' } }), card('two'));
    const before = after(machine, walkthrough, [found]);
    const reached = machine.afterHappening(walkthrough, before, { kind: 'looked' }, facts('here'));
    expect(reached).toMatchObject({ step: 'two', trail: ['one'] });
  },

  'leaves a step out that turns out to be done while it is shown': (machine) => {
    const walkthrough = plan(card('one', { skipWhen: when('done') }), card('two'));
    const before = after(machine, walkthrough, []);
    const now = machine.afterHappening(walkthrough, before, { kind: 'looked' }, facts('done'));
    expect(now).toMatchObject({ step: 'two', trail: [] });
  },

  'takes the first branch that holds, else the next step': (machine) => {
    const branch = [
      { when: when('left'), to: 'three' },
      { when: when('right'), to: 'four' },
    ];
    const walkthrough = plan(card('one', { branch }), card('two'), card('three'), card('four'));
    expect(after(machine, walkthrough, [next]).step).toBe('two');
    expect(after(machine, walkthrough, [next], facts('right')).step).toBe('four');
    expect(after(machine, walkthrough, [next], facts('left', 'right')).step).toBe('three');
  },

  'a branch without a condition is always taken, also from a step that is left out': (machine) => {
    const walkthrough = plan(
      card('one', { branch: [{ when: [], to: 'three' }], skipWhen: when('done') }),
      card('two'),
      card('three'),
    );
    expect(after(machine, walkthrough, [next]).step).toBe('three');
    expect(after(machine, walkthrough, [], facts('done')).step).toBe('three');
  },

  'stands still at a step when all the steps of a circle are done': (machine) => {
    const round = plan(
      card('one', { skipWhen: when('done') }),
      card('two', { skipWhen: when('done'), branch: [{ when: [], to: 'one' }] }),
    );
    expect(after(machine, round, [], facts('done'))).toMatchObject({ held: true, at: { kind: 'shown' } });
  },

  'goes back the way it came, past what was left out': (machine) => {
    const walkthrough = plan(card('one'), card('two', { skipWhen: when('done') }), card('three'));
    const state = after(machine, walkthrough, [next, back], facts('done'));
    expect(state).toMatchObject({ step: 'one', trail: [], at: { kind: 'shown' } });
  },

  'stays where somebody went back to, although that is done, until they go on': (machine) => {
    const walkthrough = plan(step('one', { done: { kind: 'page', match: 'here' } }), card('two'));
    const known = facts();
    let state = after(machine, walkthrough, [found], known);
    for (const happening of [{ kind: 'looked' }, back, { kind: 'looked' }] as Happening[]) {
      state = machine.afterHappening(walkthrough, state, happening, facts('here'));
    }
    expect(state).toMatchObject({ step: 'one', held: true });
    state = machine.afterHappening(walkthrough, state, found, facts('here'));
    expect(machine.mayGoNext(walkthrough.steps[0] ?? step('one'), state)).toBe(true);
    expect(machine.afterHappening(walkthrough, state, next, facts('here')).step).toBe('two');
  },

  'stays where somebody went back to, although that may be left out by now': (machine) => {
    const walkthrough = plan(card('one', { skipWhen: when('done') }), card('two'));
    const cameBack = after(machine, walkthrough, [next, back]);
    const looked = machine.afterHappening(walkthrough, cameBack, { kind: 'looked' }, facts('done'));
    expect(looked).toMatchObject({ step: 'one', held: true });
  },

  'has no way back from its first step': (machine) => {
    const walkthrough = plan(card('one'), card('two'));
    expect(after(machine, walkthrough, [back])).toEqual(after(machine, walkthrough, []));
  },

  'says that a control is missing, and why, once the time is up; each step is counted once': (machine) => {
    const walkthrough = plan(step('one'));
    const missing = after(machine, walkthrough, [limit]);
    expect(missing).toMatchObject({ at: { kind: 'missing', why: 'missing' }, missed: ['one'] });
    expect(after(machine, walkthrough, [limit, tryAgain, limit]).missed).toEqual(['one']);
    expect(after(machine, walkthrough, [limit, tryAgain]).at.kind).toBe('waiting');
  },

  'a control that comes after all is shown': (machine) => {
    expect(after(machine, plan(step('one')), [limit, found]).at.kind).toBe('shown');
  },

  'leaves an optional step out when its control is not there, without a word': (machine) => {
    const walkthrough = plan(card('zero'), step('one', { optional: true }), card('two'));
    expect(after(machine, walkthrough, [next, limit])).toMatchObject({
      step: 'two',
      trail: ['zero'],
      missed: [],
    });
  },

  'looks for the control again when it goes during the step': (machine) => {
    expect(after(machine, plan(step('one')), [found, lost]).at.kind).toBe('waiting');
    expect(after(machine, plan(card('one')), [lost]).at.kind).toBe('shown');
  },

  'goes back to the step that opens what has closed, and says so': (machine) => {
    const walkthrough = plan(step('open'), step('choose'), step('press'));
    const gone = [found, acted, found, acted, { kind: 'closed', opener: 'open' }] as Happening[];
    expect(after(machine, walkthrough, gone)).toMatchObject({ step: 'open', trail: [], again: true });
    expect(after(machine, walkthrough, [...gone, found, acted])).toMatchObject({ step: 'choose' });
    expect(after(machine, walkthrough, [...gone, found, acted]).again).toBeUndefined();
  },

  'is blocked while what it requires does not hold, and opens by itself': (machine) => {
    const walkthrough = plan(step('one', { requires: { when: when('in a call'), remedy: [] } }));
    const blocked = after(machine, walkthrough, []);
    expect(blocked.at.kind).toBe('blocked');
    const open = machine.afterHappening(walkthrough, blocked, { kind: 'looked' }, facts('in a call'));
    expect(open.at.kind).toBe('waiting');
    expect(machine.afterHappening(walkthrough, open, { kind: 'looked' }, facts()).at.kind).toBe('blocked');
  },

  'stays aside until somebody goes on, and is then where it was': (machine) => {
    const walkthrough = plan(card('one'), card('two'));
    const aside = after(machine, walkthrough, [next, pause('asked')]);
    expect(aside).toMatchObject({ step: 'two', paused: 'asked' });
    expect(after(machine, walkthrough, [next, pause('asked'), next, back]).step).toBe('two');
    expect(after(machine, walkthrough, [next, pause('asked'), goOn])).toEqual(
      after(machine, walkthrough, [next]),
    );
  },

  'comes back by itself after typing, and only by hand after presenting': (machine) => {
    const walkthrough = plan(card('one'));
    expect(after(machine, walkthrough, [pause('typing'), ease('typing')]).paused).toBeUndefined();
    expect(after(machine, walkthrough, [pause('quiet'), ease('quiet')]).paused).toBe('asked');
    expect(after(machine, walkthrough, [pause('asked'), ease('typing')]).paused).toBe('asked');
    expect(after(machine, walkthrough, [pause('quiet'), ease('typing')]).paused).toBe('quiet');
    expect(after(machine, walkthrough, [pause('typing'), pause('quiet')]).paused).toBe('quiet');
    expect(after(machine, walkthrough, [pause('quiet'), pause('typing')]).paused).toBe('quiet');
  },

  'does not mind presenting when it began so, brought it about, or somebody went on anyway': (machine) => {
    const walkthrough = plan(card('one'));
    expect(after(machine, walkthrough, [{ kind: 'loud' }, pause('quiet')]).paused).toBeUndefined();
    expect(after(machine, walkthrough, [pause('quiet'), goOn, pause('quiet')]).paused).toBeUndefined();
    expect(after(machine, walkthrough, [pause('asked'), goOn, pause('quiet')]).paused).toBe('quiet');
    const aside = [{ kind: 'loud' }, pause('typing'), pause('quiet')] as Happening[];
    expect(after(machine, walkthrough, aside).paused).toBe('typing');
  },

  'what is done right after typing elsewhere still counts': (machine) => {
    const walkthrough = plan(step('one'), step('two'));
    expect(after(machine, walkthrough, [found, pause('typing'), acted])).toMatchObject({ step: 'two' });
    expect(after(machine, walkthrough, [found, pause('typing'), acted]).paused).toBeUndefined();
    expect(after(machine, walkthrough, [found, pause('asked'), acted]).step).toBe('one');
  },

  'stops when asked to, and goes on after all': (machine) => {
    const walkthrough = plan(card('one'), card('two'));
    const stopped = after(machine, walkthrough, [next, { kind: 'stop' }]);
    expect(stopped).toMatchObject({ step: 'two', at: { kind: 'stopped' } });
    expect(machine.isOver(stopped)).toBe(true);
    expect(after(machine, walkthrough, [next, { kind: 'stop' }, next, back, goOn])).toEqual(
      after(machine, walkthrough, [next]),
    );
  },

  'stops also while it is aside': (machine) => {
    const state = after(machine, plan(card('one')), [pause('asked'), { kind: 'stop' }]);
    expect(state).toMatchObject({ at: { kind: 'stopped' } });
    expect(state.paused).toBeUndefined();
  },

  'asks at the end whether it helped, and nowhere else': (machine) => {
    const walkthrough = plan(card('one'));
    const helped: Happening = { kind: 'helped', yes: false };
    expect(after(machine, walkthrough, [next, helped]).at).toEqual({ kind: 'finished', helped: false });
    expect(after(machine, walkthrough, [helped]).at.kind).toBe('shown');
    expect(after(machine, walkthrough, [{ kind: 'stop' }, helped]).at).toEqual({ kind: 'stopped' });
    const done = plan(card('one', { skipWhen: when('done') }));
    expect(after(machine, done, [helped], facts('done')).at).toEqual({ kind: 'finished', helped: false });
  },

  'remembers at which steps somebody was asked, each once': (machine) => {
    const state = after(machine, plan(card('one'), card('two')), [asked, asked, next, asked]);
    expect(state.asked).toEqual(['one', 'two']);
  },

  'begins at a step by its name, and stays there although it is done': (machine) => {
    const walkthrough = plan(card('one'), card('two', { skipWhen: when('done') }), card('three'));
    const state = machine.begin(walkthrough, facts('done'), 'two');
    expect(state).toMatchObject({ step: 'two', held: true, at: { kind: 'shown' } });
    expect(machine.begin(walkthrough, facts(), 'gone').step).toBe('one');
  },

  'begins anew when the pack has no such step any more, unless it is over': (machine) => {
    const old = { ...after(machine, plan(card('one')), []), step: 'gone' };
    expect(machine.afterHappening(plan(card('one')), old, next, facts())).toMatchObject({
      step: 'one',
      trail: [],
    });
    const over = { ...old, at: { kind: 'stopped' as const } };
    expect(machine.afterHappening(plan(card('one')), over, next, facts())).toBe(over);
  },

  'is always at a step of the walkthrough, whatever happens': (machine) => {
    fc.assert(
      fc.property(anyPlan, anyFacts, fc.array(anyHappening, { maxLength: 30 }), (walkthrough, known, all) => {
        const ids = walkthrough.steps.map(({ id }) => id);
        const state = after(machine, walkthrough, all, known);
        expect(ids).toContain(state.step);
        for (const id of state.trail) expect(ids).toContain(id);
        expect(state.trail.length).toBeLessThanOrEqual(all.length);
      }),
    );
  },

  'every state has a way on and a way out': (machine) => {
    fc.assert(
      fc.property(anyPlan, anyFacts, fc.array(anyHappening, { maxLength: 20 }), (walkthrough, known, all) => {
        const state = after(machine, walkthrough, all, known);
        const then = (happening: Happening) => machine.afterHappening(walkthrough, state, happening, known);
        if (machine.isOver(state)) return;
        expect(then({ kind: 'stop' }).at.kind).toBe('stopped');
        const awake = state.paused ? then(goOn) : state;
        expect(awake.paused).toBeUndefined();
        const skipped = machine.afterHappening(walkthrough, awake, { kind: 'skip' }, known);
        expect(skipped.trail.length > awake.trail.length || machine.isOver(skipped)).toBe(true);
      }),
    );
  },

  'back undoes whatever went one step on': (machine) => {
    const onward = fc.constantFrom<Happening>(next, acted, { kind: 'skip' });
    fc.assert(
      fc.property(
        anyPlan,
        anyFacts,
        fc.array(anyHappening, { maxLength: 20 }),
        onward,
        (all, known, before, way) => {
          const state = after(machine, all, before, known);
          const then = machine.afterHappening(all, state, way, known);
          if (then.trail.length !== state.trail.length + 1 || machine.isOver(then)) return;
          const again = machine.afterHappening(all, then, back, known);
          expect(again).toMatchObject({ step: state.step, trail: state.trail, held: true });
        },
      ),
    );
  },

  'what changes nothing gives the very same state': (machine) => {
    fc.assert(
      fc.property(anyPlan, anyFacts, fc.array(anyHappening, { maxLength: 20 }), (walkthrough, known, all) => {
        const state = after(machine, walkthrough, all, known);
        const looked = machine.afterHappening(walkthrough, state, { kind: 'looked' }, known);
        const again = machine.afterHappening(walkthrough, looked, { kind: 'looked' }, known);
        expect(again).toBe(looked);
      }),
    );
  },

  'a state that was kept goes on as if nothing had happened': (machine) => {
    fc.assert(
      fc.property(
        anyPlan,
        anyFacts,
        fc.array(anyHappening, { maxLength: 20 }),
        anyHappening,
        (all, known, before, then) => {
          const state = after(machine, all, before, known);
          const kept = JSON.parse(JSON.stringify(state)) as typeof state;
          expect(machine.afterHappening(all, kept, then, known)).toEqual(
            machine.afterHappening(all, state, then, known),
          );
        },
      ),
    );
  },
};

const found: Happening = { kind: 'found' };
const lost: Happening = { kind: 'lost' };
const acted: Happening = { kind: 'acted' };
const next: Happening = { kind: 'next' };
const back: Happening = { kind: 'back' };
const goOn: Happening = { kind: 'continue' };
const asked: Happening = { kind: 'asked' };
const tryAgain: Happening = { kind: 'try-again' };
const limit: Happening = { kind: 'limit', why: 'missing' };
const pause = (by: Pause): Happening => ({ kind: 'pause', by });
const ease = (by: 'quiet' | 'typing'): Happening => ({ kind: 'ease', by });
