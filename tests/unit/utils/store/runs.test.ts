import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addReceipts, finishedItems, listReceipts } from '../../../../utils/store/receipts.ts';
import type { Run } from '../../../../utils/store/records.ts';
import { changeRuns, listRuns, onRunsChanged, readRun } from '../../../../utils/store/runs.ts';

const run = (id: string, changedAt: string): Run => ({
  version: 1,
  id,
  walkthrough: `pack/${id}`,
  tab: 1,
  session: 's',
  frames: [],
  state: null,
  revision: 0,
  startedAt: changedAt,
  changedAt,
});

it('keeps runs, the one that was changed last first, and removes what is left out', async () => {
  await changeRuns(() => [run('a', '2027-01-01'), run('b', '2027-01-02')]);
  expect((await listRuns()).map(({ id }) => id)).toEqual(['b', 'a']);
  await changeRuns((runs) => runs.filter(({ id }) => id !== 'b'));
  expect(await readRun('b')).toBeUndefined();
  expect((await readRun('a'))?.walkthrough).toBe('pack/a');
});

it('two changes at the same moment come one after the other', async () => {
  await changeRuns(() => [run('a', '2027-01-01')]);
  const raise = () => changeRuns((runs) => runs.map((one) => ({ ...one, revision: one.revision + 1 })));
  await Promise.all([raise(), raise(), raise()]);
  expect((await readRun('a'))?.revision).toBe(3);
});

it('a change that fails changes nothing', async () => {
  await changeRuns(() => [run('a', '2027-01-01')]);
  const failing = changeRuns(() => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow();
  expect(await listRuns()).toHaveLength(1);
});

it('our other pages hear of it', async () => {
  const ended = new AbortController();
  const heard = new Promise<void>((resolve) => onRunsChanged(resolve, ended.signal));
  await changeRuns((runs) => runs);
  await heard;
  ended.abort();
});

it('keeps receipts in their order, and knows what was finished', async () => {
  await addReceipts([
    { day: '2027-01-01', kind: 'started', item: 'pack/a' },
    { day: '2027-01-01', kind: 'finished', item: 'pack/a' },
  ]);
  await addReceipts([{ day: '2027-01-02', kind: 'missed', item: 'pack/b', step: 'two' }]);
  expect((await listReceipts()).map(({ kind }) => kind)).toEqual(['started', 'finished', 'missed']);
  expect([...(await finishedItems())]).toEqual(['pack/a']);
});
