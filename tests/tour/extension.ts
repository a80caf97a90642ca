import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from './bundle.ts';

/** An extension that is nothing but our player with a way to ask it, for test pages on loopback. */
export async function makePlayerExtension(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'player-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'player.js'), await bundleScript('tests/tour/page/bridge.ts'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const pages = ['http://127.0.0.1/*'];

const manifest = {
  manifest_version: 3,
  name: 'Player for tests',
  version: '1.0.0',
  host_permissions: pages,
  content_scripts: [{ matches: pages, js: ['player.js'], run_at: 'document_end' }],
  browser_specific_settings: { gecko: { id: 'player@tests.invalid' } },
};
