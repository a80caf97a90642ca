import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './database.ts';

type Writing<Names extends StoreNames<Schema>[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

/**
 * All of `work` or nothing of it: whatever goes wrong ends the transaction, and the store stays as it was.
 * Throws what the browser gives as the reason, so that a full disk is told from a failure.
 */
export async function transact<Names extends StoreNames<Schema>[]>(
  database: IDBPDatabase<Schema>,
  stores: Names,
  work: (transaction: Writing<Names>) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite');
  // settles also while `work` still waits for a request
  const ended = transaction.done.catch((error: unknown) => error);
  try {
    await work(transaction);
  } catch (error) {
    abort(transaction);
    await ended;
    // when the disk is full, requests only say that they were aborted; the transaction knows why
    throw transaction.error ?? error;
  }
  const failure = await ended;
  if (failure !== undefined) throw transaction.error ?? failure;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // the browser had ended it already
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
