import type { IDBPDatabase } from 'idb';
import { compiledAs, compilePack, type InstalledPack } from '../pack/compile.ts';
import { readCompiled, type WrittenPack } from '../pack/compiled-text.ts';
import { migrate } from '../pack/migrate.ts';
import { type Pack, packSchema } from '../pack/schema.ts';
import { type PackContent, type PackSummary, type Schema, withStore } from './database.ts';
import { pruneHistory } from './history.ts';
import { transact } from './transact.ts';

/** All packs, by title order of installation. */
export function listPacks(): Promise<PackSummary[]> {
  return withStore((database) => database.getAll('packs'));
}

/** What was made of these packs for use, of those that are here. */
export function readPacks(ids: string[]): Promise<{ id: string; installed: InstalledPack }[]> {
  return withStore(async (database) => {
    const found = await Promise.all(ids.map((id) => database.get('contents', id)));
    return Promise.all(
      found
        .filter((content) => content !== undefined)
        .map(async (content) => ({ id: content.id, installed: await installedOf(content, database) })),
    );
  });
}

/** What an older Wegwijs made of a pack is made anew from the pack's own text, which was checked when it came. */
async function installedOf(
  { id, installed }: PackContent,
  database: IDBPDatabase<Schema>,
): Promise<InstalledPack> {
  if (installed.compiledAs === compiledAs) return readCompiled(installed);
  const written = JSON.parse((await database.get('texts', id))?.text ?? '') as Record<string, unknown>;
  return compilePack(packSchema.parse(migrate(written, Number(written.format))));
}

/**
 * Puts the pack and its pictures in one transaction, in place of an earlier one with the same id. A pack that is
 * edited here stays one: what it was goes into its history, and its earlier pictures stay with that.
 */
export async function putPack(
  pack: Pack,
  installed: WrittenPack,
  text: string,
  media: ReadonlyMap<string, Uint8Array>,
  source: PackSummary['source'],
): Promise<PackSummary> {
  let summary = summaryOf(pack, source);
  await withStore((database) =>
    transact(database, ['packs', 'contents', 'texts', 'media', 'history'], async (transaction) => {
      const { id } = pack;
      const packs = transaction.objectStore('packs');
      const texts = transaction.objectStore('texts');
      const [before, earlier] = await Promise.all([packs.get(id), texts.get(id)]);
      summary = { ...summary, revision: (earlier?.revision ?? -1) + 1 };
      const mediaStore = transaction.objectStore('media');
      if (before?.source.kind === 'studio' && earlier) {
        summary = { ...summary, source: before.source };
        const history = transaction.objectStore('history');
        const { revision, text: was } = earlier;
        await history.put({ version: 1, pack: id, revision, at: summary.installedAt, text: was });
        await pruneHistory(history, id, was.length);
      } else {
        await mediaStore.delete(allMediaOf(id));
      }
      for (const [file, bytes] of media) await mediaStore.put({ version: 1, pack: id, file, bytes });
      await texts.put({ version: 1, id, text, revision: summary.revision ?? 0 });
      await transaction.objectStore('contents').put({ version: 3, id, installed });
      await packs.put(summary);
    }),
  );
  return summary;
}

export async function removePack(id: string): Promise<void> {
  await withStore((database) =>
    transact(database, ['packs', 'contents', 'texts', 'media', 'history'], async (transaction) => {
      await transaction.objectStore('packs').delete(id);
      await transaction.objectStore('contents').delete(id);
      await transaction.objectStore('texts').delete(id);
      await transaction.objectStore('history').delete(IDBKeyRange.bound([id], [id, []]));
      await transaction.objectStore('media').delete(allMediaOf(id));
    }),
  );
}

export function readMedia(pack: string, file: string): Promise<Uint8Array | undefined> {
  return withStore(async (database) => (await database.get('media', [pack, file]))?.bytes);
}

export function allMediaOf(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack], [pack, []]);
}

export function summaryOf(pack: Pack, source: PackSummary['source']): PackSummary {
  return {
    version: 1,
    id: pack.id,
    packVersion: pack.version,
    title: pack.title,
    languages: pack.languages,
    match: [...new Set(pack.apps.flatMap((app) => app.match))],
    counts: {
      tips: pack.tips.length,
      walkthroughs: pack.walkthroughs.length,
      changes: pack.changes.length,
      checklists: pack.checklists.length,
      people: pack.people.length,
    },
    source,
    installedAt: new Date().toISOString(),
  };
}
