import { describe, expect, it } from 'vitest';
import {
  changesOf,
  isWanted,
  linesOf,
  nextToDo,
  type Pending,
  searchLines,
} from '../../../../components/studio/translations/pending.ts';
import { applyEdits } from '../../../../utils/pack/edit.ts';
import type { Pack, Tip } from '../../../../utils/pack/schema.ts';
import { translationRows } from '../../../../utils/pack/translate/rows.ts';
import { samplePack } from '../../utils/pack/sample.ts';

const pack = samplePack((one) => {
  delete one.topics[0].name.nl;
  delete one.tips[0].body.nl;
});
const key = 'tips/share-quietly/body';
const write = (words: string, more: Partial<Pending> = {}): Pending => ({
  key,
  language: 'nl',
  words,
  madeFrom: 'Choose a **window**, not the screen.',
  ...more,
});
const lines = (pending: Pending[] = [], into: Pack = pack) =>
  linesOf({ pack: into, rows: translationRows(into), language: 'nl', source: 'en', reader: 'en', pending });
const lineOf = (one: string, pending: Pending[] = []) => lines(pending).find(({ row }) => row.key === one);

describe('the lines of a translation', () => {
  it('show what is being written, and that it is not in the pack yet', () => {
    expect(lineOf(key)).toMatchObject({ state: 'missing', words: '' });
    expect(lineOf(key, [write('Kies.')])).toMatchObject({ state: 'pending', words: 'Kies.' });
    expect(lineOf(key, [write('Wähle.', { language: 'de' })])).toMatchObject({ state: 'missing' });
  });

  it('say what each text belongs to', () => {
    expect(lineOf(key)?.name).toEqual({ list: 'tips', title: 'Share without notifications' });
  });

  it('to do are those that are missing or outdated', () => {
    const keys = lines().flatMap((line) => (isWanted(line, 'todo') ? [line.row.key] : []));
    expect(keys).toEqual(['topics/sharing/name', key]);
  });

  it('are found by every word, in the title, the source or the translation', () => {
    const found = (query: string) => searchLines(lines(), query, 'en').map(({ row }) => row.key);
    expect(found('window screen')).toEqual([key]);
    expect(found('afdeling')).toEqual(['pack/title']);
    expect(found('window nothing')).toEqual([]);
  });
});

describe('the next text that asks', () => {
  it('comes after the one that is open, and then from the beginning', () => {
    expect(nextToDo(lines(), 'topics/sharing/name')?.row.key).toBe(key);
    expect(nextToDo(lines(), key)?.row.key).toBe('topics/sharing/name');
    expect(nextToDo(lines(), undefined)?.row.key).toBe('topics/sharing/name');
  });

  it('is none when everything is done or being written', () => {
    const all = lines([write('Kies.'), write('Delen', { key: 'topics/sharing/name' })]);
    expect(nextToDo(all, key)).toBeUndefined();
  });
});

describe('what is put into the pack', () => {
  const changes = (pending: Pending[], into: Pack = pack) => changesOf(pending, translationRows(into), 'en');

  it('is what was written, without spaces around it', () => {
    expect(changes([write(' Kies. ')])).toMatchObject([{ kind: 'new', words: 'Kies.' }]);
  });

  it('is nothing about a text that is gone, or that says so already', () => {
    expect(changes([write('x', { key: 'tips/gone/title' })])).toEqual([]);
    expect(changes([write('Delen zonder meldingen', { key: 'tips/share-quietly/title' })])).toEqual([]);
  });

  it('knows that the source changed since it was written', () => {
    expect(changes([write('Kies.', { madeFrom: 'Older words.' })])).toMatchObject([
      { madeFrom: 'Older words.' },
    ]);
  });

  it('settles an outdated translation that was found to be right', () => {
    const tip = pack.tips[0] as Tip;
    const entry = { ...tip, title: { ...tip.title, en: 'Share quietly' } };
    const late = applyEdits(pack, [{ kind: 'put', list: 'tips', entry, was: tip }]);
    const same = write('Delen zonder meldingen', { key: 'tips/share-quietly/title' });
    expect(changes([same], late)).toMatchObject([{ kind: 'settled' }]);
  });
});
