// Makes a fresh clone ready and runs a script with a fitting Node: node .ci/setup.mjs SCRIPT [ARGS]
// Plain JavaScript without a dependency, since it runs where nothing is installed yet, on Node 18 or newer.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const isWindows = process.platform === 'win32';

/** Which browsers a script drives; WEGWIJS_BROWSERS (`chromium,firefox` or `none`) says otherwise. */
const browsersOf = {
  'demo/story.ts': ['chromium'],
  '.ci/test.ts': ['chromium', 'firefox'],
  'tests/bench/run.ts': ['chromium'],
};

/** What stops the set-up: what happened, and what to do about it. Nothing else was touched. */
class SetupError extends Error {}

try {
  const [script, ...args] = process.argv.slice(2);
  if (!script) throw new SetupError('Say which script to run: node .ci/setup.mjs SCRIPT [ARGS]');
  installPackages();
  const node = findNode() ?? installNode();
  putFirstOnPath(node);
  prepareTypes(node);
  findBrowsers(node, wantedBrowsers(script));
  await runScript(node, script, args);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}\nWhat was there before is unchanged. Run the command again afterwards.`);
  process.exitCode = 1;
}

function installPackages() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(modules, '.wegwijs-packages');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  // a person who ran npm themselves needs no second time; npm writes this file last
  if (existsSync(stamp) || modified(join(modules, '.package-lock.json')) < modified(lock)) {
    // the versions of the lock, which is not written. `npm ci` would refuse a lock that lacks an optional
    // package of some other platform, which happens wherever such a package is missing from a mirror
    said('Installing packages (about a minute)', () =>
      npm(['install', '--no-save', '--ignore-scripts'], root, 'The packages could not be installed'),
    );
  }
  writeFileSync(stamp, hash);
}

/**
 * The Node that runs this, or the one installed before. 22.18 is the first that runs TypeScript as it is;
 * 23 never got everything WXT and Vitest ask for.
 */
function findNode() {
  return [process.execPath, ...ownNodes()].find(isFitting);
}

function ownNodes() {
  const file = isWindows ? 'node.exe' : 'bin/node';
  const inside = join(root, '.output', 'node', 'node_modules');
  return [nodePackage(), 'node'].map((name) => join(inside, name, isWindows ? join('bin', file) : file));
}

/** npm has Node itself as a package for each platform: only a program in it, and no script to be run. */
function nodePackage() {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${isWindows ? 'win' : platform}-${arch}`;
}

function isFitting(program) {
  if (!existsSync(program)) return false;
  const answer = spawnSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8', timeout: 20_000 });
  const [major, minor] = (answer.stdout ?? '').trim().split('.').map(Number);
  return answer.status === 0 && (major > 24 || (major === 24 && minor >= 2) || (major === 22 && minor >= 18));
}

function installNode() {
  // beside the build output and not in node_modules: installing packages anew leaves it alone
  const folder = join(root, '.output', 'node');
  const advice = `Wegwijs needs Node.js 24 to build and test; this is ${process.version}. Install it from https://nodejs.org`;
  return said(`Getting Node.js 24, since this is ${process.version} (some seconds)`, () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    npm(['install', '--no-package-lock', `${nodePackage()}@24`], folder, advice);
    const node = ownNodes().find(isFitting);
    if (!node) throw new SetupError(`The Node.js that npm has does not run on this machine. ${advice}`);
    return node;
  });
}

/** What the script starts finds this Node first, and so does `npx` in this folder. */
function putFirstOnPath(node) {
  process.env.PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter);
  // also when it runs already: installing packages anew may have taken the link
  if (isWindows || !ownNodes().includes(node)) return;
  const link = join(modules, '.bin', 'node');
  rmSync(link, { force: true });
  symlinkSync(node, link);
}

/** tsconfig.json extends a file that WXT writes. */
function prepareTypes(node) {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  said('Preparing types (some seconds)', () => {
    const wxt = join(modules, 'wxt', 'bin', 'wxt.mjs');
    const done = spawnSync(node, [wxt, 'prepare'], { cwd: root, encoding: 'utf8' });
    if (done.status !== 0)
      throw new SetupError(`WXT could not prepare the types:\n${done.stdout}${done.stderr}`);
  });
}

function wantedBrowsers(script) {
  const asked = process.env.WEGWIJS_BROWSERS;
  if (asked === undefined) return browsersOf[script.replaceAll('\\', '/')] ?? [];
  return asked.split(',').filter((name) => name !== '' && name !== 'none');
}

/** `CHROMIUM_PATH` and `FIREFOX_PATH` name what was found to run, so that every child takes the same one. */
function findBrowsers(node, names) {
  const stamp = join(modules, '.wegwijs-browsers.json');
  const known = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  for (const name of names) {
    const variable = `${name.toUpperCase()}_PATH`;
    if (process.env[variable] && existsSync(process.env[variable])) continue;
    if (!existsSync(known[name] ?? '')) {
      const found = spawnSync(node, [join(root, '.ci', 'browsers.ts'), name], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      if (found.status !== 0) throw new SetupError(found.stdout.trim() || `No ${name} could be set up.`);
      known[name] = found.stdout.trim();
      writeFileSync(stamp, JSON.stringify(known));
    }
    process.env[variable] = known[name];
  }
}

/** Ctrl-C reaches the script by itself; this process waits for it and ends with its code. */
function runScript(node, script, args) {
  process.on('SIGINT', () => {});
  const child = spawn(node, [script, ...args], { cwd: root, stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
      resolve();
    });
  });
}

function npm(args, cwd, failed) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  // a registry that cannot be reached is told in seconds
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
  const cli = process.env.npm_execpath ?? '';
  // npm.cmd cannot be started without a shell; npm's own program can
  const [program, ...first] = cli.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm'];
  const done = spawnSync(program, [...first, ...args, ...quiet, ...patience], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows && program === 'npm',
    env: withoutOuterNpm(),
  });
  if (done.status === 0) return;
  const why = done.error ? `: ${done.error.message}` : '';
  throw new SetupError(
    `${failed}${why}. See npm's own words above; most often the network or a proxy is in the way.`,
  );
}

/** `npm start` tells its children where its project is; an npm inside it would work there. */
function withoutOuterNpm() {
  const outer = /^npm_(package|lifecycle|config_(local|global)_prefix|config_prefix|config_noproxy$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

function said(what, work) {
  console.log(`${what} ...`);
  return work();
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
