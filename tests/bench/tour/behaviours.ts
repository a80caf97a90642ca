import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../browser/chromium.ts';
import { behaviours } from '../../tour/behaviours/index.ts';
import { bundleScript } from '../../tour/bundle.ts';
import { makePlayerExtension } from '../../tour/extension.ts';
import { type Loading, tryBehaviour } from '../../tour/open-stage.ts';
import { serveTests, type TestServer } from '../../tour/serve.ts';
import { madeFolder } from '../anchors/packages.ts';
import { scriptOf, styleOf } from './peers.ts';

/** Why a library does not do what a behaviour asks; null where it does. */
export type Tried = Record<string, string | null>;

/** Tries the 24 behaviours with each library on the very same pages: ours as an extension, the others in the page. */
export async function tryBehaviours(libraries: string[]): Promise<Record<string, Tried>> {
  const server = await serveTests();
  const extension = libraries.includes('wegwijs') ? await makePlayerExtension() : undefined;
  const tried: Record<string, Tried> = Object.fromEntries(libraries.map((name) => [name, {}]));
  try {
    const loadings = new Map<string, Loading>();
    for (const name of libraries) loadings.set(name, await loadingOf(name, server));
    for (const reducedMotion of [false, true]) {
      const browser = await launchChromium({ extension: extension?.folder, reducedMotion });
      for (const behaviour of behaviours) {
        if ((behaviour.reducedMotion ?? false) !== reducedMotion) continue;
        for (const [name, loading] of loadings) {
          const page = await browser.openPage();
          const why = await tryBehaviour(behaviour, page, server, loading).catch(
            (error: Error) => `it throws: ${error.message.split('\n')[0]}`,
          );
          await page.close();
          const own = tried[name];
          if (own) own[behaviour.name] = why ?? null;
        }
      }
      await browser.close();
    }
  } finally {
    await server.close();
    extension?.remove();
  }
  return tried;
}

async function loadingOf(name: string, server: TestServer): Promise<Loading> {
  if (name === 'wegwijs') return { script: await bundleScript('tests/tour/page/far-stage.ts') };
  const script = { type: 'text/javascript; charset=utf-8' };
  const head = [];
  const style = join(madeFolder, styleOf(name));
  if (existsSync(style)) {
    server.put(`/${name}.css`, { type: 'text/css', body: readFileSync(style) });
    head.push(`<link rel="stylesheet" href="/${name}.css">`);
  }
  const library = join(madeFolder, scriptOf(name));
  if (existsSync(library)) {
    server.put(`/${name}-library.js`, { ...script, body: readFileSync(library) });
    head.push(`<script src="/${name}-library.js"></script>`);
  }
  server.put(`/${name}.js`, { ...script, body: await bundleScript(`tests/bench/tour/libraries/${name}.ts`) });
  head.push(`<script defer src="/${name}.js"></script>`);
  return { head: head.join('\n') };
}

/** The table: a tick or what goes wrong is told in the file. */
export function behaviourRows(tried: Record<string, Tried>, libraries: string[]): string[][] {
  const rows = behaviours.map(({ name }) => [
    name,
    ...libraries.map((library) => (tried[library]?.[name] === null ? 'yes' : '-')),
  ]);
  const sums = libraries.map((library) => {
    const all = Object.values(tried[library] ?? {});
    return `${all.filter((why) => why === null).length}/${all.length}`;
  });
  return [...rows, ['passed', ...sums]];
}
