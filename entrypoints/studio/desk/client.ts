import { asStoreError, StoreError, type StoreTrouble } from '../../../utils/store/store-error.ts';
import type { Desk } from './table.ts';

export interface AskDesk {
  <K extends keyof Desk>(kind: K, question: Parameters<Desk[K]>[0]): Promise<ReturnType<Desk[K]>>;
  /** starts the worker before there is a question, so that the first one is answered at once */
  warm(): void;
}

interface Reply {
  id: number;
  value?: unknown;
  trouble?: StoreTrouble;
  error?: string;
}

/**
 * The desk: a worker of this page. Rejects with a StoreError when the
 * store could not do it, and with an Error when the desk itself broke; a broken one is replaced by the next question.
 */
export function openDesk(): AskDesk {
  const waiting = new Map<number, (reply: Reply) => void>();
  let worker: Worker | undefined;
  let count = 0;

  function start(): Worker {
    const begun = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    begun.onmessage = ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    begun.onerror = ({ message }) => {
      begun.terminate();
      worker = undefined;
      for (const [id, reply] of waiting) reply({ id, error: message || 'the desk did not start' });
      waiting.clear();
    };
    return begun;
  }

  const ask = <K extends keyof Desk>(kind: K, question: Parameters<Desk[K]>[0]) => {
    worker ??= start();
    const id = ++count;
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    waiting.set(id, resolve);
    try {
      worker.postMessage({ id, kind, question });
    } catch (error) {
      waiting.delete(id);
      reject(asStoreError(error));
    }
    return promise.then(({ value, trouble, error }) => {
      if (trouble !== undefined) throw new StoreError(trouble);
      if (error !== undefined) throw new Error(error);
      return value as ReturnType<Desk[K]>;
    });
  };
  const warm = () => {
    worker ??= start();
  };
  return Object.assign(ask, { warm });
}
