// npm run check: types, lint and format, and the structure tests; every finding in one go.
import { step, types, vitest } from './step.ts';

const checks = {
  types: types(),
  'lint and format': step('Lint and format', '@biomejs/biome/bin/biome', [
    'ci',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
    '.',
  ]),
  structure: vitest('Structure', ['--project', 'unit', 'tests/unit/structure']),
};
const broken = Object.entries(checks)
  .filter(([, holds]) => !holds)
  .map(([name]) => name);

console.log(broken.length === 0 ? '\nAll checks hold.' : `\nDoes not hold: ${broken.join(', ')}.`);
process.exitCode = broken.length;
