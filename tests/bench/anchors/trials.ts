import type { Page } from 'playwright-core';
import type { App, Kind, Part } from './app.ts';
import type { Trial } from './page/trial.ts';
import { tryPlaywright } from './playwright-peer.ts';

/** One control of one page pair, asked of one method. */
export interface Row extends Trial {
  app: string;
  part: Part;
  old: string;
  now: string;
  kind: Kind;
  method: string;
}

/** What a method may take for all controls of one page pair. */
const patience = 60_000;

/** Every control of a page pair, asked of each method in turn. */
export async function tryPair(
  app: App,
  [old, now, kind]: App['pairs'][number],
  [oldPage, newPage]: [Page, Page],
  methods: string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const method of methods) {
    try {
      const trials = await inTime(
        method === 'playwright' ? tryPlaywright(oldPage, newPage) : tryInPage(method, oldPage, newPage),
      );
      rows.push(
        ...trials.map((trial) => ({ app: app.name, part: app.part, old, now, kind, method, ...trial })),
      );
    } catch (error) {
      console.error(`${method} failed on ${app.name} ${old} -> ${now}: ${String(error).split('\n')[0]}`);
    }
  }
  return rows;
}

async function tryInPage(method: string, oldPage: Page, newPage: Page): Promise<Trial[]> {
  const described = await oldPage.evaluate(async (name) => {
    const url: string = '/bench/page/trial.ts';
    const trial = (await import(url)) as typeof import('./page/trial.ts');
    return trial.describeAll(name);
  }, method);
  return newPage.evaluate(
    async ([name, stored]) => {
      const url: string = '/bench/page/trial.ts';
      const trial = (await import(url)) as typeof import('./page/trial.ts');
      return trial.tryAll(name, stored);
    },
    [method, described] as const,
  );
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
