import { describe, expect, it } from 'vitest';
import {
  checkedMigrations,
  currentFormat,
  type Migration,
  migrate,
  migrations,
} from '../../../../utils/pack/migrate.ts';
import { readPack } from '../../../../utils/pack/read.ts';
import { sampleJson, sampleText } from './sample.ts';

/** What a later Wegwijs might need: format 2 renames "people" to "helpers", format 3 counts something. */
const made: readonly Migration[] = [
  {
    to: 2,
    why: 'people are called helpers',
    apply: ({ people, ...pack }) => ({ ...pack, helpers: people }),
  },
  {
    to: 3,
    why: 'the pack says how many helpers it has',
    apply: (pack) => ({ ...pack, count: (pack.helpers as unknown[]).length }),
  },
];

describe('migrate', () => {
  it('takes a pack of any older format through every step, in order', () => {
    const { people, ...rest } = sampleJson();
    expect(migrate(sampleJson(), 1, made)).toEqual({ ...rest, format: 3, helpers: people, count: 1 });
    expect(migrate({ format: 2, helpers: [] }, 2, made)).toEqual({ format: 3, helpers: [], count: 0 });
  });

  it('leaves a pack of the newest format as it is', () => {
    expect(migrate({ format: 3, a: 1 }, 3, made)).toEqual({ format: 3, a: 1 });
  });

  it('never changes what it was given', () => {
    const pack = { format: 1, people: [{ id: 'a' }] };
    migrate(pack, 1, [
      {
        to: 2,
        why: 'x',
        apply: (older) => {
          (older.people as { id: string }[])[0] = { id: 'b' };
          return older;
        },
      },
    ]);
    expect(pack).toEqual({ format: 1, people: [{ id: 'a' }] });
  });
});

describe('checkedMigrations', () => {
  it('takes a list that leads to the current format step by step', () => {
    expect(checkedMigrations(made, 3)).toBe(made);
    expect(checkedMigrations(migrations, currentFormat)).toBe(migrations);
  });

  it.each([
    ['a step that is missing', made.slice(1), 3, /leads to format 3 instead of 2/],
    ['steps the wrong way round', [...made].reverse(), 3, /instead of 2/],
    ['a format that nothing leads to', made, 4, /no migration leads to format 4/],
    [
      'a step that does not say why',
      [{ to: 2, why: ' ', apply: (pack: object) => ({ ...pack }) }],
      2,
      /does not say why/,
    ],
  ])('throws at %s', (_, list, current, message) => {
    expect(() => checkedMigrations(list, current)).toThrow(message);
  });
});

describe('readPack', () => {
  it('brings an older pack up to date before it is checked', async () => {
    const read = await readPack(sampleText(), made);
    // this schema knows format 1 only, so what the made-up steps made is what it finds strange
    expect(read.ok ? [] : read.problems.map(({ at }) => at)).toEqual(['format', 'helpers', 'count']);
  });

  it('gives no line numbers after a migration, since they would be those of another text', async () => {
    const read = await readPack(sampleText(), made);
    expect(read.ok ? [] : read.problems.map(({ line }) => line)).toEqual([undefined, undefined, undefined]);
  });

  it('reads up to the format that the last step leads to', async () => {
    const read = await readPack('{"format": 4}', made);
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: 'format-newer', values: { format: 4, known: 3 } },
    ]);
  });
});
