import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../utils/store/records.ts';
import {
  handedOver,
  orphan,
  runIn,
  runOfOpener,
  started,
  withFrame,
  withoutTab,
  withState,
} from '../../../../utils/store/run-moves.ts';

const now = '2027-03-01T09:00:00.000Z';
const soon = Date.parse(now) + 1000;
const here = { tab: 7, session: 'today' };
const never = () => false;

function run(more: Partial<Run> = {}): Run {
  return {
    version: 1,
    id: 'a',
    walkthrough: 'pack/share',
    ...here,
    frames: [],
    state: { version: 1 },
    revision: 3,
    startedAt: now,
    changedAt: now,
    ...more,
  };
}

const begin = (runs: Run[], more: Partial<Parameters<typeof started>[1]> = {}, isOver = never) =>
  started(runs, { id: 'new', walkthrough: 'pack/share', ...here, ...more }, isOver, now);

describe('starting a walkthrough', () => {
  it('begins one where there is none', () => {
    expect(begin([])).toMatchObject([{ id: 'new', tab: 7, revision: 0, state: null }]);
  });

  it('goes on where it was, in the tab that asks: it is never there twice', () => {
    const after = begin([run({ tab: 3, opener: 2 })]);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ id: 'a', tab: 7, revision: 3, wake: true });
  });

  it('begins anew what is over, and what is asked for from a step', () => {
    expect(begin([run()], {}, () => true)).toMatchObject([{ id: 'new' }]);
    expect(begin([run()], { from: 'two' })).toMatchObject([{ id: 'new', from: 'two' }]);
  });

  it('sets aside another one in the same tab, and loses neither', () => {
    const after = begin([run({ id: 'b', walkthrough: 'pack/other' })]);
    expect(after).toHaveLength(2);
    expect(after.find(({ id }) => id === 'b')?.tab).toBeUndefined();
    expect(runIn(after, here)?.id).toBe('new');
  });

  it('leaves alone what plays in other tabs', () => {
    const other = run({ id: 'b', walkthrough: 'pack/other', tab: 9 });
    expect(begin([other])).toContain(other);
  });
});

describe('a tab', () => {
  it('of another session is another tab', () => {
    expect(runIn([run({ session: 'yesterday' })], here)).toBeUndefined();
  });

  it('that is closed leaves its walkthrough to the tab it came from, else to none', () => {
    expect(withoutTab([run({ opener: 4 })], here)).toMatchObject([{ tab: 4 }]);
    expect(withoutTab([run()], here)[0]?.tab).toBeUndefined();
    expect(withoutTab([run({ tab: 9, opener: 7 })], here)[0]).toMatchObject({ tab: 9 });
    expect(withoutTab([run({ tab: 9, opener: 7 })], here)[0]?.opener).toBeUndefined();
  });

  it('that a step opened may take over for a moment, and takes over once', () => {
    expect(runOfOpener([run()], 7, 'today', soon)?.id).toBe('a');
    expect(runOfOpener([run()], 7, 'today', soon + 60_000)).toBeUndefined();
    expect(runOfOpener([run()], 8, 'today', soon)).toBeUndefined();
    expect(handedOver([run()], 'a', { tab: 8, session: 'today' }, now)).toMatchObject([
      { tab: 8, opener: 7 },
    ]);
  });

  it('of an earlier session leaves a walkthrough that is offered for a shift', () => {
    const left = run({ session: 'yesterday' });
    expect(orphan([left], 'today', ['pack/share'], soon)).toBe(left);
    expect(orphan([left], 'today', ['pack/other'], soon)).toBeUndefined();
    expect(orphan([left], 'today', ['pack/share'], soon + 9 * 3_600_000)).toBeUndefined();
    expect(orphan([run()], 'today', ['pack/share'], soon)).toBeUndefined();
  });
});

describe('a state', () => {
  it('is kept when it was made from the newest, and refused when it was not', () => {
    const state = { version: 1, step: 'two' };
    expect(withState([run()], 'a', 3, state, false, now)).toMatchObject([{ revision: 4, state }]);
    const older = [run()];
    expect(withState(older, 'a', 2, state, false, now)).toEqual(older);
  });

  it('of another step forgets which frames had the control, and who asked for it', () => {
    const wide = [run({ frames: [5], wake: true, from: 'two' })];
    const [same] = withState(wide, 'a', 3, {}, true, now);
    expect(same?.frames).toEqual([5]);
    const [next] = withState(wide, 'a', 3, {}, false, now);
    expect(next).toMatchObject({ frames: [] });
    expect(next?.wake).toBeUndefined();
    expect(next?.from).toBeUndefined();
  });
});

it('a frame has the control, or has it no more', () => {
  const [with5] = withFrame([run()], 'a', 5, true);
  expect(with5?.frames).toEqual([5]);
  expect(withFrame([with5 ?? run()], 'a', 5, true)[0]).toBe(with5);
  expect(withFrame([with5 ?? run()], 'a', 5, false)[0]?.frames).toEqual([]);
});
