import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo } from '../../demo/build.ts';

export type StoreBrowser = 'chrome' | 'edge' | 'firefox';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, '.output');
const sources = [
  'entrypoints',
  'content',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** Vitest's global set-up for journeys: everything they look at is built once, from the sources as they are. */
export default async function setup(): Promise<void> {
  buildExtension('chrome', 'edge', 'firefox');
  await buildDemo();
}

/**
 * Builds the extension into `.output/<browser>/` with WXT, in some seconds each; what is newer than the
 * sources stays. Throws with WXT's own words.
 */
export function buildExtension(...browsers: StoreBrowser[]): void {
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))));
  for (const browser of browsers) if (!isUpToDate(browser, newest)) buildOne(browser);
}

function buildOne(browser: StoreBrowser): void {
  const started = Date.now();
  // Vitest's NODE_ENV would make this a build for tests: the journeys look at what people install
  const { NODE_ENV, VITEST, TEST, ...env } = process.env;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  if (done.status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${done.stdout}\n${done.stderr}`);
  mkdirSync(output, { recursive: true });
  writeFileSync(stampOf(browser), JSON.stringify({ started, manifest: manifestTime(browser) }));
}

/** `wxt` for development writes to the same folder, so the manifest has to be the one of our own build. */
function isUpToDate(browser: StoreBrowser, newest: number): boolean {
  const stamp = stampOf(browser);
  if (!existsSync(stamp)) return false;
  const { started, manifest } = JSON.parse(readFileSync(stamp, 'utf8'));
  return started > newest && manifest === manifestTime(browser);
}

function stampOf(browser: StoreBrowser): string {
  return join(output, `built-${browser}.json`);
}

function manifestTime(browser: StoreBrowser): number {
  return statSync(join(output, browser, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
