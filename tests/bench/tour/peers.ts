import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../anchors/make.ts';
import { folderOf, madeFolder } from '../anchors/packages.ts';

/** A tour library that others use, at the release that is measured. */
interface Peer {
  packages: string[];
  /** Names that the page's global `tourLibrary` has: from which package. */
  exports: Record<string, string>;
  /** Its style sheet, inside the first package. */
  style?: string;
}

const peers: Record<string, Peer> = {
  driver: {
    packages: ['driver.js@1.8.0'],
    exports: { driver: 'driver.js' },
    style: 'driver.js/dist/driver.css',
  },
  shepherd: {
    packages: ['shepherd.js@15.3.0'],
    exports: { default: 'shepherd.js' },
    style: 'shepherd.js/dist/css/shepherd.css',
  },
  intro: {
    packages: ['intro.js@8.6.0'],
    exports: { default: 'intro.js' },
    style: 'intro.js/introjs.css',
  },
  joyride: {
    packages: ['react-joyride@3.2.0', 'react@18.3.1', 'react-dom@18.3.1'],
    exports: { createRoot: 'react-dom/client', createElement: 'react', useJoyride: 'react-joyride' },
  },
};

/** Names of the peers, in the order they are printed. */
export const peerNames = Object.keys(peers);

/** Fetches and bundles the peers that are not there yet. Gives those that could not be had, with the reason. */
export async function makePeers(): Promise<Map<string, string>> {
  mkdirSync(madeFolder, { recursive: true });
  const failed = new Map<string, string>();
  for (const [name, peer] of Object.entries(peers)) {
    try {
      await make(name, peer);
    } catch (error) {
      failed.set(name, String(error).split('\n')[0] ?? '');
    }
  }
  return failed;
}

async function make(name: string, { packages, exports, style }: Peer): Promise<void> {
  const file = join(madeFolder, scriptOf(name));
  if (existsSync(file)) return;
  const names = Object.entries(exports).map(([exported, from]) => ({
    exported,
    from,
    local: `${exported}_`,
  }));
  const imports = names.map(
    ({ exported, from, local }) => `import { ${exported} as ${local} } from '${from}';`,
  );
  const all = names.map(({ exported, local }) => `${exported}: ${local}`);
  await bundle(packages, `${imports.join('\n')}\nglobalThis.tourLibrary = { ${all.join(', ')} };\n`, file);
  if (style) copyFileSync(join(`${file}.install`, 'node_modules', style), join(madeFolder, styleOf(name)));
  console.error(`fetched ${packages.join(', ')}`);
}

/** Files of a peer in the folder of made things; another release is another file. */
export const scriptOf = (name: string): string => `tour-${folderOf(peers[name]?.packages[0] ?? name)}.js`;
export const styleOf = (name: string): string => `tour-${folderOf(peers[name]?.packages[0] ?? name)}.css`;
