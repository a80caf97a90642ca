import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where fetched releases live: outside git, kept between runs. */
export const packagesFolder = new URL('../../../.output/bench/packages/', import.meta.url).pathname;

/** What apps make from packages; kept between runs too. */
export const madeFolder = new URL('../../../.output/bench/made/', import.meta.url).pathname;

/** `@scope/name@1.2.3` as one folder name. */
export const folderOf = (spec: string): string => spec.replace('/', '+');

/** The `name@version` at the start of a path such as `@scope/name@1.2.3/dist/x.js`, and what follows it. */
export function splitPath(path: string): { spec: string; file: string } {
  const match = /^((?:@[^/]+\/)?[^/@]+@[^/]+)\/(.+)$/.exec(path);
  if (!match?.[1] || !match[2]) throw new Error(`"${path}" does not start with name@version/`);
  return { spec: match[1], file: match[2] };
}

/**
 * Fetches exact releases from npm, without their dependencies and without running any script.
 * Those already there are left alone. Gives the specs that could not be had, with the reason.
 */
export async function fetchPackages(specs: string[]): Promise<Map<string, string>> {
  mkdirSync(packagesFolder, { recursive: true });
  const failed = new Map<string, string>();
  const waiting = [...new Set(specs)].filter((spec) => !existsSync(join(packagesFolder, folderOf(spec))));
  const worker = async () => {
    for (let spec = waiting.pop(); spec !== undefined; spec = waiting.pop()) {
      try {
        await fetchOne(spec);
        console.error(`fetched ${spec}`);
      } catch (error) {
        failed.set(spec, String(error).split('\n')[0] ?? '');
      }
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  return failed;
}

async function fetchOne(spec: string): Promise<void> {
  const folder = join(packagesFolder, folderOf(spec));
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const options = { timeout: 180_000, maxBuffer: 64 * 1024 * 1024 };
  await run('npm', ['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', making], options);
  const archive = readdirSync(making).find((file) => file.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack gave no archive for ${spec}`);
  await run('tar', ['xzf', join(making, archive), '-C', making, '--strip-components=1'], options);
  rmSync(join(making, archive));
  renameSync(making, folder);
}
