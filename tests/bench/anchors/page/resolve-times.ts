import { draw, targets, touch } from './synthetic.ts';
import type { Method } from './trial.ts';

/** What marks a timer that counts. */
const counted = 'counted';

let method: Method;
let size = 0;
let stored: string[] = [];

/** Describes `count` targets on a synthetic page with one method. */
export async function prepare(name: string, nodes: number, count: number): Promise<void> {
  const url: string = `/bench/methods/${name}.ts`;
  method = ((await import(url)) as { method: Method }).method;
  size = nodes;
  draw({ nodes, look: 'first' });
  stored = targets(count).map((element) => JSON.stringify(method.describe(element)));
}

/** Draws the page as described or as changed, and looks each target up once, so that the compiler is warm. */
export async function show(look: 'first' | 'changed'): Promise<void> {
  draw({ nodes: size, look });
  for (const text of stored) await lookUp(text);
}

/**
 * Looks each target up, each after a change elsewhere on the page and each in a timer of its own, marked in the
 * trace. Gives how many were answered, so that a quick "no" shows as what it is.
 */
export async function lookUpAll(): Promise<number> {
  let answered = 0;
  for (const text of stored) if (await lookUp(text)) answered++;
  return answered;
}

async function lookUp(text: string): Promise<boolean> {
  await touch();
  const anchor: unknown = JSON.parse(text);
  return new Promise((resolve) => {
    setTimeout(() => {
      console.timeStamp(counted);
      resolve(method.locate(document, anchor).answer !== null);
    }, 0);
  });
}

/** Asks how sure each anchor is, on the page as it was shown last. */
export async function strengthAll(): Promise<void> {
  const url: string = '/built/anchor/anchor.js';
  const engine = (await import(url)) as { strength(anchor: unknown, document: Document): unknown };
  for (const round of [0, 1])
    for (const text of stored) {
      await touch();
      const anchor: unknown = JSON.parse(text);
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          if (round > 0) console.timeStamp(counted);
          engine.strength(anchor, document);
          resolve();
        }, 0);
      });
    }
}

/** The floor: one pass over every element, as often as there are look-ups. */
export async function walkAll(nodes: number, count: number): Promise<void> {
  draw({ nodes, look: 'first' });
  for (let round = 0; round < count; round++) {
    await touch();
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        console.timeStamp(counted);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode());
        resolve();
      }, 0);
    });
  }
}
