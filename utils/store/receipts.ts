import { withStore } from './database.ts';
import type { Receipt } from './records.ts';
import { transact } from './transact.ts';

/** Keeps local facts, in their order. */
export async function addReceipts(receipts: readonly Omit<Receipt, 'version' | 'id'>[]): Promise<void> {
  if (receipts.length === 0) return;
  await withStore((database) =>
    transact(database, ['receipts'], async (transaction) => {
      for (const receipt of receipts) {
        await transaction.objectStore('receipts').add({ version: 1, ...receipt });
      }
    }),
  );
}

/** All of them, oldest first. */
export function listReceipts(): Promise<Receipt[]> {
  return withStore((database) => database.getAll('receipts'));
}

/** Keys of what the colleague has finished. */
export async function finishedItems(): Promise<Set<string>> {
  const receipts = await listReceipts();
  return new Set(receipts.filter(({ kind }) => kind === 'finished').map(({ item }) => item));
}
