import type { Method } from '../page/trial.ts';
import { absolutePath, byPath } from './page-facts.ts';

/** The path from the root, by tag and position: what the simplest recorders keep. */
export const method: Method = {
  describe: (element) => absolutePath(element),
  locate(document, path) {
    const [answer = null] = byPath(document, String(path));
    return { answer, confidence: answer ? 1 : 0 };
  },
};
