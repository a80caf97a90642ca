import { afterEach, describe, expect, it, vi } from 'vitest';
import { compilePack } from '../../../../utils/pack/compile.ts';
import { migrations, openStore } from '../../../../utils/store/database.ts';
import { listPacks, readMedia, readPacks } from '../../../../utils/store/packs.ts';
import { samplePack } from '../pack/sample.ts';
import { deleteStore, put } from './sample-store.ts';

type Migration = (typeof migrations)[number];

const addMore: Migration = {
  to: migrations.length + 1,
  why: 'one more store',
  apply(database) {
    database.createObjectStore('more' as never, { keyPath: 'id' });
  },
};

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteStore();
});

describe('migrations', () => {
  it('count up by one, each with its reason', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 1));
    for (const { why } of migrations) expect(why).not.toBe('');
  });

  it('keep every pack of an older store, with its words and pictures', async () => {
    await put(samplePack());
    const newer = await openStore([...migrations, addMore]);
    expect([...newer.objectStoreNames]).toContain('more');
    expect(await newer.getAll('packs')).toMatchObject([{ id: 'ward-4', packVersion: '1.0.0' }]);
    expect(await newer.get('contents', 'ward-4')).toMatchObject({ installed: { id: 'ward-4' } });
    expect((await newer.get('media', ['ward-4', 'media/one.png']))?.bytes).toEqual(new Uint8Array([1, 2, 3]));
    newer.close();
  });

  it('part the text of a pack from what was made of it, and lose neither', async () => {
    const older = await openStore(migrations.slice(0, 2));
    const installed = compilePack(samplePack());
    await older.put('contents', { version: 1, id: 'ward-4', text: '{"id": "ward-4"}', installed } as never);
    older.close();
    const newer = await openStore();
    expect(await newer.getAll('contents')).toMatchObject([{ version: 3, id: 'ward-4' }]);
    expect(await newer.getAll('texts')).toEqual([
      { version: 1, id: 'ward-4', text: '{"id": "ward-4"}', revision: 0 },
    ]);
    newer.close();
    expect(await readPacks(['ward-4'])).toEqual([{ id: 'ward-4', installed }]);
  });

  it('run only what the store has not seen', async () => {
    (await openStore()).close();
    const first = vi.fn();
    const second = vi.fn();
    const steps = [
      { to: migrations.length, why: 'seen', apply: first },
      { to: migrations.length + 1, why: 'new', apply: second },
    ];
    (await openStore(steps)).close();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('make a new store step by step what an upgraded one is', async () => {
    (await openStore()).close();
    const upgraded = await openStore([...migrations, addMore]);
    const stores = [...upgraded.objectStoreNames];
    upgraded.close();
    await deleteStore();
    const fresh = await openStore([...migrations, addMore]);
    expect([...fresh.objectStoreNames]).toEqual(stores);
    fresh.close();
  });

  it('leave the older store whole when one of them fails', async () => {
    await put(samplePack());
    const broken = {
      ...addMore,
      apply: () => {
        throw new Error('a slip');
      },
    };
    const opening = openStore([...migrations, broken]).then((database) => database.close());
    await expect(opening).rejects.toMatchObject({ trouble: 'failed', cause: { message: 'a slip' } });
    expect(await listPacks()).toMatchObject([{ id: 'ward-4' }]);
  });
});

describe('opening', () => {
  it('says newer when a newer Wegwijs kept the store, and loses nothing', async () => {
    await put(samplePack());
    (await openStore([...migrations, addMore])).close();
    await expect(listPacks()).rejects.toMatchObject({ trouble: 'newer' });
    const newer = await openStore([...migrations, addMore]);
    expect(await newer.count('packs')).toBe(1);
    newer.close();
  });

  it('says blocked when an older tab holds on, and loses nothing', async () => {
    await put(samplePack());
    const older = await holdOn();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = expect(openStore([...migrations, addMore])).rejects.toMatchObject({
      trouble: 'blocked',
    });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(60_000);
    await opening;
    vi.useRealTimers();

    older.close();
    const upgraded = await openStore([...migrations, addMore]);
    expect(await upgraded.count('packs')).toBe(1);
    upgraded.close();
  });

  it('lets a newer Wegwijs upgrade while this one has the store open', async () => {
    const mine = await openStore();
    const newer = await openStore([...migrations, addMore]);
    expect(newer.version).toBe(addMore.to);
    mine.close();
    newer.close();
  });

  it('keeps no connection after its work', async () => {
    await listPacks();
    await readPacks(['ward-4']);
    await readMedia('ward-4', 'media/one.png');
    await deleteStore();
  });
});

/** A tab that never heard of upgrades: it has the store open and does not let go. */
function holdOn(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('wegwijs');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
