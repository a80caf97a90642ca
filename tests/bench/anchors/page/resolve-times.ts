import { draw, targets, touch } from './synthetic.ts';
import type { Method } from './trial.ts';

/** Median milliseconds of one look-up, for targets on the page as described and on the page as changed. */
export interface Times {
  fast: number;
  all: number;
  /** How many of the changed page's targets were answered, so that a quick "no" shows as what it is. */
  answered: string;
}

/** Times one method on a synthetic page; each look-up comes after a change elsewhere on the page. */
export async function timesOf(name: string, nodes: number, count: number): Promise<Times> {
  const url: string = `/bench/methods/${name}.ts`;
  const { method } = (await import(url)) as { method: Method };
  draw({ nodes, look: 'first' });
  const stored = targets(count).map((element) => JSON.stringify(method.describe(element)));
  const fast = await timed(method, stored);
  draw({ nodes, look: 'changed' });
  const all = await timed(method, stored);
  return { fast: fast.median, all: all.median, answered: `${all.answered} of ${count}` };
}

async function timed(method: Method, stored: string[]): Promise<{ median: number; answered: number }> {
  let answered = 0;
  const times: number[] = [];
  // The first round warms the compiler up and is not counted.
  for (const round of [0, 1]) {
    for (const text of stored) {
      await touch();
      const anchor: unknown = JSON.parse(text);
      const start = performance.now();
      const { answer } = method.locate(document, anchor);
      if (round === 0) continue;
      times.push(performance.now() - start);
      if (answer) answered++;
    }
  }
  return { median: median(times), answered };
}

/** The floor: one pass over every element. */
export async function walkTime(nodes: number): Promise<number> {
  draw({ nodes, look: 'first' });
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    await touch();
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    let count = 0;
    while (walker.nextNode()) count++;
    if (count > 0) times.push(performance.now() - start);
  }
  return median(times);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
