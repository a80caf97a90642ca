import { writeCompiled } from '../pack/compiled-text.ts';
import type { Problem } from '../pack/problems.ts';
import { readAnyPack } from '../pack/read-any.ts';
import type { PackSummary } from './database.ts';
import { listPacks, putPack } from './packs.ts';

export type Installed =
  | { ok: true; pack: PackSummary; before?: PackSummary; hosts: string[] }
  | { ok: false; problems: Problem[] };

/**
 * The one road for every pack: parse, migrate, check, put, in one transaction. Whatever is wrong refuses the
 * whole file and leaves what was there. Throws StoreError when the store could not take it.
 */
export async function installPack(bytes: Uint8Array, source: PackSummary['source']): Promise<Installed> {
  const reading = await readAnyPack(bytes);
  if (!reading.ok) return reading;
  const before = (await listPacks()).find(({ id }) => id === reading.pack.id);
  const compiled = writeCompiled(reading.pack);
  const pack = await putPack(reading.pack, compiled, reading.text, reading.media, source);
  return { ok: true, pack, before, hosts: compiled.hosts };
}
