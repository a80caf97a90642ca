import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type App, type Part, pagesOf, sceneOf } from './app.ts';
import { apps } from './apps/index.ts';
import { withBrowser } from './browser.ts';
import { calibrationTable } from './calibration.ts';
import { losingCases } from './losing.ts';
import { makeFiles } from './make.ts';
import { measuresOf, tallies } from './measures.ts';
import { fetchPackages, splitPath } from './packages.ts';
import { pagesFor } from './pages.ts';
import { measureTable, tallyTable } from './print.ts';
import { sceneHtml } from './scene-html.ts';
import { serve } from './serve.ts';
import { kinds } from './tally.ts';
import { resolveTimes, watchCosts } from './timings.ts';
import { type Row, tryPair } from './trials.ts';

const output = new URL('../../../.output/bench/', import.meta.url).pathname;
const enginePath = new URL('../../../.output/anchor/anchor.js', import.meta.url).pathname;
const finder = '@medv/finder@4.0.2';
const peers = ['xpath', 'finder', 'recorder', 'playwright', 'similo', 'similo-plus'];

/**
 * `npm run bench anchors`: the anchor engine (as last built) on real apps in other releases and languages,
 * beside peers on the same pages, and what it costs.
 *
 * `--only APP`, `--part tune|held`, `--methods wegwijs,recorder` narrow it, `--times` measures costs alone,
 * `--watch` what watching costs, `--pictures` keeps a screenshot of every page.
 */
export async function bench(options: string[]): Promise<void> {
  const option = (name: string) => options[options.indexOf(name) + 1];
  const only = options.includes('--only') ? option('--only') : undefined;
  const part = options.includes('--part') ? option('--part') : undefined;
  const watchOnly = options.includes('--watch');
  const timesOnly = watchOnly || options.includes('--times');
  const chosen = apps.filter(
    (app) => !timesOnly && (!only || app.name === only) && (!part || app.part === part),
  );
  const pictures = options.includes('--pictures') ? `${output}pictures/` : undefined;
  const withTimes = timesOnly || (!only && !part);
  const ours = existsSync(enginePath);
  if (!ours) console.error('No .output/anchor/anchor.js (npm run build:anchor): peers only.');
  const asked = options.includes('--methods') ? option('--methods')?.split(',') : undefined;
  const methods = (asked ?? ['wegwijs', ...peers]).filter((name) => ours || name !== 'wegwijs');

  const failed = await fetchPackages([finder, ...chosen.flatMap(packagesOf)]);
  for (const [spec, why] of failed) console.error(`could not fetch ${spec}: ${why}`);
  await makeFiles(chosen);
  mkdirSync(output, { recursive: true });

  const stop = new AbortController();
  const base = await serve(pageFor, stop.signal);
  const { rows, timed } = await withBrowser(base, async (context) => {
    const all: Row[] = [];
    const waiting = [...chosen];
    const worker = async () => {
      for (let app = waiting.shift(); app; app = waiting.shift()) {
        const start = performance.now();
        all.push(...(await tryApp(app, pagesFor(context, base, app, pictures), methods)));
        console.error(`${app.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
      }
    };
    // Two apps at a time: a page works on one core.
    await Promise.all([worker(), worker()]);
    const timed = withTimes
      ? [
          ...(watchOnly ? [] : await resolveTimes(context, base, ours)),
          ...(await watchCosts(context, base, ours)),
        ]
      : [];
    return { rows: all, timed };
  });
  stop.abort();

  const parts: Part[] = ['held', 'tune'];
  for (const each of parts) printPart(each, rows, methods);
  // Apart, so that whoever works on the engine does not read the held cases by accident.
  writeCases('tune', rows, 'anchors-cases.json');
  writeCases('held', rows, 'anchors-cases-held.json');
  const measures = [...parts.flatMap((each) => measuresOf(each, rows, methods)), ...timed];
  console.log(`\n# Bars\n${measureTable(measures)}`);
  const missed = measures.filter((each) => each.holds === false);
  if (ours)
    console.log(
      `\n${missed.length} of ${measures.length} bars missed. Losing cases: .output/bench/anchors-cases.json`,
    );
  writeFileSync(`${output}anchors.json`, `${JSON.stringify(measures, null, 1)}\n`);
}

async function tryApp(app: App, pages: ReturnType<typeof pagesFor>, methods: string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const pair of app.pairs) {
    const [oldPage, newPage] = [await pages.get(pair[0]), await pages.get(pair[1])];
    if (oldPage && newPage) rows.push(...(await tryPair(app, pair, [oldPage, newPage], methods)));
  }
  await pages.close();
  return rows;
}

function packagesOf(app: App): string[] {
  return pagesOf(app).flatMap((id) => {
    const { styles = [], scripts, also = [] } = app.files(sceneOf(app, id));
    return [
      ...[...styles, ...scripts]
        .filter((path) => !path.startsWith('made/'))
        .map((path) => splitPath(path).spec),
      ...also,
    ];
  });
}

function pageFor(path: string): string | undefined {
  if (path === 'empty') return '<!doctype html><html><head><title>empty</title></head><body></body></html>';
  const [name, ...id] = path.split('/');
  const app = apps.find((each) => each.name === name);
  return app && sceneHtml(app, id.join('/'));
}

function printPart(part: Part, rows: Row[], methods: string[]): void {
  const own = rows.filter((row) => row.part === part);
  if (!own.length) return;
  const tuned = rows.filter((row) => row.part === 'tune');
  console.log(`\n# Part "${part}": ${[...new Set(own.map((row) => row.app))].join(', ')}`);
  for (const { title, of } of kinds) {
    const mine = own.filter((row) => of.includes(row.kind));
    if (mine.length) console.log(`\n## ${title}\n${tallyTable(tallies(mine, methods, tuned))}`);
  }
  const ours = own.filter((row) => row.method === 'wegwijs');
  if (ours.length) console.log(`\n## whether its confidence is what it says\n${calibrationTable(ours)}`);
}

function writeCases(part: Part, rows: Row[], file: string): void {
  const own = rows.filter((row) => row.part === part);
  if (own.length) writeFileSync(output + file, `${JSON.stringify(losingCases(own), null, 1)}\n`);
}
