import { weighHeap } from './heap.ts';
import type { Rig, RigPage } from './rig.ts';

declare global {
  interface Window {
    measure: typeof import('./page/measure.ts');
  }
}

/** What one library costs; null where it never did what was asked. */
export type Figures = Record<FigureName, number | null>;
export type FigureName = (typeof figureNames)[number];

export const figureNames = [
  'start 1k',
  'start 10k',
  'start 10k, again',
  'start 10k, unprepared',
  'ready',
  'start 100k',
  'start 10k, below',
  'start 100k, below',
  'held',
  'reads',
  'follows',
  'step',
  'late',
  'late in storm',
  'nodes left',
  'listeners left',
  'heap left',
  'code left',
] as const;

/** The middle of several rounds; null where most rounds gave nothing. */
export function middleOf(rounds: Partial<Figures>[]): Figures {
  const middle = (name: FigureName) => {
    const values = rounds.flatMap((round) =>
      name in round ? [round[name] ?? Number.POSITIVE_INFINITY] : [],
    );
    const median = values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
    return median !== undefined && Number.isFinite(median) ? median : null;
  };
  return Object.fromEntries(figureNames.map((name) => [name, middle(name)])) as Figures;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** All figures of one library in one round; every figure gets a page of its own. */
export async function measureOnce(rig: Rig, library: string): Promise<Partial<Figures>> {
  const on = async <T>(nodes: number, work: (page: RigPage) => Promise<T>): Promise<T> => {
    const page = await rig.open(library, nodes);
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const start = (nodes: number, path: 'first' | 'below', isOffered = true) =>
    on(nodes, (page) => startCost(page, path, isOffered));
  const middle = await start(10_000, 'first');
  return {
    'start 1k': (await start(1_000, 'first')).start,
    'start 10k': middle.start,
    'start 10k, again': middle.again,
    'start 10k, unprepared': (await start(10_000, 'first', false)).start,
    ready: middle.ready,
    'start 10k, below': (await start(10_000, 'below')).start,
    held: middle.held,
    ...(await on(10_000, heldReads)),
    step: await on(10_000, ({ page }) => page.evaluate(() => window.measure.settledAfterNext(3))),
    late: await on(10_000, ({ page }) => page.evaluate(() => window.measure.shownAfterLate(false, 3))),
    'late in storm': await on(10_000, ({ page }) =>
      page.evaluate(() => window.measure.shownAfterLate(true, 3)),
    ),
    'start 100k': (await start(100_000, 'first')).start,
    'start 100k, below': (await start(100_000, 'below')).start,
    ...(await on(1_000, whatIsLeft)),
  };
}

/** How long the held step is watched, ms. */
const hold = 1_200;

/**
 * Main-thread CPU from starting until the card stands still, ms: for the first time on a page, where fonts are
 * found as well, and again. And of holding the step, ms per 0.6 s. Where the walkthrough is offered before, a
 * library that gets ready then has done so, and what that took is told by itself; the others compile their code
 * at the start.
 */
async function startCost(
  { page, cpu, session }: RigPage,
  which: 'first' | 'below',
  isOffered: boolean,
): Promise<{ start: number | null; again: number | null; held: number; ready: number }> {
  await page.evaluate((name) => window.stage.describe(window.measure[name]), which);
  // a key-user described it once, on another page: what that leaves to be collected is no part of a start
  await session.send('HeapProfiler.collectGarbage');
  await sleep(300);
  const offered = await cpu();
  if (isOffered) {
    await page.evaluate(() => window.library.ready?.());
    await sleep(600);
  }
  const ready = (await cpu()) - offered;
  const begin = async () => {
    const before = await cpu();
    const isShown = await page.evaluate((name) => {
      const path = window.measure[name];
      window.stage.start([{ path, title: 'First' }]);
      return window.measure.settled(path, 'First');
    }, which);
    return isShown ? (await cpu()) - before : null;
  };
  const start = await begin();
  const shown = await cpu();
  await sleep(hold);
  const held = ((await cpu()) - shown) * (600 / hold);
  await page.evaluate(() => window.stage.stop());
  await sleep(600);
  return { start, again: await begin(), held, ready };
}

async function heldReads({ page }: RigPage): Promise<Pick<Figures, 'reads' | 'follows'>> {
  return page.evaluate(async () => {
    window.stage.start([{ path: window.measure.first, title: 'First' }]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const reads = await window.measure.readsIn(600);
    return { reads, follows: (await window.measure.followsShift()) ? 1 : 0 };
  });
}

/** Runs before anything is counted: what is compiled and kept once is not a leak. */
const warmUp = 15;
const runs = 15;
/** What is remembered for a moment may be: counted is what is left after this, ms. */
const rest = 7_000;

async function whatIsLeft({ page, session }: RigPage): Promise<Partial<Figures>> {
  await session.send('HeapProfiler.enable');
  const count = async () => {
    await sleep(rest);
    for (let time = 0; time < 4; time++) {
      await session.send('HeapProfiler.collectGarbage');
      await sleep(100);
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    const counted = { nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
    return { ...counted, heap: await weighHeap(session) };
  };
  await page.evaluate((times) => window.measure.startStop(times), warmUp);
  const before = await count();
  await page.evaluate((times) => window.measure.startStop(times), runs);
  const after = await count();
  return {
    'nodes left': after.nodes - before.nodes,
    'listeners left': after.listeners - before.listeners,
    'heap left': after.heap.kept - before.heap.kept,
    'code left': after.heap.code - before.heap.code,
  };
}
