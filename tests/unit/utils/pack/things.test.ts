import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { packSchema, type Text, textSchema, titleSchema } from '../../../../utils/pack/schema.ts';
import { walkSchema } from '../../../../utils/pack/schema-walk.ts';
import { isPlain, textAt, textsOf, thingsOf, withText } from '../../../../utils/pack/things.ts';
import { anyPack } from './any-pack.ts';
import { samplePack } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the texts of a pack', () => {
  it('are all of those that the format knows, each once', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const known: Text[] = [];
        walkSchema(packSchema, pack, (schema, value) => {
          if (schema === textSchema || schema === titleSchema) known.push(value as Text);
        });
        const found = thingsOf(pack).flatMap(({ thing }) => [...textsOf(thing).values()]);
        expect(new Set(found)).toEqual(new Set(known));
        expect(found).toHaveLength(known.length);
      }),
      { numRuns: 40 },
    );
  });

  it('are plain exactly where the format has plain words', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const plain = new Set<unknown>();
        walkSchema(packSchema, pack, (schema, value) => {
          if (schema === titleSchema) plain.add(value);
        });
        for (const { thing } of thingsOf(pack))
          for (const [name, text] of textsOf(thing))
            expect([name, isPlain(name)]).toEqual([name, plain.has(text)]);
      }),
      { numRuns: 20 },
    );
  });

  it('can each be changed, and nothing else changes with it', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        for (const { thing } of thingsOf(pack)) {
          for (const [name, text] of textsOf(thing)) {
            const changed = withText(thing, name, { en: 'other' });
            expect(textAt(changed, name)).toEqual({ en: 'other' });
            expect(withText(changed, name, text)).toEqual(thing);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of an entry are found where its id has dots', () => {
    const pack = samplePack((one) => {
      const entries = [{ kind: 'task', id: 'a.b', text: { en: 'Try it' } }];
      one.checklists = [{ id: 'list', title: { en: 'List' }, entries }];
    });
    const [checklist] = pack.checklists;
    expect(checklist && textAt(checklist, 'entries.a.b.text')).toEqual({ en: 'Try it' });
  });
});
