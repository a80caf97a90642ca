import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { App } from './app.ts';
import { madeFolder } from './packages.ts';

const run = promisify(execFile);

/** Makes what the apps' pages need and what is not there yet; says which could not be made. */
export async function makeFiles(apps: App[]): Promise<void> {
  mkdirSync(madeFolder, { recursive: true });
  for (const app of apps) {
    for (const [name, make] of Object.entries(app.make ?? {})) {
      const file = join(madeFolder, name);
      if (existsSync(file)) continue;
      try {
        await make(file);
        console.error(`made ${name}`);
      } catch (error) {
        console.error(`could not make ${name}: ${String(error).split('\n')[0]}`);
      }
    }
  }
}

/** Installs exact releases with their dependencies, runs none of their scripts, and bundles `entry` as one script. */
export async function bundle(specs: string[], entry: string, file: string): Promise<void> {
  const folder = `${file}.install`;
  mkdirSync(folder, { recursive: true });
  const install = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--save-exact',
  ];
  await run('npm', [...install, ...specs], { timeout: 300_000, maxBuffer: 64 * 1024 * 1024 });
  writeFileSync(join(folder, 'entry.js'), entry);
  const { rolldown } = await import('rolldown');
  const made = await rolldown({
    input: join(folder, 'entry.js'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    // A page links its styles itself.
    moduleTypes: { '.css': 'empty' },
    // Packages ship settings that lean on files they do not ship.
    tsconfig: false,
    logLevel: 'silent',
  });
  await made.write({ file, format: 'iife', minify: true });
  await made.close();
}
