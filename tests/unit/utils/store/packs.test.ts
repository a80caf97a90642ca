import { afterEach, describe, expect, it, vi } from 'vitest';
import { listRevisions } from '../../../../utils/store/history.ts';
import { keepHere } from '../../../../utils/store/kept.ts';
import { listPacks, putPack, readMedia, readPacks, removePack } from '../../../../utils/store/packs.ts';
import { samplePack } from '../pack/sample.ts';
import { deleteStore, pictures, put } from './sample-store.ts';

const older = samplePack();
const newer = samplePack((pack) => {
  pack.version = '2.0.0';
});
const other = samplePack((pack) => {
  pack.id = 'ward-40';
});

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteStore();
});

describe('putting a pack', () => {
  it('keeps its summary, its words and its pictures', async () => {
    await put(older);
    expect(await listPacks()).toMatchObject([
      {
        version: 1,
        id: 'ward-4',
        packVersion: '1.0.0',
        match: ['https://teams.microsoft.com/*'],
        counts: { tips: 1, people: 1, walkthroughs: 0, changes: 0, checklists: 0 },
        source: { kind: 'file', name: 'ward-4.json' },
      },
    ]);
    const [content] = await readPacks(['ward-4']);
    expect(content?.installed.tips[0]?.id).toBe('share-quietly');
    expect(await readMedia('ward-4', 'media/one.png')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('replaces an earlier version whole, its pictures too', async () => {
    await put(older);
    await put(newer, new Map([['media/two.png', new Uint8Array([4])]]));
    expect(await listPacks()).toMatchObject([{ id: 'ward-4', packVersion: '2.0.0' }]);
    expect(await readMedia('ward-4', 'media/one.png')).toBeUndefined();
    expect(await readMedia('ward-4', 'media/two.png')).toEqual(new Uint8Array([4]));
  });

  it('keeps what was edited here in its history, with its pictures, and it stays to be edited here', async () => {
    await put(older);
    await keepHere('ward-4');
    await put(newer, new Map([['media/two.png', new Uint8Array([4])]]));
    expect(await listPacks()).toMatchObject([
      { packVersion: '2.0.0', source: { kind: 'studio' }, revision: 1 },
    ]);
    expect(await listRevisions('ward-4')).toMatchObject([{ revision: 0 }]);
    expect(await readMedia('ward-4', 'media/one.png')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('leaves other packs alone, also one whose id begins the same', async () => {
    await put(other);
    await put(older);
    await put(newer, new Map());
    expect(await readMedia('ward-40', 'media/one.png')).toEqual(new Uint8Array([1, 2, 3]));
  });
});

describe('removing a pack', () => {
  it('takes everything of it and nothing of another', async () => {
    await put(older);
    await put(other);
    await removePack('ward-4');
    expect((await listPacks()).map(({ id }) => id)).toEqual(['ward-40']);
    expect(await readPacks(['ward-4', 'ward-40'])).toHaveLength(1);
    expect(await readMedia('ward-4', 'media/one.png')).toBeUndefined();
    expect(await readMedia('ward-40', 'media/one.png')).toBeDefined();
  });

  it('says nothing about one that is not there', async () => {
    await expect(removePack('ward-5')).resolves.toBeUndefined();
  });
});

describe('a full disk', () => {
  it.each(['media', 'contents', 'packs'])(
    'says full when writing %s is refused, and the earlier pack is whole',
    async (store) => {
      await put(older);
      refusePuts(store);
      await expect(put(newer)).rejects.toMatchObject({ name: 'StoreError', trouble: 'full' });
      await expectOlderWhole();
    },
  );

  it.each(['media', 'contents', 'packs'])(
    'says full when the browser aborts at %s, and the earlier pack is whole',
    async (store) => {
      await put(older);
      abortAt(store);
      await expect(put(newer)).rejects.toMatchObject({ name: 'StoreError', trouble: 'full' });
      await expectOlderWhole();
    },
  );

  it('says full when the browser aborts at the very end', async () => {
    await put(older);
    abortAt('packs', { afterwards: true });
    await expect(put(newer)).rejects.toMatchObject({ trouble: 'full' });
    await expectOlderWhole();
  });
});

describe('a failure', () => {
  it('of anything else says failed, with its cause, and the earlier pack is whole', async () => {
    await put(older);
    const uncloneable = { ...older, tips: [() => undefined] } as never;
    const failing = putPack(newer, uncloneable, 'text', pictures, { kind: 'file', name: 'x.json' });
    await expect(failing).rejects.toMatchObject({ trouble: 'failed', cause: { name: 'DataCloneError' } });
    await expectOlderWhole();
  });
});

async function expectOlderWhole() {
  vi.restoreAllMocks();
  expect(await listPacks()).toMatchObject([{ id: 'ward-4', packVersion: '1.0.0' }]);
  const [content] = await readPacks(['ward-4']);
  expect(content?.installed.version).toBe('1.0.0');
  expect(await readMedia('ward-4', 'media/one.png')).toEqual(new Uint8Array([1, 2, 3]));
}

const realPut = IDBObjectStore.prototype.put;

/** The way Firefox says it: the call itself throws. */
function refusePuts(store: string) {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === store) throw new DOMException('no room', 'QuotaExceededError');
    return realPut.call(this, value, key);
  });
}

/** The way Chromium says it: the request is aborted, and only the transaction knows that the disk is full. */
function abortAt(store: string, { afterwards = false } = {}) {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = realPut.call(this, value, key);
    if (this.name !== store) return request;
    // fake-indexeddb's own way to end a transaction with a reason
    const transaction = this.transaction as unknown as { _abort(name: string): void };
    const abort = () => transaction._abort('QuotaExceededError');
    if (afterwards) request.addEventListener('success', abort);
    else abort();
    return request;
  });
}
