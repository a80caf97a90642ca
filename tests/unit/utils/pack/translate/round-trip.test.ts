import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../../../../utils/pack/edit.ts';
import { separators } from '../../../../../utils/pack/exchange/csv.ts';
import { mapThings } from '../../../../../utils/pack/map-things.ts';
import { type Pack, packSchema } from '../../../../../utils/pack/schema.ts';
import { textAt, textsOf, withText } from '../../../../../utils/pack/things.ts';
import { applyTranslations } from '../../../../../utils/pack/translate/apply.ts';
import { readTranslationCsv, writeTranslationCsv } from '../../../../../utils/pack/translate/csv.ts';
import { planTranslations, type TranslationFile } from '../../../../../utils/pack/translate/plan.ts';
import { languagesIn, translationRows } from '../../../../../utils/pack/translate/rows.ts';
import { readXliff, writeXliff } from '../../../../../utils/pack/translate/xliff.ts';
import { anyPack } from '../any-pack.ts';

vi.setConfig({ testTimeout: 120_000 });
const media = new Map<string, Uint8Array>();

/** Words of any kind: line ends, quotes, emoji, right to left, markup signs, letters that XML has no way to write. */
const anyWords = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '"',
            "'",
            ',',
            ';',
            '\t',
            '\r\n',
            '\n',
            '\r',
            '<',
            '>',
            '&',
            '&amp;',
            ']]>',
            '=',
            '- ',
            '🙂',
            'é',
          ],
          ...['\u0001', '\ufffe', 'مرحبا', '\u202e', '**b**', '[a](https://example.org)', 'U+0041', '<ph/>'],
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  .map((words) => words.trim() || 'x');

/** A pack whose every text in every language holds such words. */
const anyWordedPack: fc.Arbitrary<Pack> = fc
  .tuple(anyPack, fc.infiniteStream(anyWords))
  .map(([pack, stream]) =>
    packSchema.parse(
      mapThings(pack, (thing) =>
        [...textsOf(thing)].reduce(
          (one, [name, text]) =>
            withText(
              one,
              name,
              Object.fromEntries(
                Object.keys(text).map((tag) => [tag, stream.next().value.slice(0, 120).trim()]),
              ),
            ),
          thing,
        ),
      ),
    ),
  )
  .filter((pack) => translationRows(pack).every(({ words }) => Object.values(words).every(Boolean)));

/** The same pack with only the source of each text, where there is one. */
function untranslated(pack: Pack): Pack {
  const source = sourceOf(pack);
  return mapThings(pack, (thing) => {
    const { translatedFrom: _, ...bare } = thing;
    return [...textsOf(thing)].reduce(
      (one, [name, text]) => {
        const words = text[source];
        return words === undefined ? one : withText(one, name, { [source]: words });
      },
      bare as typeof thing,
    );
  });
}

/** What no text of a pack may hold is refused one by one; these tests are about all the others. */
function roundTrip(pack: Pack, file: TranslationFile) {
  const back = planTranslations(pack, file, media);
  const into = untranslated(pack);
  const plan = planTranslations(into, file, media);
  const after = applyTranslations(into, plan.changes);
  const refused = new Set(plan.refused.map(({ words }) => `${words.key} ${words.language}`));
  const lost = translationRows(pack).flatMap(({ key, words, place, name }) => {
    const thing = translationRows(after).find((row) => row.key === key)?.thing;
    const now = thing && textAt(thing, name);
    return Object.entries(words)
      .filter(([tag, text]) => now?.[tag] !== text && !refused.has(`${key} ${tag}`))
      .map(([tag, text]) => ({ place, name, tag, text, now: now?.[tag] }));
  });
  return { back, lost };
}

describe('a round trip', () => {
  it('through CSV loses nothing and changes nothing', () => {
    fc.assert(
      fc.property(anyWordedPack, fc.constantFrom(...separators), (pack, separator) => {
        const text = writeTranslationCsv(pack, { languages: languagesIn(pack), reader: 'nl', separator });
        const read = readTranslationCsv(new TextDecoder().decode(new TextEncoder().encode(text)));
        if (!read.ok) throw new Error(read.code);
        const { back, lost } = roundTrip(pack, read);
        expect(back.changes).toEqual([]);
        expect(back.unknown).toEqual([]);
        expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('through XLIFF loses nothing and changes nothing', () => {
    fc.assert(
      fc.property(anyWordedPack, (pack) => {
        const text = writeXliff(pack, { languages: languagesIn(pack), reader: 'en' });
        const read = readXliff(new TextDecoder().decode(new TextEncoder().encode(text)));
        if (!read.ok) throw new Error(`${read.code} ${read.line} ${read.what}`);
        const { back, lost } = roundTrip(pack, read);
        expect(back.changes).toEqual([]);
        expect(back.unknown).toEqual([]);
        // one language alone is the source: there is nothing to translate
        if (languagesIn(pack).length > 1) expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same file for the same pack', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const asked = { languages: languagesIn(pack), reader: 'en' } as const;
        expect(writeXliff(pack, asked)).toBe(writeXliff(structuredClone(pack), asked));
        expect(writeTranslationCsv(pack, asked)).toBe(writeTranslationCsv(structuredClone(pack), asked));
      }),
      { numRuns: 20 },
    );
  });
});
