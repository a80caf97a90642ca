import type { Method } from '../page/trial.ts';

const url: string = '/packages/@medv+finder@4.0.2/finder.js';
const { finder } = (await import(url)) as { finder: (element: Element) => string };

/** `@medv/finder`: the shortest unique CSS selector. */
export const method: Method = {
  describe: (element) => finder(element),
  locate(document, selector) {
    const found = document.querySelectorAll(String(selector));
    return { answer: found[0] ?? null, confidence: found.length ? 1 / found.length : 0 };
  },
};
