import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** Bundles the anchor engine into one ES module without dependencies: .output/anchor/anchor.js. */
const root = fileURLToPath(new URL('../..', import.meta.url));

await build({
  input: `${root}content/anchor/index.ts`,
  // The project's tsconfig extends a generated file; this bundle has to build without generating anything.
  tsconfig: false,
  platform: 'browser',
  output: { file: `${root}.output/anchor/anchor.js`, format: 'es' },
});
