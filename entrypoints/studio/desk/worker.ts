import { StoreError } from '../../../utils/store/store-error.ts';
import { desk } from './desk.ts';

/** One question after the other: what is put rests on what was read. */
let last = Promise.resolve();
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<{ id: number; kind: keyof typeof desk; question: never }>) => void) | null;
  postMessage(message: unknown): void;
};

scope.onmessage = ({ data: { id, kind, question } }) => {
  last = last.then(async () => {
    try {
      scope.postMessage({ id, value: await desk[kind](question) });
    } catch (error) {
      if (error instanceof StoreError) scope.postMessage({ id, trouble: error.trouble });
      else scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
};
