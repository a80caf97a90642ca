import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackEdit } from '../../../../utils/pack/edit.ts';
import type { Tip } from '../../../../utils/pack/schema.ts';
import { listRevisions, readRevision } from '../../../../utils/store/history.ts';
import { keepEdits, keepHere, readKept, startPack } from '../../../../utils/store/kept.ts';
import { listPacks, readPacks } from '../../../../utils/store/packs.ts';
import { mediaOf, png, samplePack } from '../pack/sample.ts';
import { deleteStore, put } from './sample-store.ts';

const pack = samplePack();
const tip = pack.tips[0] as Tip;
const titled = (title: string, was: Tip = tip): PackEdit => ({
  kind: 'put',
  list: 'tips',
  entry: { ...was, title: { ...was.title, en: title } },
  was,
});

beforeEach(() => put(pack, new Map()));
afterEach(deleteStore);

describe('a change', () => {
  it('is there for the pages at once, and the pack is one that is kept here', async () => {
    expect(await keepEdits('ward-4', [titled('Other')])).toMatchObject({ ok: true, kept: { revision: 1 } });
    const [content] = await readPacks(['ward-4']);
    expect(content?.installed.tips[0]?.title.en).toBe('Other');
    expect(await listPacks()).toMatchObject([{ source: { kind: 'studio' } }]);
  });

  it('puts the earlier words into history', async () => {
    await keepEdits('ward-4', [titled('Other')]);
    expect(await listRevisions('ward-4')).toMatchObject([{ revision: 0 }]);
    expect((await readRevision('ward-4', 0))?.text).toContain('Share without notifications');
  });

  it('goes together with a change of something else that was made since', async () => {
    const topic: PackEdit = {
      kind: 'put',
      list: 'topics',
      entry: { id: 'chat', name: { en: 'Chat' } },
      was: null,
    };
    await keepEdits('ward-4', [topic]);
    expect(await keepEdits('ward-4', [titled('Other')])).toMatchObject({ ok: true, kept: { revision: 2 } });
    expect((await readKept('ward-4'))?.pack.topics).toHaveLength(2);
  });

  it('clashes with another change of the same thing, and changes nothing', async () => {
    await keepEdits('ward-4', [titled('First')]);
    const kept = await keepEdits('ward-4', [titled('Second')]);
    expect(kept).toMatchObject({
      ok: false,
      why: 'clash',
      clashes: [
        { list: 'tips', id: tip.id, theirs: { title: { en: 'First' } }, ours: { title: { en: 'Second' } } },
      ],
    });
    expect((await readKept('ward-4'))?.pack.tips[0]?.title.en).toBe('First');
  });

  it('that was made twice does not clash', async () => {
    await keepEdits('ward-4', [titled('Same')]);
    const [now] = (await readKept('ward-4'))?.pack.tips ?? [];
    const again: PackEdit = { kind: 'put', list: 'tips', entry: now as Tip, was: tip };
    expect(await keepEdits('ward-4', [again])).toMatchObject({ ok: true });
  });

  it('that would break the pack is refused with its problems, and changes nothing', async () => {
    const broken: PackEdit = { kind: 'put', list: 'tips', entry: { ...tip, owner: 'nobody' }, was: tip };
    expect(await keepEdits('ward-4', [broken])).toMatchObject({
      ok: false,
      why: 'refused',
      problems: [{ code: 'person-unknown' }],
    });
    expect((await readKept('ward-4'))?.revision).toBe(0);
  });

  it('of two tabs at once is made by both', async () => {
    const topic = (id: string): PackEdit => ({
      kind: 'put',
      list: 'topics',
      entry: { id, name: { en: id } },
      was: null,
    });
    await Promise.all([keepEdits('ward-4', [topic('one')]), keepEdits('ward-4', [topic('two')])]);
    const kept = await readKept('ward-4');
    expect(kept?.pack.topics.map(({ id }) => id).toSorted()).toEqual(['one', 'sharing', 'two']);
    expect(kept?.revision).toBe(2);
  });

  it('may bring a picture', async () => {
    const [file, bytes] = await mediaOf(png);
    const body = { en: `Look.\n\n![a window](${file})`, nl: 'Kijk.' };
    const edit: PackEdit = { kind: 'put', list: 'tips', entry: { ...tip, body }, was: tip };
    expect(await keepEdits('ward-4', [edit])).toMatchObject({ ok: false, why: 'refused' });
    expect(await keepEdits('ward-4', [edit], new Map([[file, bytes]]))).toMatchObject({
      ok: true,
      kept: { media: [file] },
    });
  });

  it('that the disk has no room for changes nothing', async () => {
    const realPut = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'contents') throw new DOMException('no room', 'QuotaExceededError');
      return realPut.call(this, value, key);
    });
    await expect(keepEdits('ward-4', [titled('Other')])).rejects.toMatchObject({ trouble: 'full' });
    vi.restoreAllMocks();
    expect(await readKept('ward-4')).toMatchObject({ revision: 0, pack: { tips: [{ title: tip.title }] } });
    expect(await listRevisions('ward-4')).toEqual([]);
  });

  it('of a pack that is gone says so', async () => {
    expect(await keepEdits('ward-5', [titled('x')])).toEqual({ ok: false, why: 'gone' });
  });
});

describe('history', () => {
  it('keeps the latest sixty states', async () => {
    for (let count = 1; count <= 63; count++) {
      const [now] = (await readKept('ward-4'))?.pack.tips ?? [];
      await keepEdits('ward-4', [titled(`Title ${count}`, now)]);
    }
    const revisions = await listRevisions('ward-4');
    expect(revisions).toHaveLength(60);
    expect(revisions.at(0)?.revision).toBe(62);
  });
});

it('a pack can begin here, once', async () => {
  const made = samplePack((one) => {
    one.id = 'new';
  });
  expect(await startPack(made)).toMatchObject({ ok: true, kept: { revision: 0 } });
  await expect(startPack(made)).rejects.toMatchObject({ name: 'StoreError' });
});

it('a pack that came as a file can be kept here from now on', async () => {
  await keepHere('ward-4');
  expect(await listPacks()).toMatchObject([{ id: 'ward-4', source: { kind: 'studio' } }]);
});
