import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module of this project with all it imports, as one script for a page; `name` becomes a global there. */
export async function bundleScript(path: string, name?: string): Promise<string> {
  const bundle = await rolldown({
    input: `${root}${path}`,
    // The project's tsconfig extends a generated file; this has to build without generating anything.
    tsconfig: false,
    platform: 'browser',
    transform: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { 'import.meta.env.BROWSER': '"chrome"', 'process.env.NODE_ENV': '"production"' },
    },
    plugins: [inlineStyles],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, ...(name && { name }) });
  await bundle.close();
  return output[0].code;
}

/** What Vite does with `sheet.css?inline`: its text, with what it imports. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  resolveId(source, importer) {
    if (!source.endsWith('.css?inline') || !importer) return null;
    return resolve(dirname(importer), source);
  },
  load(id) {
    if (!id.endsWith('.css?inline')) return null;
    return `export default ${JSON.stringify(sheet(id.replace('?inline', '')))};`;
  },
};

function sheet(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import "(.+?)";/g, (_, path: string) =>
    sheet(resolve(dirname(file), path)),
  );
}
