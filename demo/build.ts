import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { icons } from './pages/shared/icons.ts';
import { builtDemo } from './sites.ts';

/** Builds the demo pages into `.output/demo/` in a few seconds; does nothing when they are up to date. */
export async function buildDemo(): Promise<{ built: boolean }> {
  const stamp = join(builtDemo, 'built.txt');
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (builtAt > newestSource()) return { built: false };
  // Built beside it and then put in its place: a test that runs meanwhile sees the old pages or the new ones.
  const fresh = `${builtDemo.replace(/\/$/, '')}-${process.pid}`;
  await build({
    root: demo,
    configFile: false,
    logLevel: 'error',
    base: '/',
    plugins: [iconFiles()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages.map((page) => join(demo, page)) },
    },
  });
  writeFileSync(join(fresh, 'built.txt'), 'The time of this file is the time of the build.\n');
  const old = `${fresh}-old`;
  if (builtAt > 0) renameSync(builtDemo, old);
  else rmSync(builtDemo, { recursive: true, force: true });
  renameSync(fresh, builtDemo);
  rmSync(old, { recursive: true, force: true });
  return { built: true };
}

const demo = fileURLToPath(new URL('.', import.meta.url));
const pages = ['teams/index', 'webex/index', 'webex/client', 'zoom/index', 'zoom/meeting'].map(
  (page) => `pages/${page}.html`,
);

/** Momentum's icon element fetches files by name; it gets our drawings under its names. */
function iconFiles(): Plugin {
  return {
    name: 'demo-icon-files',
    generateBundle() {
      for (const [name, path] of Object.entries(icons)) {
        const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><path d="${path}" fill="none" stroke="currentColor" stroke-width="${name === 'more' ? 3 : 1.7}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
        for (const fileName of [name, `${name}-filled`, ...(momentumNames[name] ?? [])]) {
          this.emitFile({ type: 'asset', fileName: `assets/icons/${fileName}.svg`, source });
        }
      }
    },
  };
}

/** The names Momentum's own components ask for, by our name for the same picture. */
const momentumNames: Record<string, string[]> = {
  close: ['cancel-bold'],
  check: ['check-bold', 'check-circle-bold'],
  down: ['arrow-down-bold', 'arrow-down-regular'],
  up: ['arrow-up-bold', 'arrow-up-regular'],
  right: ['arrow-right-bold', 'arrow-right-regular'],
  search: ['search-bold'],
  people: ['user-regular'],
};

function newestSource(): number {
  const places = ['pages', 'fluent-icons', 'build.ts', '../package-lock.json'].map((place) =>
    join(demo, place),
  );
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
