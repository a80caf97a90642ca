import { withStore } from './database.ts';
import type { Draft, DraftStep, WalkthroughDraft } from './records.ts';
import { withStep } from './steps.ts';
import { transact } from './transact.ts';

/** All drafts, the one that was changed last first. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts = await withStore((database) => database.getAll('drafts'));
  return drafts.toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
}

export function readDraft(id: string): Promise<Draft | undefined> {
  return withStore((database) => database.get('drafts', id));
}

/** Puts the draft as it is, in place of an earlier one with the same id, and says when. */
export async function putDraft(draft: Draft): Promise<void> {
  await withStore((database) => database.put('drafts', changedNow(draft)));
  tellDraftsChanged(draft.id);
}

/**
 * Reads, changes and puts a draft in one transaction, so that a step that is recorded and a title that is
 * written at the same moment both stay. `blank` is what a draft that is not there begins as; without it
 * nothing happens then. Gives the draft as it is now.
 */
export async function changeDraft<Kind extends Draft>(
  id: string,
  change: (draft: Kind) => Kind,
  blank?: Kind,
): Promise<Kind | undefined> {
  let after: Kind | undefined;
  await withStore((database) =>
    transact(database, ['drafts'], async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      const before = (await drafts.get(id)) ?? blank;
      if (!before) return;
      after = changedNow(change(before as Kind));
      await drafts.put(after);
    }),
  );
  if (after) tellDraftsChanged(id);
  return after;
}

/** Puts one recorded step behind the step `after`, else at the end. */
export function appendStep(
  id: string,
  step: DraftStep,
  after?: string,
  blank?: WalkthroughDraft,
): Promise<WalkthroughDraft | undefined> {
  return changeDraft<WalkthroughDraft>(
    id,
    (draft) => ({ ...draft, steps: withStep(draft.steps, step, after) }),
    blank,
  );
}

/** The draft and its pictures. */
export async function removeDraft(id: string): Promise<void> {
  await withStore((database) =>
    transact(database, ['drafts', 'media'], async (transaction) => {
      await transaction.objectStore('drafts').delete(id);
      await transaction.objectStore('media').delete(IDBKeyRange.bound([id], [id, []]));
    }),
  );
  tellDraftsChanged(id);
}

const channel = 'wegwijs drafts';

/** Calls back with the id of a draft that was put, changed or removed, in whichever of our own pages or the worker. */
export function onDraftsChanged(changed: (id: string) => void, signal: AbortSignal): void {
  const receiving = new BroadcastChannel(channel);
  receiving.addEventListener('message', ({ data }) => changed(String(data)), { signal });
  signal.addEventListener('abort', () => receiving.close());
}

function tellDraftsChanged(id: string): void {
  const sending = new BroadcastChannel(channel);
  sending.postMessage(id);
  sending.close();
}

function changedNow<Kind extends Draft>(draft: Kind): Kind {
  return { ...draft, changedAt: new Date().toISOString() };
}
