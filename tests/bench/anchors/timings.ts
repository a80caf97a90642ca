import type { BrowserContext, Page } from 'playwright-core';
import { type Measure, meets } from './measures.ts';
import type { Strategy } from './page/watching.ts';
import { traced } from './trace.ts';

declare global {
  interface Window {
    watching: typeof import('./page/watching.ts');
    resolving: typeof import('./page/resolve-times.ts');
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
    await page.evaluate(async () => {
      const url: string = '/bench/page/resolve-times.ts';
      window.resolving = (await import(url)) as typeof import('./page/resolve-times.ts');
    });
    const floor = await middle(page, () =>
      page.evaluate(([size, count]) => window.resolving.walkAll(size, count), [nodes, lookUps] as const),
    );
    const times = async (method: string, count: number): Promise<Times> => {
      await page.evaluate(([name, size, targets]) => window.resolving.prepare(name, size, targets), [
        method,
        nodes,
        count,
      ] as const);
      await page.evaluate(() => window.resolving.show('first'));
      const asDescribed = await middle(page, () => page.evaluate(() => window.resolving.lookUpAll()));
      await page.evaluate(() => window.resolving.show('changed'));
      let answered = 0;
      const changed = await middle(page, async () => {
        answered = await page.evaluate(() => window.resolving.lookUpAll());
      });
      return { fast: asDescribed, all: changed, answered: `${answered} of ${count}` };
    };
    const mine = ours ? await times('wegwijs', lookUps) : undefined;
    if (ours) await page.evaluate(() => window.resolving.show('first'));
    const sure = ours ? await middle(page, () => page.evaluate(() => window.resolving.strengthAll())) : null;
    const recorder = await times('recorder', lookUps);
    // Similo compares every pair of neighbours, seconds on a large page: a few targets are enough to see it.
    const similo = await times('similo', nodes > 5_000 ? 1 : 4);
    await page.close();
    const row = (path: 'fast' | 'all', bar: string, title: string): Measure => ({
      measure: `resolve, ${nodes} nodes, ${title}`,
      unit: 'ms CPU',
      ours: mine ? mine[path] : null,
      floor,
      peers: { recorder: recorder[path], similo: similo[path] },
      bar,
      holds: mine ? meets(mine[path] ?? Number.NaN, bar) : null,
    });
    measures.push(row('fast', fast, 'page as described'));
    measures.push(row('all', all, `page changed (answered ${mine?.answered ?? 'nothing'})`));
    const most = nodes > 1_000 ? 'none' : '<= 100';
    measures.push({
      measure: `strength, ${nodes} nodes`,
      unit: 'ms CPU',
      ours: sure,
      floor: null,
      peers: {},
      bar: most,
      holds: most === 'none' || sure === null ? null : meets(sure, most),
    });
  }
  return measures;
}

const lookUps = 30;

interface Times {
  fast: number | null;
  all: number | null;
  answered: string;
}

/** The middle of the look-ups that `task` makes, in CPU ms. */
async function middle(page: Page, task: () => Promise<unknown>): Promise<number | null> {
  const { marked } = await traced(page, task);
  return marked.length > 0 ? quantile(marked, 0.5) : null;
}

const nodesWatched = 10_000;
const anchorsWatched = 1_000;

/** The bar: this many times what an observer costs that does nothing. */
const timesEmpty = 10;

