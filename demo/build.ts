import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtDemo } from './sites.ts';

/** Builds the demo pages into `.output/demo/` in a few seconds; does nothing when they are up to date. */
export async function buildDemo(): Promise<{ built: boolean }> {
  const stamp = join(builtDemo, 'built.txt');
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (builtAt > newestSource()) return { built: false };
  const started = Date.now();
  await build({
    root: demo,
    configFile: false,
    logLevel: 'error',
    base: '/',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: builtDemo,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages.map((page) => join(demo, page)) },
    },
  });
  writeFileSync(stamp, `Built from sources of ${new Date(started).toISOString()}\n`);
  return { built: true };
}

const demo = fileURLToPath(new URL('.', import.meta.url));
const pages = ['pages/teams/index.html'];

function newestSource(): number {
  const places = ['pages', 'fluent-icons', 'build.ts', '../package-lock.json'].map((place) => join(demo, place));
  return Math.max(...places.map(newestIn));
}

function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

if (import.meta.main) {
  const { built } = await buildDemo();
  console.log(built ? 'Demo pages built.' : 'Demo pages are up to date.');
}
