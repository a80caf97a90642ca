import { type Checked, checkKept, nothingChecked } from '../pack/check-kept.ts';
import { compiledAs } from '../pack/compile.ts';
import { isWritten, recallWritten, type Written, writeCompiled } from '../pack/compiled-text.ts';
import { applyEdits, type PackEdit } from '../pack/edit.ts';
import type { Problem } from '../pack/problems.ts';
import { checkPack } from '../pack/read.ts';
import type { Pack } from '../pack/schema.ts';
import { lists } from '../pack/things.ts';
import { packFromText } from '../pack/trusted.ts';
import { type Clash, clashesOf } from './clashes.ts';
import { type PackSummary, withStore } from './database.ts';
import { pruneHistory } from './history.ts';
import { allMediaOf, summaryOf } from './packs.ts';
import { transact } from './transact.ts';

/** A pack that is open in the studio. */
export interface KeptPack {
  summary: PackSummary;
  pack: Pack;
  /** counts up with every change; a change made from an older one is tried again on the newest */
  revision: number;
  /** names of its pictures */
  media: string[];
}

export type Kept =
  | { ok: true; kept: KeptPack }
  /** the pack would not be one any more */
  | { ok: false; why: 'refused'; problems: Problem[] }
  /** somebody changed the very same thing since: another tab, or an import */
  | { ok: false; why: 'clash'; clashes: Clash[]; kept: KeptPack }
  | { ok: false; why: 'gone' };

/**
 * What was read and checked of a pack before, for whoever changes it again and again: a change of one item then
 * costs one item. It is told by the revision whether it still holds.
 */
export interface Known {
  kept?: KeptPack;
  checked: Checked;
  written: Written;
}

export function nothingKnown(): Known {
  return { checked: nothingChecked(), written: new WeakMap() };
}

/** A pack with its words, for looking and editing; undefined when it is not installed. Throws StoreError. */
export async function readKept(id: string, known: Known = nothingKnown()): Promise<KeptPack | undefined> {
  const kept = await withStore(async (database) => {
    const [summary, keys] = await Promise.all([
      database.get('packs', id),
      database.getAllKeys('media', allMediaOf(id)),
    ]);
    if (!summary) return undefined;
    const media = keys.map(([, file]) => file);
    const before = known.kept;
    if (before?.pack.id === id && before.revision === summary.revision) return { ...before, summary, media };
    const written = await database.get('texts', id);
    return written && { summary, pack: packFromText(written.text), revision: written.revision, media };
  });
  if (kept && kept.pack !== known.kept?.pack) {
    for (const list of lists) for (const entry of kept.pack[list]) known.checked.entries.add(entry);
  }
  known.kept = kept;
  return kept;
}

/**
 * Changes a pack that is kept here: the edits are put onto its newest state, the whole is checked as any pack
 * that comes in is, and it is put in one transaction, with the earlier text into history. What was changed in
 * between clashes, and nothing is put. Throws StoreError when the store could not take it.
 */
export async function keepEdits(
  id: string,
  edits: readonly PackEdit[],
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
  known: Known = nothingKnown(),
): Promise<Kept> {
  for (;;) {
    const before = await readKept(id, known);
    if (!before) return { ok: false, why: 'gone' };
    const clashes = clashesOf(before, edits);
    if (clashes.length > 0) return { ok: false, why: 'clash', clashes, kept: before };
    const media = new Set([...before.media, ...pictures.keys()]);
    const checked = checkKept(applyEdits(before.pack, edits), media, known.checked, before.pack);
    if (!checked.ok) return { ok: false, why: 'refused', problems: checked.problems };
    const kept = await put(before, checked.pack, pictures, known);
    if (kept) return { ok: true, kept };
    known.kept = undefined;
  }
}

