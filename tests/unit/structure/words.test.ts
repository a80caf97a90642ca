import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CareKind } from '../../../components/studio/needs.ts';
import type { Absence } from '../../../content/walkthrough/state.ts';
import {
  authorWords,
  handoutWords,
  recorderWords,
  studioWords,
  walkthroughWords,
} from '../../../utils/i18n/areas.ts';
import { addWords, catalogues, type Key, type Language } from '../../../utils/i18n/index.ts';
import type { ItemStatus } from '../../../utils/messages.ts';
import type { Contact, Tip } from '../../../utils/pack/schema.ts';
import type { Sighting } from '../../../utils/store/records.ts';
import type { Settings } from '../../../utils/store/settings.ts';
import type { StoreTrouble } from '../../../utils/store/store-error.ts';
import { lineOf, type Node, root, type Source, shipped, sourcesIn, stringOf } from './sources.ts';

addWords(authorWords, walkthroughWords, recorderWords, studioWords, handoutWords);
const keys = Object.keys(catalogues.en) as Key[];
// packs have words of their own about what is wrong with them, and import none of these
const sources = shipped().filter(({ path }) => !/^utils\/(i18n\/|pack\/)/.test(path));

/** What the hole of a key made with a template can be; the compiler keeps each list whole. */
const fillings: Record<string, string[]> = {
  'ask.*': all<Exclude<Contact['kind'], 'phone'>>({ teams: 1, webex: 1, mail: 1 }),
  'studio.care.*': all<CareKind>({ lost: 1, drifting: 1, due: 1, fine: 1, unseen: 1 }),
  'studio.care.one.*': all<CareKind>({ lost: 1, drifting: 1, due: 1, fine: 1, unseen: 1 }),
  'studio.care.why.*': all<Sighting['outcome']>({ found: 1, moved: 1, ambiguous: 1, missing: 1 }),
  'studio.placement.*': all<NonNullable<Tip['placement']>>({ top: 1, right: 1, bottom: 1, left: 1 }),
  'store.*': all<StoreTrouble>({ full: 1, blocked: 1, newer: 1, failed: 1 }),
  'walk.missing.*': all<Absence>({ missing: 1, elsewhere: 1, ambiguous: 1 }),
  'why.*': all<ItemStatus['outcome']>({
    found: 1,
    moved: 1,
    ambiguous: 1,
    missing: 1,
    elsewhere: 1,
    waiting: 1,
  }),
  'options.language.*': all<Settings['language']>({ auto: 1, en: 1, nl: 1 }),
};

describe('words', () => {
  it('every key that is said exists', () => {
    const unknown = sources.flatMap((file) =>
      saidIn(file)
        .filter(({ key }) => !keys.includes(key as Key))
        .map(({ key, line }) => `${file.path}:${line} says ${key}: add it to utils/i18n, English and Dutch.`),
    );
    expect(unknown).toEqual([]);
  });

  it('every key made with a template has a known list of fillings', () => {
    const unknown = sources.flatMap((file) =>
      templatesIn(file)
        .filter(({ pattern }) => !(pattern in fillings))
        .map(({ pattern, line }) => `${file.path}:${line} says ${pattern}: say here what it can be.`),
    );
    expect(unknown).toEqual([]);
    const made = sources.flatMap((file) => templatesIn(file).map(({ pattern }) => pattern));
    expect(Object.keys(fillings).filter((pattern) => !made.includes(pattern))).toEqual([]);
  });

  it('no key is there that nobody says', () => {
    const strings = new Set(
      sources.flatMap(({ nodes }) => nodes.map(stringOf)).filter((text) => text !== undefined),
    );
    const made = new Set(
      Object.entries(fillings).flatMap(([pattern, values]) =>
        values.map((value) => pattern.replace('*', value)),
      ),
    );
    const unused = keys.filter((key) => !strings.has(key) && !made.has(key));
    expect(unused, 'remove these from utils/i18n, or say them').toEqual([]);
  });

  it.each(['nl'] satisfies Language[])(
    '%s has every key, with the same holes and the same forms',
    (language) => {
      const other = catalogues[language];
      expect(Object.keys(other).toSorted()).toEqual(keys.toSorted());
      for (const key of keys) {
        expect(holesOf(other[key] ?? ''), `holes of ${key}`).toEqual(holesOf(catalogues.en[key] ?? ''));
        expect(formsOf(other[key] ?? ''), `forms of ${key}`).toEqual(formsOf(catalogues.en[key] ?? ''));
      }
    },
  );

  it('no words are empty, and none carry a markup sign', () => {
    for (const [language, catalogue] of Object.entries(catalogues)) {
      const wrong = Object.entries(catalogue).filter(
        ([, words]) => words.trim() === '' || /[<>]/.test(words),
      );
      expect(wrong, language).toEqual([]);
    }
  });

  it('the words in the manifest exist in every language, and no others', () => {
    const [config] = sourcesIn('wxt.config.ts');
    const used = [...new Set(config?.text.match(/(?<=__MSG_)\w+(?=__)/g))].toSorted();
    for (const language of Object.keys(catalogues)) {
      const file = join(root, 'public', '_locales', language, 'messages.json');
      const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
      expect(Object.keys(messages).toSorted(), file).toEqual(used);
    }
  });
});

interface Said {
  key: string;
  line: number;
}

/** Keys that stand as words in a call of `say`, also behind a condition. */
function saidIn({ text, nodes }: Source): Said[] {
  return sayCalls(nodes).flatMap((call) =>
    wordsIn((call.arguments as Node[])[0]).map((key) => ({ key, line: lineOf(text, call) })),
  );
}

function templatesIn({ text, nodes }: Source): { pattern: string; line: number }[] {
  return sayCalls(nodes)
    .map((call) => ({ call, quasis: (call.arguments as Node[])[0]?.quasis }))
    .filter(({ quasis }) => quasis !== undefined)
    .map(({ call, quasis }) => ({
      pattern: (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('*'),
      line: lineOf(text, call),
    }));
}

function sayCalls(nodes: Node[]): Node[] {
  return nodes.filter(({ type, callee }) => type === 'CallExpression' && (callee as Node).name === 'say');
}

function wordsIn(node: Node | undefined): string[] {
  if (node?.type === 'ConditionalExpression') {
    return [...wordsIn(node.consequent as Node), ...wordsIn(node.alternate as Node)];
  }
  const words = stringOf(node);
  return words === undefined ? [] : [words];
}

function holesOf(words: string): string[] {
  return [...new Set(words.match(/\{\w+\}/g))].toSorted();
}

function formsOf(words: string): string[] {
  return words.startsWith('one:') ? words.split('|').map((form) => form.slice(0, form.indexOf(':'))) : [];
}

function all<Name extends string>(names: Record<Name, 1>): string[] {
  return Object.keys(names);
}
