import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkKept, nothingChecked } from '../../../../utils/pack/check-kept.ts';
import { checkPack } from '../../../../utils/pack/read.ts';
import type { Pack } from '../../../../utils/pack/schema.ts';
import { lists } from '../../../../utils/pack/things.ts';
import { anyPack } from './any-pack.ts';
import { samplePack } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });

/** As if all of it had been read from the store. */
function allKnown(pack: Pack) {
  const known = nothingChecked();
  for (const list of lists) for (const entry of pack[list]) known.entries.add(entry);
  return known;
}

const none = new Map<string, boolean>();

describe('checking what was changed alone', () => {
  it('says of any pack what the whole check says', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(checkKept(pack, none, nothingChecked())).toEqual(checkPack(pack, none));
        expect(checkKept(pack, none, allKnown(pack), pack)).toEqual({ ok: true, pack });
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, (pack: Pack) => Pack]>([
    ['a title that is missing', (pack) => withTip(pack, { title: {} })],
    ['an owner who is not there', (pack) => withTip(pack, { owner: 'nobody' })],
    ['a link that is not possible', (pack) => withTip(pack, { body: { en: '[x](javascript:alert)' } })],
    [
      'a picture that is not there',
      (pack) => withTip(pack, { body: { en: `![x](media/${'0'.repeat(64)}.png)` } }),
    ],
    ['an id that is there twice', (pack) => ({ ...pack, tips: [...pack.tips, ...pack.tips] })],
    ['no app', (pack) => ({ ...pack, apps: [] })],
    ['a version that is none', (pack) => ({ ...pack, version: 'one' })],
    ['somebody whom a known item names', (pack) => ({ ...pack, people: [] })],
  ])('refuses %s with the words of the whole check', (_, change) => {
    const pack = samplePack();
    const changed = change(pack);
    for (const before of [undefined, pack]) {
      const found = checkKept(changed, none, allKnown(pack), before);
      expect(found.ok).toBe(false);
      expect(found).toEqual(checkPack(changed, none));
    }
  });

  it('keeps what was known as the very same, and trims what is new', () => {
    const pack = samplePack();
    const topic = { id: 'chat', name: { en: ' Chat ' } };
    const found = checkKept({ ...pack, topics: [...pack.topics, topic] }, none, allKnown(pack));
    expect(found.ok && found.pack.tips[0]).toBe(pack.tips[0]);
    expect(found.ok && found.pack.topics.at(-1)?.name.en).toBe('Chat');
  });
});

function withTip(pack: Pack, patch: object): Pack {
  return { ...pack, tips: pack.tips.map((tip) => ({ ...tip, ...patch })) };
}
