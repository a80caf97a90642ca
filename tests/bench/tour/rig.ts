import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { bundleScript } from '../../tour/bundle.ts';
import { serveTests } from '../../tour/serve.ts';
import { madeFolder } from '../anchors/packages.ts';
import { scriptOf, styleOf } from './peers.ts';

/** Gives pages with one tour library in them. */
export interface Rig {
  /** A page of about so many elements, drawn and quiet, with the library loaded and not started. */
  open(library: string, nodes: number): Promise<RigPage>;
  close(): Promise<void>;
}

export interface RigPage {
  page: Page;
  session: CDPSession;
  /** Main-thread CPU of the page since it opened, ms. */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

/** Serves every library with its style sheet, bundled once. */
export async function openRig(context: BrowserContext, libraries: string[]): Promise<Rig> {
  const server = await serveTests();
  const script = { type: 'text/javascript; charset=utf-8' };
  server.put('/measure.js', {
    ...script,
    body: await bundleScript('tests/bench/tour/page/measure.ts', 'measure'),
  });
  for (const name of libraries) {
    const adapter = await bundleScript(`tests/bench/tour/libraries/${name}.ts`);
    const library = join(madeFolder, scriptOf(name));
    const style = join(madeFolder, styleOf(name));
    const head = [];
    if (existsSync(style)) {
      server.put(`/${name}.css`, { type: 'text/css', body: readFileSync(style) });
      head.push(`<link rel="stylesheet" href="/${name}.css">`);
    }
    head.push('<script src="/measure.js"></script><script>measure.countReads()</script>');
    if (existsSync(library)) {
      server.put(`/${name}-library.js`, { ...script, body: readFileSync(library) });
      head.push(`<script src="/${name}-library.js"></script>`);
    }
    server.put(`/${name}.js`, { ...script, body: adapter });
    head.push(`<script defer src="/${name}.js"></script>`);
    server.put(`/${name}`, {
      body: `<!doctype html><html lang="en"><head><title>${name}</title>${head.join('\n')}</head><body></body></html>`,
      // timers of 5 microseconds instead of 100
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
  }
  return {
    open: (library, nodes) => openPage(context, `${server.origin}/${library}`, nodes),
    close: () => server.close(),
  };
}

async function openPage(context: BrowserContext, address: string, nodes: number): Promise<RigPage> {
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.evaluate((count) => window.measure.prepare(count), nodes);
  await quiet(cpu);
  return { page, session, cpu, close: () => page.close() };
}

/** Waits until the main thread does next to nothing, at most some seconds. */
async function quiet(cpu: () => Promise<number>): Promise<void> {
  const until = Date.now() + 10_000;
  let last = await cpu();
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const now = await cpu();
    if (now - last < 2) return;
    last = now;
  }
}
