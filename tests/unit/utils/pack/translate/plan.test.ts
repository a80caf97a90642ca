import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../../utils/pack/edit.ts';
import { stateOf } from '../../../../../utils/pack/fingerprint.ts';
import type { Pack, Tip } from '../../../../../utils/pack/schema.ts';
import { applyTranslations } from '../../../../../utils/pack/translate/apply.ts';
import { readTranslationCsv, writeTranslationCsv } from '../../../../../utils/pack/translate/csv.ts';
import { type FileWords, planTranslations } from '../../../../../utils/pack/translate/plan.ts';
import { countTranslations, translationRows } from '../../../../../utils/pack/translate/rows.ts';
import { readXliff, writeXliff } from '../../../../../utils/pack/translate/xliff.ts';
import { samplePack } from '../sample.ts';

const pack = samplePack();
const tip = pack.tips[0] as Tip;
const key = 'tips/share-quietly/title';
const given = (words: string, more: Partial<FileWords> = {}): FileWords => ({
  key,
  language: 'nl',
  words,
  line: 2,
  ...more,
});
const plan = (words: FileWords[], into: Pack = pack) =>
  planTranslations(into, { languages: ['en', 'nl'], words }, new Map());
const withEnglish = (title: string) =>
  applyEdits(pack, [
    { kind: 'put', list: 'tips', entry: { ...tip, title: { ...tip.title, en: title } }, was: tip },
  ]);
const stateOfTitle = (one: Pack) => stateOf(one.tips[0] as Tip, 'title', 'nl', 'en');

describe('the texts of a pack', () => {
  it('have a key each, and count as done, missing or outdated', () => {
    expect(translationRows(pack).map((row) => row.key)).toEqual([
      'pack/title',
      'apps/teams/name',
      'topics/sharing/name',
      'tips/share-quietly/title',
      'tips/share-quietly/body',
    ]);
    expect(countTranslations(withEnglish('Other'))).toEqual([
      { language: 'nl', done: 4, missing: 0, outdated: 1 },
    ]);
  });
});

describe('what a file would change', () => {
  it('is nothing when the words are the same, also with other line ends', () => {
    const two = samplePack((one) => {
      one.tips[0].body.nl = 'Een\nTwee';
    });
    const same = given('Een\r\nTwee ', { key: 'tips/share-quietly/body' });
    expect(plan([same], two)).toMatchObject({ changes: [], same: 1 });
  });

  it('is nothing for an empty field: a file never takes words away', () => {
    expect(plan([given('  ')])).toMatchObject({ changes: [], empty: 1 });
  });

  it('says what the words were', () => {
    expect(plan([given('Stil delen')]).changes).toMatchObject([
      { kind: 'changed', was: 'Delen zonder meldingen', words: 'Stil delen' },
    ]);
  });

  it('says which language is new to the pack', () => {
    const { changes, newLanguages } = plan([given('Still teilen', { language: 'de' })]);
    expect(changes).toMatchObject([{ kind: 'new' }]);
    expect(newLanguages).toEqual(['de']);
    expect(applyTranslations(pack, changes).languages).toEqual(['en', 'nl', 'de']);
  });

  it('is told of what the pack does not have any more', () => {
    expect(plan([given('x', { key: 'tips/gone/title' })]).unknown).toMatchObject([
      { key: 'tips/gone/title' },
    ]);
  });

  it.each([
    ['a title that is too long', key, 'x'.repeat(121), 'text-too-long'],
    ['HTML', 'tips/share-quietly/body', 'Kies <b>dit</b>', 'html'],
    ['a link that is none of the web', 'tips/share-quietly/body', '[x](javascript:alert)', 'link-scheme'],
  ])('%s is refused alone, with the reason', (_, where, words, code) => {
    const { changes, refused } = plan([given(words, { key: where }), given('Stil delen')]);
    expect(refused).toMatchObject([{ problems: [{ code }] }]);
    expect(changes).toHaveLength(1);
  });

  it('of a language that is none is refused', () => {
    expect(plan([given('x', { language: 'Not a tag' })]).refused).toMatchObject([
      { problems: [{ code: 'bad-language' }] },
    ]);
  });

  it('knows the language whatever its capitals', () => {
    expect(plan([given('Stil delen', { language: 'NL' })])).toMatchObject({
      changes: [{ language: 'nl' }],
      newLanguages: [],
    });
  });
});

