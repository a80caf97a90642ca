import { judge, takeOut, type Verdict } from './judge.ts';

/** What a method under trial says about a page. `answer` null means: I do not point at anything. */
export interface Answer {
  answer: Element | null;
  confidence: number;
  margin?: number;
  outcome?: string;
  reasons?: unknown;
}

/** A method under trial: the engine or a peer. Its modules live in `methods/`. */
export interface Method {
  describe(element: Element): unknown;
  /** The same for many, where a method can share work; not timed. */
  describeMany?(elements: Element[]): unknown[];
  locate(document: Document, described: unknown): Answer;
}

export interface Gone {
  answered: boolean;
  confidence: number;
  outcome?: string;
  reasons?: unknown;
  chosen?: string;
}

export interface Trial {
  key: string;
  /** Whether the control exists on the new page. */
  present: boolean;
  verdict: Verdict;
  confidence: number;
  margin?: number;
  outcome?: string;
  reasons?: unknown;
  milliseconds: number;
  expected?: string;
  chosen?: string;
  /** The same question with the control taken out; only where it is present. */
  gone?: Gone;
  error?: string;
}

declare global {
  interface Window {
    /** The page's controls by key: the ground truth. */
    controls: Record<string, Element>;
  }
}

const load = async (name: string): Promise<Method> => {
  const url: string = `/bench/methods/${name}.ts`;
  return ((await import(url)) as { method: Method }).method;
};

/** On the old page: each control as the method would store it. JSON, so that nothing live crosses over. */
export async function describeAll(name: string): Promise<Record<string, string>> {
  const method = await load(name);
  const described: Record<string, string> = {};
  const keys = Object.keys(window.controls);
  const many = method.describeMany?.(Object.values(window.controls));
  if (many) return Object.fromEntries(keys.map((key, index) => [key, JSON.stringify(many[index] ?? null)]));
  for (const [key, element] of Object.entries(window.controls)) {
    try {
      described[key] = JSON.stringify(method.describe(element) ?? null);
    } catch (error) {
      described[key] = JSON.stringify({ benchError: String(error) });
    }
  }
  return described;
}

/** On the new page: every stored control looked up, and looked up again with the control taken out. */
export async function tryAll(name: string, described: Record<string, string>): Promise<Trial[]> {
  const method = await load(name);
  const ask = (stored: string): Answer & { error?: string } => {
    const anchor: unknown = JSON.parse(stored);
    if (anchor === null) return { answer: null, confidence: 0 };
    if (typeof anchor === 'object' && 'benchError' in anchor)
      return { answer: null, confidence: 0, error: String(anchor.benchError) };
    try {
      return method.locate(document, anchor);
    } catch (error) {
      return { answer: null, confidence: 0, error: String(error) };
    }
  };
  const [first] = Object.values(described);
  if (first) ask(first);
  return Object.entries(described).map(([key, stored]) => {
    const expected = window.controls[key];
    const start = performance.now();
    const said = ask(stored);
    const milliseconds = performance.now() - start;
    const { answer, ...rest } = said;
    const trial: Trial = {
      key,
      present: expected !== undefined,
      verdict: expected ? judge(expected, answer) : answer ? 'wrong' : 'none',
      milliseconds,
      expected: html(expected),
      chosen: html(answer),
      ...rest,
    };
    if (!expected) return trial;
    const putBack = takeOut(expected);
    const after = ask(stored);
    putBack();
    const { answer: stillThere, confidence, outcome, reasons } = after;
    trial.gone = { answered: stillThere !== null, confidence, outcome, reasons, chosen: html(stillThere) };
    return trial;
  });
}

/** Enough of an element to recognise it in a list of losing cases. */
export const html = (element: Element | null | undefined): string | undefined =>
  element?.outerHTML.replace(/\s+/g, ' ').slice(0, 400);
