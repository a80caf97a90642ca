import { mkdirSync, writeFileSync } from 'node:fs';
import { withBrowser } from '../anchors/browser.ts';
import { measureTable } from '../anchors/print.ts';
import { type FigureName, type Figures, figureNames, measureOnce } from './measures.ts';
import { makePeers, peerNames } from './peers.ts';
import { openRig } from './rig.ts';

const output = new URL('../../../.output/bench/', import.meta.url).pathname;

export async function bench(options: string[]): Promise<void> {
  const option = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const failed = await makePeers();
  for (const [name, why] of failed) console.error(`could not fetch ${name}: ${why}`);
  const libraries = (option('--libraries')?.split(',') ?? ['floor', ...peerNames]).filter(
    (name) => !failed.has(name),
  );
  const rounds = Number(option('--rounds') ?? 5);
  const all: Record<string, Partial<Figures>[]> = Object.fromEntries(libraries.map((name) => [name, []]));
  await withBrowser('http://127.0.0.1', async (context) => {
    const rig = await openRig(context, libraries);
    for (let round = 0; round < rounds; round++) {
      for (const name of libraries) {
        const t = performance.now();
        const f = await measureOnce(rig, name, round);
        console.error(
          name,
          ((performance.now() - t) / 1000).toFixed(1),
          JSON.stringify(f, (_, v) => (typeof v === 'number' ? Math.round(v * 10) / 10 : v)),
        );
        all[name]?.push(f);
      }
    }
    await rig.close();
  });
}
