// npm test: types, then units, page tests and journeys through Vitest; arguments go to Vitest.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, types, vitest } from './step.ts';
import { tally, type VitestResults } from './tally.ts';

const results = join(root, '.output', 'test.json');
mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

const typesHold = types();
const vitestHolds = vitest('Tests', [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
]);
const written = existsSync(results)
  ? (JSON.parse(readFileSync(results, 'utf8')) as VitestResults)
  : undefined;
const { passed, failed, skipped } = tally(written, vitestHolds, typesHold);

if (!typesHold) console.log('\nThe types do not hold; see the top. This counts as one failure.');
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
