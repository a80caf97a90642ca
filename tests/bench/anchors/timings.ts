import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Measure, meets } from './measures.ts';
import type { Strategy } from './page/watching.ts';

declare global {
  interface Window {
    watching: typeof import('./page/watching.ts');
  }
}

const sizes = [
  { nodes: 1_000, fast: '<= 1', all: '<= 5' },
  { nodes: 10_000, fast: '<= 5', all: '<= 15' },
];

/** What one look-up costs on synthetic pages, beside peers; the floor is one pass over the page's elements. */
export async function resolveTimes(context: BrowserContext, base: string, ours: boolean): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { nodes, fast, all } of sizes) {
    const page = await emptyPage(context, base);
    const floor = await page.evaluate(async (count) => {
      const url: string = '/bench/page/resolve-times.ts';
      return ((await import(url)) as typeof import('./page/resolve-times.ts')).walkTime(count);
    }, nodes);
    const times = async (method: string, count: number) =>
      page.evaluate(
        async ([name, size, targets]) => {
          const url: string = '/bench/page/resolve-times.ts';
          return ((await import(url)) as typeof import('./page/resolve-times.ts')).timesOf(
            name,
            size,
            targets,
          );
        },
        [method, nodes, count] as const,
      );
    const mine = ours ? await times('wegwijs', 30) : undefined;
    const recorder = await times('recorder', 30);
    // Similo compares every pair of neighbours, seconds on a large page: a few targets are enough to see it.
    const similo = await times('similo', nodes > 5_000 ? 1 : 4);
    await page.close();
    const row = (path: 'fast' | 'all', bar: string, title: string): Measure => ({
      measure: `resolve, ${nodes} nodes, ${title}`,
      unit: 'ms',
      ours: mine ? mine[path] : null,
      floor,
      peers: { recorder: recorder[path], similo: similo[path] },
      bar,
      holds: mine ? meets(mine[path], bar) : null,
    });
    measures.push(row('fast', fast, 'page as described'));
    measures.push(row('all', all, `page changed (answered ${mine?.answered ?? 'nothing'})`));
  }
  return measures;
}

const nodesWatched = 10_000;
const anchorsWatched = 1_000;

/** The bar: this many times what an observer costs that does nothing. */
const timesEmpty = 10;

/** What watching 1,000 anchors costs per batch of 200 mutations, main-thread CPU. */
export async function watchCosts(context: BrowserContext, base: string, ours: boolean): Promise<Measure[]> {
  const page = await emptyPage(context, base);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const none = await costOf(page, session, 'none', 60);
  const empty = await costOf(page, session, 'empty', 60);
  const index = await costOf(page, session, 'index', 60);
  const naive = await costOf(page, session, 'naive', 20);
  const mine = ours ? await costOf(page, session, 'wegwijs', 30) : undefined;
  await page.close();
  // What observers do at once is read in the page, to a hundredth; what they put off shows only in the CPU time.
  const extra = ({ sync }: Cost) => Math.max(0, sync - none.sync);
  const emptyExtra = Math.max(0.01, extra(empty));
  const bar = `<= ${(timesEmpty * emptyExtra).toFixed(2)}`;
  const total = mine && extra(mine) + Math.max(0, mine.deferred - none.deferred);
  const peers = { 'empty observer': extra(empty), 'naive querySelector': extra(naive) };
  const measures: Measure[] = [
    {
      measure: 'watch, 1,000 anchors on 10,000 nodes, per batch of 200 mutations',
      unit: 'ms CPU',
      ours: total ?? null,
      floor: extra(index),
      peers,
      bar,
      holds: total === undefined ? null : meets(total, bar),
    },
  ];
  if (mine) {
    measures.push(
      {
        measure: 'watch, longest hold of the main thread after a batch',
        unit: 'ms',
        ours: mine.longest,
        floor: none.longest,
        peers: { 'naive querySelector': naive.longest },
        bar: '<= 5',
        holds: mine.longest <= Math.max(5, none.longest),
      },
      {
        measure: 'watch, controls drawn anew that were noticed',
        unit: '%',
        ours: mine.noticed,
        floor: null,
        peers: {},
        bar: '= 100',
        holds: mine.noticed === 100,
      },
      {
        measure: 'watch, first look at 1,000 anchors',
        unit: 'ms CPU',
        ours: mine.first,
        floor: null,
        peers: {},
        bar: 'none',
        holds: null,
      },
    );
  }
  return measures;
}

interface Cost {
  /** Median ms from the first mutation until the observers were called. */
  sync: number;
  /** Median ms of main-thread CPU in the time after that, until the page was quiet. */
  deferred: number;
  longest: number;
  /** CPU ms of starting to watch, until the page was quiet. */
  first: number;
  /** Per cent of the watched controls drawn anew in the batches of which the watcher spoke. */
  noticed: number;
}

/** Watched controls that a batch draws anew. */
const redrawn = 2;

async function costOf(page: Page, session: CDPSession, strategy: Strategy, count: number): Promise<Cost> {
  const before = await cpu(session);
  await page.evaluate(
    async ([name, nodes, anchors]) => {
      const url: string = '/bench/page/watching.ts';
      window.watching = (await import(url)) as typeof import('./page/watching.ts');
      await window.watching.start(name, nodes, anchors);
    },
    [strategy, nodesWatched, anchorsWatched] as const,
  );
  await quiet(session, 20_000);
  const first = (await cpu(session)) - before;
  const sync: number[] = [];
  const deferred: number[] = [];
  let noticed = 0;
  await page.evaluate(() => window.watching.heard());
  const started = Date.now();
  for (let index = 0; index < count && Date.now() - started < patience; index++) {
    const start = await cpu(session);
    const milliseconds = await page.evaluate(() => window.watching.batch());
    await quiet(session, 5_000);
    noticed += Math.min(redrawn, await page.evaluate(() => window.watching.heard()));
    sync.push(milliseconds);
    deferred.push((await cpu(session)) - start - milliseconds);
  }
  const holds: number[] = [];
  for (let index = 0; index < 5; index++)
    holds.push(await page.evaluate(() => window.watching.longestHold(400)));
  await page.evaluate(() => window.watching.end());
  const share = Math.round((100 * noticed) / (redrawn * sync.length));
  return { sync: median(sync), deferred: median(deferred), longest: median(holds), first, noticed: share };
}

/** No strategy may take longer than this for its batches, ms. */
const patience = 20_000;

/** Main-thread CPU of the page since it opened, ms. */
async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Waits until the main thread does next to nothing, at most so many ms. */
async function quiet(session: CDPSession, most: number): Promise<void> {
  const until = Date.now() + most;
  let last = await cpu(session);
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    const now = await cpu(session);
    if (now - last < 2) return;
    last = now;
  }
}

async function emptyPage(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}/scene/empty`);
  return page;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
