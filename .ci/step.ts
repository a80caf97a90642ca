import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one of the project's tools with what it prints in view; true when it was content. */
export function step(title: string, tool: string, args: string[]): boolean {
  console.log(`\n${title}`);
  const { status, error } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status === 0;
}

export const types = () => step('Types', 'typescript/bin/tsc', ['--noEmit']);
export const vitest = (title: string, args: string[]) => step(title, 'vitest/vitest.mjs', ['run', ...args]);
