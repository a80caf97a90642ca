import { mkdirSync, writeFileSync } from 'node:fs';
import { withBrowser } from '../anchors/browser.ts';
import { measureTable, table } from '../anchors/print.ts';
import { behaviourRows, type Tried, tryBehaviours } from './behaviours.ts';
import { type Figures, measureOnce, middleOf } from './measures.ts';
import { makePeers, peerNames } from './peers.ts';
import { openRig } from './rig.ts';
import { rowsOf } from './rows.ts';

const output = new URL('../../../.output/bench/', import.meta.url).pathname;

/**
 * `npm run bench tour`: a walkthrough of ours beside driver.js, Shepherd, intro.js, react-joyride and a hand-written
 * floor, on the same pages in the same browser, in turns.
 *
 * `--libraries wegwijs,floor` and `--rounds 2` narrow it, `--figures` leaves the behaviours out, `--behaviours` the
 * figures.
 */
export async function bench(options: string[]): Promise<void> {
  const option = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const failed = await makePeers();
  for (const [name, why] of failed) console.error(`could not fetch ${name}: ${why}`);
  const asked = option('--libraries')?.split(',') ?? ['wegwijs', 'floor', ...peerNames];
  const libraries = asked.filter((name) => !failed.has(name));
  mkdirSync(output, { recursive: true });

  const figures = options.includes('--behaviours')
    ? {}
    : await measure(libraries, Number(option('--rounds') ?? 3));
  const tried = options.includes('--figures') ? {} : await tryBehaviours(libraries);

  const rows = rowsOf(libraries, figures, tried);
  if (Object.keys(tried).length) printBehaviours(libraries, tried);
  console.log(`\n# Bars\n${measureTable(rows)}`);
  const missed = rows.filter((each) => each.holds === false);
  console.log(`\n${missed.length} of ${rows.filter(({ holds }) => holds !== null).length} bars missed.`);
  writeFileSync(`${output}tour.json`, `${JSON.stringify({ rows, behaviours: tried }, null, 1)}\n`);
}

/** Medians per library. Libraries take turns, so that whatever else the machine does meets all of them. */
async function measure(libraries: string[], rounds: number): Promise<Record<string, Figures>> {
  const all: Record<string, Partial<Figures>[]> = Object.fromEntries(libraries.map((name) => [name, []]));
  await withBrowser('http://127.0.0.1', async (context) => {
    const rig = await openRig(context, libraries);
    for (let round = 0; round < rounds; round++) {
      for (const name of libraries) {
        const start = performance.now();
        const figures = await measureOnce(rig, name);
        all[name]?.push(figures);
        console.error(`round ${round + 1}, ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
      }
    }
    await rig.close();
  });
  return Object.fromEntries(libraries.map((name) => [name, middleOf(all[name] ?? [])]));
}

function printBehaviours(libraries: string[], tried: Record<string, Tried>): void {
  console.log(`\n# Behaviours\n${table(['behaviour', ...libraries], behaviourRows(tried, libraries))}`);
  for (const library of libraries) {
    for (const [name, why] of Object.entries(tried[library] ?? {}))
      if (library === 'wegwijs' && why) console.log(`ours: ${name}: ${why}`);
  }
}