describe('a translation that comes in', () => {
  it('is done when it was made from the source as it is', () => {
    const late = withEnglish('Share quietly');
    const { changes } = plan([given('Share quietly', { language: 'en' }), given('Stil delen')], late);
    expect(stateOfTitle(late)).toBe('outdated');
    expect(stateOfTitle(applyTranslations(late, changes))).toBe('done');
  });

  it('is outdated when it was made from an older source', () => {
    const late = withEnglish('Share quietly');
    const older = given('Share without notifications', { language: 'en' });
    const { changes } = plan([older, given('Stil delen')], late);
    const taken = changes.filter(({ kind }) => kind !== 'source');
    expect(taken).toMatchObject([{ madeFrom: 'Share without notifications' }]);
    expect(stateOfTitle(applyTranslations(late, taken))).toBe('outdated');
  });

  it('is done when the source of the file is taken as well', () => {
    const { changes } = plan([given('Hush', { language: 'en' }), given('Stil')]);
    expect(changes.map(({ kind }) => kind)).toEqual(['source', 'changed']);
    const after = applyTranslations(pack, changes);
    expect(after.tips[0]?.title).toEqual({ en: 'Hush', nl: 'Stil' });
    expect(stateOfTitle(after)).toBe('done');
  });

  it('is outdated when the file changes only the source', () => {
    const { changes } = plan([given('Hush', { language: 'en' }), given('Delen zonder meldingen')]);
    expect(stateOfTitle(applyTranslations(pack, changes))).toBe('outdated');
  });

  it('that still holds is settled where the translator says so, in either kind of file', () => {
    const late = withEnglish('Share quietly');
    const asked = { languages: ['nl'], reader: 'en' } as const;
    const csv = readTranslationCsv(writeTranslationCsv(late, asked).replace('outdated', 'done'));
    const xliff = readXliff(writeXliff(late, asked).replace('state="needs-translation"', 'state="final"'));
    for (const file of [csv, xliff]) {
      if (!file.ok) throw new Error(file.code);
      const { changes } = planTranslations(late, file, new Map());
      expect(changes).toMatchObject([{ kind: 'settled', key }]);
      expect(stateOfTitle(applyTranslations(late, changes))).toBe('done');
    }
  });

  it('changes nothing else of the pack', () => {
    const { changes } = plan([given('Stil delen')]);
    const after = applyTranslations(pack, changes);
    expect(after.people).toBe(pack.people);
    expect({ ...after.tips[0], title: 0, translatedFrom: 0 }).toEqual({
      ...tip,
      title: 0,
      translatedFrom: 0,
    });
  });
});

describe('a table of translations', () => {
  it('says what each text belongs to, in the language of who reads it', () => {
    const text = writeTranslationCsv(pack, { languages: ['nl'], reader: 'nl' });
    expect(text.split('\r\n').slice(0, 1)).toEqual(['\uFEFFpad,onderdeel,tekst,en,nl,stand nl']);
    expect(text).toContain('tips/share-quietly/title,Tip: Delen zonder meldingen,titel');
  });

  it('is read in whatever order its columns come back, with names of languages too', () => {
    const text = 'Dutch (nl);Remarks;Path;EN\nStil;x;tips/share-quietly/title;Share\n';
    expect(readTranslationCsv(text)).toMatchObject({
      ok: true,
      words: [
        { key, language: 'nl', words: 'Stil' },
        { key, language: 'en', words: 'Share' },
      ],
    });
  });

  it('without a column of paths, or of any language, says so', () => {
    expect(readTranslationCsv('en,nl\na,b\n')).toMatchObject({ ok: false, code: 'no-path-column' });
    expect(readTranslationCsv('path,words\na,b\n')).toMatchObject({ ok: false, code: 'no-language-column' });
  });
});

describe('an XLIFF file', () => {
  const unit = (inside: string) =>
    `<xliff version="1.2"><file source-language="en" target-language="nl"><body><group>${inside}</group></body></file></xliff>`;
  const wordsIn = (text: string) => {
    const read = readXliff(text);
    return read.ok ? read.words.map(({ words }) => words) : read.code;
  };

  it('may have marks of tools in it, and suggestions that nobody took', () => {
    const text = unit(
      '<trans-unit id="a/b"><source>One</source><target><mrk mtype="seg"><g id="1">E</g>en</mrk> twee</target><alt-trans><target>Nee</target></alt-trans></trans-unit>',
    );
    expect(wordsIn(text)).toEqual(['One', 'Een twee']);
  });

  it('may be of version 2, in segments', () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl"><file id="f"><unit id="u1" name="a/b">
      <segment state="final"><source>One. </source><target>Een. </target></segment><ignorable><source>~</source></ignorable>
      <segment state="final"><source>Two<cp hex="0001"/></source><target>Twee</target></segment></unit></file></xliff>`;
    expect(readXliff(text)).toMatchObject({
      words: [
        { key: 'a/b', language: 'en', words: 'One. ~Two\u0001' },
        { key: 'a/b', language: 'nl', words: 'Een. ~Twee', settled: true },
      ],
    });
  });

  it('of another kind, or without a language, says so', () => {
    expect(wordsIn('<html/>')).toBe('not-xliff');
    expect(wordsIn('<xliff version="1.2"><file source-language="en"/></xliff>')).toBe('no-target-language');
    expect(wordsIn('<xliff')).toBe('xml-ends-early');
  });
});