/** What watching 1,000 anchors costs per batch of 200 mutations, and how long it holds the main thread. */
export async function watchCosts(context: BrowserContext, base: string, ours: boolean): Promise<Measure[]> {
  const describing = await emptyPage(context, base);
  const anchors = ours ? await describeAll(describing) : '[]';
  await describing.close();
  const cost = async (strategy: Strategy, count: number) => {
    const page = await emptyPage(context, base);
    const found = await costOf(page, strategy, count, anchors);
    await page.close();
    return found;
  };
  const none = await cost('none', 60);
  const empty = await cost('empty', 60);
  const index = await cost('index', 60);
  const naive = await cost('naive', 20);
  const mine = ours ? await cost('wegwijs', 60) : undefined;
  const extra = ({ sync, deferred }: Cost) => Math.max(0, sync - none.sync) + deferred;
  const bar = `<= ${(timesEmpty * Math.max(0.01, extra(empty))).toFixed(2)}`;
  const holdBar = '<= 5';
  const peers = { 'empty observer': extra(empty), 'naive querySelector': extra(naive) };
  const measures: Measure[] = [
    {
      measure: 'watch, 1,000 anchors on 10,000 nodes, per batch of 200 mutations',
      unit: 'ms CPU',
      ours: mine ? extra(mine) : null,
      floor: extra(index),
      peers,
      bar,
      holds: mine ? meets(extra(mine), bar) : null,
    },
  ];
  const row = (title: string, unit: string, value: number, asked: string): Measure => ({
    measure: `watch, ${title}`,
    unit,
    ours: value,
    floor: null,
    peers: {},
    bar: asked,
    holds: asked === 'none' ? null : meets(value, asked),
  });
  if (mine) {
    measures.push(
      {
        ...row('longest hold of the main thread after a batch', 'ms CPU', mine.longest, holdBar),
        floor: Math.max(0, index.sync - none.sync),
        peers: { 'naive querySelector': Math.max(0, naive.sync - none.sync) },
      },
      row('controls drawn anew that were noticed', '%', mine.noticed, '= 100'),
      row('first reading and 1,000 answers, longest hold', 'ms CPU', mine.firstLongest, holdBar),
      row('first reading and 1,000 answers, in all', 'ms CPU', mine.first, 'none'),
    );
  }
  return measures;
}

interface Cost {
  /** Ms from the first mutation until the observers were called: the lower quartile of the batches. */
  sync: number;
  /** CPU ms of what was put off, per batch, whenever it was done. */
  deferred: number;
  /** The longest that one timer took in all batches, CPU ms. */
  longest: number;
  /** What starting to watch took until it had answered, and the longest of its callbacks, CPU ms. */
  first: number;
  firstLongest: number;
  /** Per cent of the watched controls drawn anew in the batches of which the watcher spoke. */
  noticed: number;
}

/** Watched controls that a batch draws anew. */
const redrawn = 2;

const describeAll = (page: Page): Promise<string> =>
  page.evaluate(
    async ([nodes, count]) => {
      const url: string = '/bench/page/watching.ts';
      return ((await import(url)) as typeof import('./page/watching.ts')).describeAll(nodes, count);
    },
    [nodesWatched, anchorsWatched] as const,
  );

async function costOf(page: Page, strategy: Strategy, count: number, anchors: string): Promise<Cost> {
  const start = await traced(page, async () => {
    await page.evaluate(
      async ([name, nodes, targets, json]) => {
        const url: string = '/bench/page/watching.ts';
        window.watching = (await import(url)) as typeof import('./page/watching.ts');
        await window.watching.start(name, nodes, targets, json);
      },
      [strategy, nodesWatched, anchorsWatched, anchors] as const,
    );
    await pause(strategy === 'wegwijs' ? 6000 : 500);
  });
  const sync: number[] = [];
  let noticed = 0;
  await page.evaluate(() => window.watching.heard());
  const { timers } = await traced(page, async () => {
    for (let index = 0; index < count; index++) {
      sync.push(await page.evaluate(() => window.watching.batch()));
      await pause(150);
      noticed += strategy === 'wegwijs' ? await heardWithin(page, 1500) : 0;
    }
    // what waits until the page is quiet
    await pause(4000);
  });
  await page.evaluate(() => window.watching.end());
  return {
    sync: quantile(sync, 0.25),
    deferred: sum(timers) / count,
    longest: Math.max(0, ...timers),
    first: sum(start.timers),
    firstLongest: Math.max(0, ...start.timers),
    noticed: Math.round((100 * noticed) / (redrawn * count)),
  };
}

/** How many of the controls drawn anew the watcher has spoken of. */
async function heardWithin(page: Page, most: number): Promise<number> {
  let heard = 0;
  for (const until = Date.now() + most; heard < redrawn && Date.now() < until; await pause(20))
    heard += await page.evaluate(() => window.watching.heard());
  return Math.min(redrawn, heard);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

async function emptyPage(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}/scene/empty`);
  return page;
}

const quantile = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
