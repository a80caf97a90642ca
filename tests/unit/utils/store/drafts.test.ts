import { afterEach, describe, expect, it } from 'vitest';
import { withStore } from '../../../../utils/store/database.ts';
import {
  appendStep,
  changeDraft,
  listDrafts,
  onDraftsChanged,
  putDraft,
  readDraft,
  removeDraft,
} from '../../../../utils/store/drafts.ts';
import type { WalkthroughDraft } from '../../../../utils/store/records.ts';
import { recordedStep, sampleDraft } from './sample-draft.ts';
import { deleteStore } from './sample-store.ts';

afterEach(deleteStore);

const stepsOf = async (id: string) => {
  const draft = (await readDraft(id)) as WalkthroughDraft | undefined;
  return draft?.steps.map(({ step }) => step.id);
};

describe('drafts', () => {
  it('come back as they were put, and the one changed last comes first', async () => {
    await putDraft(sampleDraft('one'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    await putDraft(sampleDraft('two'));
    expect((await listDrafts()).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(await readDraft('one')).toMatchObject({ title: { en: 'Share one window' } });
  });

  it('begin with their first step', async () => {
    await appendStep('one', recordedStep('share'), undefined, sampleDraft('one'));
    expect(await stepsOf('one')).toEqual(['share']);
  });

  it('are not made by a step that comes for a draft that was removed', async () => {
    expect(await appendStep('gone', recordedStep('share'))).toBeUndefined();
    expect(await listDrafts()).toEqual([]);
  });

  it('lose nothing when steps and a new title come at the same moment', async () => {
    await putDraft(sampleDraft('one'));
    const ids = Array.from({ length: 12 }, (_, index) => `step-${index}`);
    await Promise.all([
      ...ids.map((id) => appendStep('one', recordedStep(id))),
      changeDraft('one', (draft) => ({ ...draft, title: { en: 'Share it well' } })),
    ]);
    expect(await stepsOf('one')).toEqual(ids);
    expect(await readDraft('one')).toMatchObject({ title: { en: 'Share it well' } });
  });

  it('stay as they were when a change goes wrong', async () => {
    await putDraft(sampleDraft('one', [recordedStep('share')]));
    const failing = changeDraft('one', () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow();
    expect(await stepsOf('one')).toEqual(['share']);
  });

  it('go together with their pictures, and leave those of others', async () => {
    await putDraft(sampleDraft('one'));
    await withStore(async (database) => {
      for (const pack of ['one', 'one-more'])
        await database.put('media', { version: 1, pack, file: 'media/a.png', bytes: new Uint8Array([1]) });
    });
    await removeDraft('one');
    expect(await listDrafts()).toEqual([]);
    expect(await withStore((database) => database.getAllKeys('media'))).toEqual([
      ['one-more', 'media/a.png'],
    ]);
  });

  it('tell when one changed, until nobody listens', async () => {
    const ended = new AbortController();
    const told: string[] = [];
    const first = new Promise<void>((resolve) =>
      onDraftsChanged((id) => {
        told.push(id);
        resolve();
      }, ended.signal),
    );
    await putDraft(sampleDraft('one'));
    await first;
    expect(told).toEqual(['one']);
    ended.abort();
    await putDraft(sampleDraft('two'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(['one']);
  });
});
