import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { InstalledPack } from '../pack/compile.ts';
import { type WrittenPack, writtenFrom } from '../pack/compiled-text.ts';
import type { Draft, PackRevision, Receipt, Run, Sighting } from './records.ts';
import { asStoreError, StoreError } from './store-error.ts';

/** Where a pack came from: a file somebody chose, or the studio of this browser, where it can be edited. */
export type PackSource = { kind: 'file'; name: string } | { kind: 'studio' };

/** What a list of packs shows, and what decides whether a page has content: small, read on every visit. */
export interface PackSummary {
  version: 1;
  id: string;
  packVersion: string;
  title: Record<string, string>;
  languages: string[];
  /** URL patterns of all its apps */
  match: string[];
  counts: { tips: number; walkthroughs: number; changes: number; checklists: number; people: number };
  source: PackSource;
  installedAt: string;
  /** of its text */
  revision?: number;
}

/** What was made of a pack for use: read on every page that it is about. */
export interface PackContent {
  version: 3;
  id: string;
  installed: WrittenPack;
}

/** The pack itself, exactly as it came or was written here; each writing in the studio counts one up. */
export interface PackText {
  version: 1;
  id: string;
  text: string;
  revision: number;
}

export interface MediaFile {
  version: 1;
  pack: string;
  file: string;
  bytes: Uint8Array;
}

/** How often an item fared so on one day; no person, no address, no time of day. */
export interface HealthCount {
  version: 1;
  /** `2026-11-23` */
  day: string;
  item: string;
  outcome: string;
  /** the strongest kind of evidence, or '' */
  by: string;
  count: number;
}

export interface Schema extends DBSchema {
  packs: { key: string; value: PackSummary };
  contents: { key: string; value: PackContent };
  texts: { key: string; value: PackText };
  media: { key: [string, string]; value: MediaFile };
  health: { key: [string, string, string, string]; value: HealthCount };
  drafts: { key: string; value: Draft };
  runs: { key: string; value: Run };
  receipts: { key: number; value: Receipt };
  history: { key: [string, number]; value: PackRevision };
  sightings: { key: [string, string]; value: Sighting };
}

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

interface Migration {
  to: number;
  why: string;
  apply: (database: IDBPDatabase<Schema>, transaction: Upgrade) => void | Promise<void>;
}

export const migrations: Migration[] = [
  {
    to: 1,
    why: 'the first stores',
    apply(database) {
      database.createObjectStore('packs', { keyPath: 'id' });
      database.createObjectStore('contents', { keyPath: 'id' });
      database.createObjectStore('media', { keyPath: ['pack', 'file'] });
      database.createObjectStore('health', { keyPath: ['day', 'item', 'outcome', 'by'] });
    },
  },
  {
    to: 2,
    why: 'drafts, earlier states of packs that are edited here, walkthroughs that somebody is in, and receipts',
    apply(database) {
      database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('history', { keyPath: ['pack', 'revision'] });
      database.createObjectStore('runs', { keyPath: 'id' });
      database.createObjectStore('receipts', { keyPath: 'id', autoIncrement: true });
    },
  },
  {
    to: 3,
    why: 'a page visit no longer reads the text of a pack, the studio no longer what was made of it; why a control was not as it was',
    async apply(database, transaction) {
      database.createObjectStore('texts', { keyPath: 'id' });
      database.createObjectStore('sightings', { keyPath: ['item', 'outcome'] });
      const contents = transaction.objectStore('contents');
      for (let cursor = await contents.openCursor(); cursor; cursor = await cursor.continue()) {
        const { id, text, installed } = cursor.value as PackContent & { text: string };
        await transaction.objectStore('texts').put({ version: 1, id, text, revision: 0 });
        await cursor.update({ version: 2, id, installed } as never);
      }
    },
  },
  {
    to: 4,
    why: 'what was made of a pack lies there as one text an item, since thousands of objects took seconds to put',
    async apply(_database, transaction) {
      const contents = transaction.objectStore('contents');
      for (let cursor = await contents.openCursor(); cursor; cursor = await cursor.continue()) {
        const { id, installed } = cursor.value as { id: string; installed: unknown };
        await cursor.update({ version: 3, id, installed: writtenFrom(installed as InstalledPack) });
      }
    },
  },
];

/** Another tab that still holds the old store gets this long to let go, in milliseconds. */
const patience = 5_000;

/** The migrations may be a shorter list in tests, to make a store as an older Wegwijs left it. */
export async function openStore(steps: Migration[] = migrations): Promise<IDBPDatabase<Schema>> {
  const latest = steps.at(-1)?.to ?? 1;
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slip: unknown;
  const opening = openDB<Schema>('wegwijs', latest, {
    async upgrade(database, from, _to, transaction) {
      // the opening itself rejects too, and that is the one that is heard
      transaction.done.catch(() => undefined);
      try {
        for (const step of steps) if (step.to > from) await step.apply(database, transaction as Upgrade);
      } catch (error) {
        // else the store would count as upgraded though it is not
        slip = error;
        transaction.abort();
      }
    },
    blocked() {
      timer = setTimeout(() => reject(new StoreError('blocked')), patience);
    },
    blocking(_current, _wanted, event) {
      // a newer Wegwijs wants to upgrade: letting go loses nothing, the next call opens again
      (event.target as IDBDatabase).close();
    },
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    throw asStoreError(slip ?? error);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens, works, closes: the worker may stop at any time, so no connection is kept. */
export async function withStore<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openStore();
  try {
    return await work(database);
  } catch (error) {
    throw asStoreError(error);
  } finally {
    database.close();
  }
}