/** Undefined when another tab was faster: the edits then go onto what it made. */
async function put(
  before: KeptPack,
  pack: Pack,
  pictures: ReadonlyMap<string, Uint8Array>,
  known: Known,
): Promise<KeptPack | undefined> {
  const { id } = pack;
  await recall(before, known);
  // the order and the look of a file are for whoever shares it
  const [text, installed] = [JSON.stringify(pack), writeCompiled(pack, known.written)];
  const revision = before.revision + 1;
  const { installedAt } = before.summary;
  const summary = { ...summaryOf(pack, { kind: 'studio' }), installedAt, revision };
  let overtaken = false;
  await withStore((database) =>
    transact(database, ['packs', 'contents', 'texts', 'media', 'history'], async (transaction) => {
      const texts = transaction.objectStore('texts');
      const earlier = await texts.get(id);
      overtaken = earlier?.revision !== before.revision;
      if (!earlier || overtaken) return;
      const history = transaction.objectStore('history');
      const at = new Date().toISOString();
      const media = transaction.objectStore('media');
      // the browser writes one while the next is made ready
      const writing: (() => Promise<unknown>)[] = [
        async () => history.put({ version: 1, pack: id, revision: earlier.revision, at, text: earlier.text }),
        async () => pruneHistory(history, id, earlier.text.length),
        async () => texts.put({ version: 1, id, text, revision }),
        async () => transaction.objectStore('contents').put({ version: 3, id, installed }),
        async () => transaction.objectStore('packs').put(summary),
      ];
      for (const [file, bytes] of pictures) {
        writing.push(async () => media.put({ version: 1, pack: id, file, bytes }));
      }
      await Promise.all(writing.map((write) => write()));
    }),
  );
  if (overtaken) return undefined;
  known.kept = { summary, pack, revision, media: [...new Set([...before.media, ...pictures.keys()])] };
  return known.kept;
}

/** What was made of this state when it was put need not be made again. */
async function recall({ pack, revision }: KeptPack, known: Known): Promise<void> {
  if (isWritten(pack, known.written)) return;
  await withStore(async (database) => {
    const transaction = database.transaction(['contents', 'packs']);
    const [summary, content] = await Promise.all([
      transaction.objectStore('packs').get(pack.id),
      transaction.objectStore('contents').get(pack.id),
    ]);
    if (summary?.revision !== revision || content?.installed.compiledAs !== compiledAs) return;
    recallWritten(pack, content.installed, known.written);
  });
}

/** Puts a pack that begins here. Throws StoreError, and a TypeError when one with its id is here already. */
export async function startPack(
  made: Pack,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Kept> {
  const checked = checkPack(made, pictures);
  if (!checked.ok) return { ok: false, why: 'refused', problems: checked.problems };
  const { pack } = checked;
  const summary = { ...summaryOf(pack, { kind: 'studio' }), revision: 0 };
  await withStore((database) =>
    transact(database, ['packs', 'contents', 'texts', 'media'], async (transaction) => {
      if (await transaction.objectStore('packs').get(pack.id))
        throw new TypeError(`${pack.id} is here already`);
      await transaction.objectStore('texts').put({
        version: 1,
        id: pack.id,
        text: JSON.stringify(pack),
        revision: 0,
      });
      await transaction
        .objectStore('contents')
        .put({ version: 3, id: pack.id, installed: writeCompiled(pack) });
      await transaction.objectStore('packs').put(summary);
      const media = transaction.objectStore('media');
      for (const [file, bytes] of pictures) await media.put({ version: 1, pack: pack.id, file, bytes });
    }),
  );
  return { ok: true, kept: { summary, pack, revision: 0, media: [...pictures.keys()] } };
}

/** From now on this browser is where the pack is edited; its words stay as they came until the first change. */
export async function keepHere(id: string): Promise<void> {
  await withStore((database) =>
    transact(database, ['packs'], async (transaction) => {
      const packs = transaction.objectStore('packs');
      const summary = await packs.get(id);
      if (summary) await packs.put({ ...summary, source: { kind: 'studio' } });
    }),
  );
}
