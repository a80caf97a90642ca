import type { Method } from '../page/trial.ts';

interface Match {
  outcome: 'found' | 'moved' | 'ambiguous' | 'missing' | 'elsewhere';
  element?: Element;
  confidence: number;
  margin: number;
  reasons: unknown;
}

interface Engine {
  describe(element: Element): unknown;
  resolve(document: Document, anchor: unknown): Match;
}

const url: string = '/built/anchor/anchor.js';
const engine = (await import(url)) as Engine;

/** The engine of this project. Only `found` and `moved` point at something. */
export const method: Method = {
  describe: (element) => engine.describe(element),
  locate(document, anchor) {
    const { outcome, element, confidence, margin, reasons } = engine.resolve(document, anchor);
    const points = outcome === 'found' || outcome === 'moved';
    return { answer: points ? (element ?? null) : null, confidence, margin, outcome, reasons };
  },
};
