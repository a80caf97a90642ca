import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  afterArrival,
  afterStep,
  afterUndo,
  placeOfNext,
} from '../../../../utils/store/recorded.ts';
import type { Recording } from '../../../../utils/store/recording.ts';
import { recordedStep } from './sample-draft.ts';

const recording: Recording = {
  version: 1,
  draft: 'one',
  state: 'on',
  tabs: [7],
  instead: [],
  recorded: ['share'],
  last: { step: 'share', tab: 7, at: 1_000 },
  page: 'https://teams.microsoft.com/v2/',
};
const share = recordedStep('share');
const goTo = (place: string) => ({ id: 'go', title: { en: `Go to ${place}` } });
const arrive = (url: string, more: Partial<Arrival> = {}, from: Partial<Recording> = {}) =>
  afterArrival({ ...recording, ...from }, [share], { tab: 7, url, how: 'load', at: 2_000, ...more }, goTo);
const doneOf = ({ steps }: ReturnType<typeof arrive>) => steps.map(({ step }) => step.done);

describe('a page that is reached', () => {
  const calling = 'https://teams.microsoft.com/v2/calling';
  const page = { kind: 'page', match: `${calling}*` };

  it('shortly after a step is what the step led to, by loading or within the app', () => {
    expect(doneOf(arrive(calling))).toEqual([page]);
    expect(doneOf(arrive(calling, { how: 'within' }))).toEqual([page]);
  });

  it('on the way to another counts for nothing: the last one does', () => {
    const first = arrive('https://login.example/start');
    const then = afterArrival(
      first.recording,
      first.steps,
      { tab: 7, url: calling, how: 'load', at: 9_000 },
      goTo,
    );
    expect(doneOf(then)).toEqual([page]);
  });

  it('long after a step is a step of its own', () => {
    const { steps, recording: now } = arrive(calling, { at: 60_000 });
    expect(steps.map(({ step }) => step.title?.en)).toEqual(['Click “share”', 'Go to teams.microsoft.com']);
    expect(steps[1]).toMatchObject({ gesture: 'go', step: { done: page } });
    expect(now.recorded).toEqual(['share', 'go']);
  });

  it('long after a step by the app itself is nothing', () => {
    expect(arrive(calling, { at: 60_000, how: 'within' }).steps).toEqual([share]);
  });

  it('by going back is a step, within the app too', () => {
    expect(arrive(calling, { at: 60_000, how: 'back' }).steps).toHaveLength(2);
  });

  it('that is the same one again is a reload', () => {
    expect(arrive(recording.page ?? '').steps).toEqual([share]);
  });

  it('first of all is where the recording begins', () => {
    expect(arrive(calling, { at: 60_000 }, { page: undefined }).steps).toEqual([share]);
  });

  it('that cannot be told from where the step was done says nothing about it', () => {
    expect(doneOf(arrive('https://teams.microsoft.com/'))).toEqual([{ kind: 'act' }]);
  });

  it('is remembered', () => expect(arrive(calling).recording.page).toBe(calling));
});

describe('the next step', () => {
  it('goes to the end, or behind the one it is recorded after and those that came since', () => {
    expect(placeOfNext(recording)).toBeUndefined();
    expect(placeOfNext({ ...recording, after: 'old', recorded: [] })).toBe('old');
    expect(placeOfNext({ ...recording, after: 'old' })).toBe('share');
  });

  it('is counted once, however often it is said better', () => {
    const twice = afterStep(afterStep(recording, 'mute', 7, 3_000), 'mute', 7, 4_000);
    expect(twice.recorded).toEqual(['share', 'mute']);
    expect(twice.last).toEqual({ step: 'mute', tab: 7, at: 4_000 });
  });
});

describe('undo', () => {
  it('takes back the latest step, and no page is what it led to any more', () => {
    const undo = afterUndo({ ...recording, recorded: ['share', 'mute'] });
    expect(undo?.undone).toBe('mute');
    expect(undo?.recording.recorded).toEqual(['share']);
    expect(undo?.recording).not.toHaveProperty('last');
  });

  it('has nothing to take back before the first step', () => {
    expect(afterUndo({ ...recording, recorded: [] })).toBeUndefined();
  });
});
