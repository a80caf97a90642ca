/** Why the store could not do it: the disk is full, an older tab holds on, the data is from a newer Wegwijs, or the browser failed. */
export type StoreTrouble = 'full' | 'blocked' | 'newer' | 'failed';

/** Thrown by every function of the store; `trouble` names the sentence `store.<trouble>` that the person reads. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, options?: ErrorOptions) {
    super(`store: ${trouble}`, options);
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StoreError('full', { cause: error });
  if (name === 'VersionError') return new StoreError('newer', { cause: error });
  return new StoreError('failed', { cause: error });
}
