// Prints the path of a browser that runs here, and gets one when there is none: node .ci/browsers.ts NAME
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from '../tests/browser/find.ts';

/** One road to a browser: the path when it led to one, undefined when it did not. */
type Road = () => Promise<string | undefined> | string | undefined;

/** Without progress for this long, a download host is taken for unreachable; in milliseconds. */
const patience = 20_000;

const root = fileURLToPath(new URL('..', import.meta.url));

const roads: Record<string, Road[]> = {
  chromium: [findChromium, downloadedChromium, downloadChromium, () => fromDebian('chromium')],
  firefox: [findFirefox, downloadFirefox, () => fromDebian('firefox-esr')],
};
const titles: Record<string, string> = { chromium: 'Chromium', firefox: 'Firefox' };

const name = process.argv[2] ?? '';
const path = await firstThatRuns(roads[name] ?? []);
console.log(
  path ??
    `There is no ${titles[name] ?? name} here and it could not be downloaded. Install it, or set ${name.toUpperCase()}_PATH to its program.`,
);
process.exitCode = path ? 0 : 1;

async function firstThatRuns(toTry: Road[]): Promise<string | undefined> {
  for (const road of toTry) {
    const found = await road();
    if (found && runs(found)) return found;
  }
  return undefined;
}

/** A distribution may install a stub that only says where the browser went, and libraries may be missing. */
function runs(program: string): boolean {
  const { status } = spawnSync(program, ['--version'], { timeout: 30_000, stdio: 'ignore' });
  if (status !== 0) say(`${program} does not run here, looking further`);
  return status === 0;
}

async function downloadedChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const program = chromium.executablePath();
  return existsSync(program) ? program : undefined;
}

async function downloadChromium(): Promise<string | undefined> {
  say('Downloading Chromium (about 180 MB) ...');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const done = await watched(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  return done ? downloadedChromium() : undefined;
}

async function downloadFirefox(): Promise<string | undefined> {
  say('Downloading Firefox (about 80 MB) ...');
  const cache = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  const cli = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  const done = await watched(process.execPath, [cli, 'install', 'firefox@stable', '--path', cache]);
  return done ? findFirefox() : undefined;
}

/** Runs a downloader; stops it when it shows no progress. True when it ended well. */
async function watched(program: string, args: string[]): Promise<boolean> {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  let timer = setTimeout(stop, patience);
  function stop() {
    say('No answer from the download host.');
    child.kill();
  }
  let reason = '';
  const heard = (chunk: Buffer) => {
    reason ||= /^.*\b(Error|ENOTFOUND|ECONN\w+|ETIMEDOUT)\b.*$/m.exec(chunk.toString())?.[0].trim() ?? '';
    // a failed attempt prints too; only a growing number is progress
    if (!/[1-9]\d?(\.\d+)?%|100%/.test(chunk.toString())) return;
    clearTimeout(timer);
    timer = setTimeout(stop, 3 * patience);
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', resolve);
  });
  clearTimeout(timer);
  if (code !== 0) say(`That did not work. ${reason}`);
  return code === 0;
}

/** Debian's own package, with every library it needs, where this may be installed without asking. */
function fromDebian(pack: 'chromium' | 'firefox-esr'): string | undefined {
  if (!isDebian() || process.getuid?.() !== 0) return undefined;
  say(`Installing Debian's ${pack} (about a minute) ...`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::Retries=1', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', pack);
  return done ? `/usr/bin/${pack}` : undefined;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'));
}

/** Standard output is for the path alone. */
function say(words: string): void {
  console.error(words);
}
