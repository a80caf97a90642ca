import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../../../../../utils/pack/edit.ts';
import { stateOf } from '../../../../../utils/pack/fingerprint.ts';
import { type Choices, mergePacks, partKey } from '../../../../../utils/pack/merge/merge.ts';
import type { Choice } from '../../../../../utils/pack/merge/value.ts';
import { checkPack } from '../../../../../utils/pack/read.ts';
import type { Pack, Tip, Walkthrough } from '../../../../../utils/pack/schema.ts';
import { type Entry, itemLists, type List, lists } from '../../../../../utils/pack/things.ts';
import { anyPack } from '../any-pack.ts';
import { samplePack } from '../sample.ts';

vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: 80 };

/** Something that one person does to a pack. */
type Deed = { kind: 'words' | 'date' | 'remove' | 'add' | 'move'; seed: number };
const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('words', 'date', 'remove', 'add', 'move'),
  seed: fc.nat(),
});

function does(pack: Pack, { kind, seed }: Deed, who: string): Pack {
  const list = lists[seed % lists.length] as List;
  const entries = pack[list] as Entry[];
  const was = entries[seed % (entries.length || 1)];
  if (!was) return pack;
  switch (kind) {
    case 'words':
      return worded(pack, list, was, who);
    case 'date':
      return 'checkBy' in was || itemLists.some((one) => one === list)
        ? applyEdits(pack, [{ kind: 'put', list, was, entry: { ...was, checkBy: '2031-01-01' } as Entry }])
        : pack;
    case 'remove':
      // an app takes its items with it, which is for the person to decide
      return list === 'apps' ? pack : applyEdits(pack, [{ kind: 'remove', list, was }]);
    case 'add':
      return applyEdits(pack, [{ kind: 'put', list, was: null, entry: { ...was, id: `${who}${seed % 7}` } }]);
    case 'move':
      return { ...pack, [list]: [...entries.slice(1), ...entries.slice(0, 1)] };
    default:
      return kind satisfies never;
  }
}

function worded(pack: Pack, list: List, was: Entry, who: string): Pack {
  const [language = 'en'] = pack.languages;
  const entry =
    list === 'people'
      ? { ...was, name: `Named by ${who}` }
      : 'title' in was
        ? { ...was, title: { ...was.title, [language]: `By ${who}` } }
        : { ...was, name: { ...(was.name as object), [language]: `By ${who}` } };
  return applyEdits(pack, [{ kind: 'put', list, was, entry: entry as Entry }]);
}

/** A pack and what two people made of it. */
const anyHistory = fc
  .record({
    base: anyPack,
    mine: fc.array(anyDeed, { maxLength: 4 }),
    theirs: fc.array(anyDeed, { maxLength: 4 }),
  })
  .map(({ base, mine, theirs }) => ({
    base,
    mine: mine.reduce((pack, deed) => does(pack, deed, 'm'), base),
    theirs: theirs.reduce((pack, deed) => does(pack, deed, 't'), base),
  }));
const named = (pack: Pack) => Object.fromEntries(lists.map((list) => [list, pack[list].map(({ id }) => id)]));

describe('a merge', () => {
  it('with itself is itself, known or unknown what it comes from', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        for (const base of [undefined, pack]) {
          const copy = structuredClone(pack);
          expect(mergePacks({ base, mine: pack, theirs: copy })).toEqual({
            pack,
            conflicts: [],
            restored: [],
          });
        }
      }),
      runs,
    );
  });

  it('takes everything of the one who alone changed anything', () => {
    fc.assert(
      fc.property(anyHistory, ({ base, mine, theirs }) => {
        expect(mergePacks({ base, mine: base, theirs })).toEqual({
          pack: theirs,
          conflicts: [],
          restored: [],
        });
        expect(mergePacks({ base, mine, theirs: base })).toEqual({ pack: mine, conflicts: [], restored: [] });
      }),
      runs,
    );
  });

  it('lets changes of different entries both survive', () => {
    fc.assert(
      fc.property(anyPack, fc.nat(), (base, seed) => {
        const all = lists.flatMap((list) => (base[list] as Entry[]).map((entry) => ({ list, entry })));
        const isMine = (at: number) => (seed >> (at % 30)) % 2 === 0;
        const changed = (who: string, isHis: (at: number) => boolean) =>
          all.reduce(
            (pack, { list, entry }, at) => (isHis(at) ? worded(pack, list, entry, who) : pack),
            base,
          );
        const [mine, theirs] = [changed('m', isMine), changed('t', (at) => !isMine(at))];
        const { pack, conflicts } = mergePacks({ base, mine, theirs });
        expect(conflicts).toEqual([]);
        for (const [at, { list, entry }] of all.entries()) {
          const from = isMine(at) ? mine : theirs;
          const find = (one: Pack) => (one[list] as Entry[]).find(({ id }) => id === entry.id);
          expect(find(pack)).toEqual(find(from));
        }
      }),
      runs,
    );
  });

  it('finds the same conflicts whoever merges, with the sides the other way round', () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), ({ base, mine, theirs }, isKnown) => {
        const from = isKnown ? { base } : {};
        const one = mergePacks({ ...from, mine, theirs }).conflicts;
        const other = mergePacks({ ...from, mine: theirs, theirs: mine }).conflicts;
        const told = (conflicts: typeof one, isTurned: boolean) =>
          conflicts
            .flatMap((conflict) =>
              (conflict.parts.length > 0 ? conflict.parts : [{ name: '', ...conflict }]).map((part) =>
                JSON.stringify([
                  conflict.key,
                  part.name,
                  ...(isTurned
                    ? [part.theirs ?? null, part.mine ?? null]
                    : [part.mine ?? null, part.theirs ?? null]),
                ]),
              ),
            )
            // which items carry another id in the merge depends on whose ids stay
            .filter((text) => !text.includes('.order'))
            .toSorted();
        if (shareIds(mine, theirs)) return;
        expect(told(one, false)).toEqual(told(other, true));
      }),
      runs,
    );
  });

  it('keeps my order as long as nobody else moved anything', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(anyDeed), ({ base, mine }, deeds) => {
        const theirs = deeds
          .filter(({ kind }) => kind !== 'move')
          .reduce((pack, deed) => does(pack, deed, 't'), base);
        const merged = named(mergePacks({ base, mine, theirs }).pack);
        for (const list of lists) {
          const before = mine[list].map(({ id }) => id).filter((id) => merged[list]?.includes(id));
          expect(merged[list]?.filter((id) => before.includes(id))).toEqual(before);
        }
      }),
      runs,
    );
  });

  it('gives a pack that is right, whatever was chosen, also of packs that have nothing in common', () => {
    const anyChoice = fc.constantFrom<Choice>('mine', 'theirs', 'both');
    fc.assert(
      fc.property(
        fc.oneof(anyHistory, fc.record({ base: fc.constant(undefined), mine: anyPack, theirs: anyPack })),
        fc.infiniteStream(anyChoice),
        ({ base, mine, theirs }, stream) => {
          const { conflicts } = mergePacks({ base, mine, theirs });
          const choices: Choices = new Map(
            conflicts.flatMap(({ key, parts }) => [
              [key, stream.next().value] as const,
              ...parts.slice(1).map(({ name }) => [partKey(key, name), stream.next().value] as const),
            ]),
          );
          for (const given of [new Map(), choices]) {
            const { pack } = mergePacks({ base, mine, theirs }, given);
            const checked = checkPack(pack, new Map());
            expect(checked.ok ? [] : checked.problems).toEqual([]);
          }
        },
      ),
      runs,
    );
  });
});

function shareIds(mine: Pack, theirs: Pack): boolean {
  return itemLists.some((list) =>
    itemLists.some(
      (other) => other !== list && mine[list].some(({ id }) => theirs[other].some((one) => one.id === id)),
    ),
  );
}

describe('two people at one tip', () => {
  const base = samplePack();
  const [tip] = base.tips as [Tip];
  const put = (change: Partial<Tip>, pack = base) =>
    applyEdits(pack, [{ kind: 'put', list: 'tips', was: tip, entry: { ...tip, ...change } }]);

  it('keep both changes when one wrote the title and the other the date', () => {
    const { pack, conflicts } = mergePacks({
      base,
      mine: put({ title: { ...tip.title, en: 'Hush' } }),
      theirs: put({ checkBy: '2028-01-01' }),
    });
    expect(conflicts).toEqual([]);
    expect(pack.tips[0]).toMatchObject({ title: { en: 'Hush' }, checkBy: '2028-01-01' });
  });

  it('keep both languages, and the translation of the older words is outdated', () => {
    const mine = put({ body: { ...tip.body, en: 'Choose **one** window.' } });
    const theirs = put({ body: { ...tip.body, nl: 'Kies één venster.' } });
    const { pack, conflicts } = mergePacks({ base, mine, theirs });
    expect(conflicts).toEqual([]);
    const [merged] = pack.tips as [Tip];
    expect(merged.body).toEqual({ en: 'Choose **one** window.', nl: 'Kies één venster.' });
    expect(stateOf(merged, 'body', 'nl', 'en')).toBe('outdated');
  });

  it('choose between two wordings, or put both under each other', () => {
    const sides = { base, mine: put({ body: { en: 'One.' } }), theirs: put({ body: { en: 'Two.' } }) };
    const { conflicts } = mergePacks(sides);
    expect(conflicts).toMatchObject([
      {
        key: 'tips/share-quietly',
        parts: [{ name: 'body.en', mine: 'One.', theirs: 'Two.', canBeBoth: true }],
      },
    ]);
    const chosen = (choice: Choice) =>
      mergePacks(sides, new Map([[partKey('tips/share-quietly', 'body.en'), choice]])).pack.tips[0]?.body.en;
    expect((['mine', 'theirs', 'both'] as const).map(chosen)).toEqual(['One.', 'Two.', 'One.\n\nTwo.']);
  });

  it('may keep the whole tip twice, theirs under an id of its own', () => {
    const sides = { mine: put({ title: { en: 'One' } }), theirs: put({ title: { en: 'Two' } }) };
    const { pack } = mergePacks(sides, new Map([['tips/share-quietly', 'both']]));
    expect(pack.tips.map(({ id, title }) => [id, title.en])).toEqual([
      ['share-quietly', 'One'],
      ['share-quietly-2', 'Two'],
    ]);
  });

  it('are asked when one took it away and the other changed it', () => {
    const sides = {
      base,
      mine: applyEdits(base, [{ kind: 'remove', list: 'tips', was: tip }]),
      theirs: put({ checkBy: '2028-01-01' }),
    };
    const { pack, conflicts } = mergePacks(sides);
    expect(conflicts).toMatchObject([{ key: 'tips/share-quietly', mine: undefined, parts: [] }]);
    expect(pack.tips).toEqual([]);
    expect(mergePacks(sides, new Map([['tips/share-quietly', 'theirs']])).pack.tips).toHaveLength(1);
  });

  it('lose nothing when nobody knows what both come from', () => {
    const { topics: _, ...bare } = tip;
    const { pack, conflicts } = mergePacks({
      mine: put({ topics: [] }),
      theirs: put({ ...bare, ourWay: { text: { en: 'Ask first.' } } }),
    });
    expect(conflicts).toEqual([]);
    expect(pack.tips[0]).toMatchObject({ topics: ['sharing'], ourWay: { text: { en: 'Ask first.' } } });
  });
});

describe('what only they did', () => {
  const base = samplePack();
  const [tip] = base.tips as [Tip];
  const theirs = applyEdits(base, [
    { kind: 'put', list: 'tips', was: tip, entry: { ...tip, checkBy: '2028-01-01' } },
    { kind: 'put', list: 'tips', was: null, entry: { ...tip, id: 'new' } },
    { kind: 'put', list: 'topics', was: null, entry: { id: 'chat', name: { en: 'Chat' } } },
    { kind: 'about', about: { title: { en: 'Theirs' } }, was: { title: base.title } },
  ]);

  it('can be left as it is here, one by one', () => {
    const choices = new Map(['tips/share-quietly', 'tips/new', 'pack'].map((key) => [key, 'mine'] as const));
    const { pack } = mergePacks({ base, mine: base, theirs }, choices);
    expect(pack.tips).toEqual(base.tips);
    expect(pack.title).toEqual(base.title);
    expect(pack.topics.map(({ id }) => id)).toEqual(['sharing', 'chat']);
  });
});

describe('what the other side names', () => {
  const base = samplePack();
  const [tip] = base.tips as [Tip];
  const [fatima] = base.people;

  it('stays, though it was taken away here', () => {
    const mine = applyEdits(base, [{ kind: 'remove', list: 'people', was: fatima as Entry }]);
    const theirs = applyEdits(base, [{ kind: 'put', list: 'tips', was: null, entry: { ...tip, id: 'new' } }]);
    const { pack, restored } = mergePacks({ base, mine, theirs });
    expect(restored).toEqual(['people/fatima']);
    expect(pack.people.map(({ id }) => id)).toEqual(['fatima']);
    expect(pack.tips.map(({ owner }) => owner)).toEqual([undefined, 'fatima']);
  });

  it('is renamed along when both used one id for items of two kinds', () => {
    const walkthrough: Walkthrough = {
      id: 'x',
      title: { en: 'X' },
      topics: [],
      app: 'teams',
      steps: [{ id: 's', title: { en: 'S' }, done: { kind: 'next' } }],
    };
    const mine = applyEdits(base, [{ kind: 'put', list: 'tips', was: null, entry: { ...tip, id: 'x' } }]);
    const theirs = applyEdits(base, [
      { kind: 'put', list: 'walkthroughs', was: null, entry: walkthrough },
      {
        kind: 'put',
        list: 'checklists',
        was: null,
        entry: {
          id: 'start',
          title: { en: 'Start' },
          topics: [],
          entries: [{ kind: 'walkthrough', walkthrough: 'x' }],
        },
      },
    ]);
    const { pack } = mergePacks({ base, mine, theirs });
    expect(pack.walkthroughs[0]?.id).toBe('x-2');
    expect(pack.checklists[0]?.entries).toEqual([{ kind: 'walkthrough', walkthrough: 'x-2' }]);
  });
});

describe('the steps of a walkthrough', () => {
  const step = (id: string, words: string) => ({ id, title: { en: words }, done: { kind: 'next' as const } });
  const withSteps = (...steps: Walkthrough['steps']) =>
    samplePack((one) => {
      one.walkthroughs = [{ id: 'tour', title: { en: 'Tour' }, app: 'teams', steps }];
    });
  const base = withSteps(step('a', 'A'), step('b', 'B'));
  const idsOf = (pack: Pack) => pack.walkthroughs[0]?.steps.map(({ id }) => id);

  it('are merged one by one', () => {
    const mine = withSteps(step('a', 'A now'), step('b', 'B'));
    const theirs = withSteps(step('a', 'A'), step('between', 'C'), step('b', 'B'));
    const { pack, conflicts } = mergePacks({ base, mine, theirs });
    expect(conflicts).toEqual([]);
    expect(idsOf(pack)).toEqual(['a', 'between', 'b']);
    expect(pack.walkthroughs[0]?.steps[0]?.title?.en).toBe('A now');
  });

  it('that a branch leads to stay', () => {
    const mine = withSteps(step('a', 'A'));
    const theirs = withSteps({ ...step('a', 'A'), branch: [{ to: 'b' }] }, step('b', 'B'));
    expect(idsOf(mergePacks({ base, mine, theirs }).pack)).toEqual(['a', 'b']);
  });

  it('in two different orders are a choice', () => {
    const three = withSteps(step('a', 'A'), step('b', 'B'), step('c', 'C'));
    const mine = withSteps(step('b', 'B'), step('a', 'A'), step('c', 'C'));
    const theirs = withSteps(step('a', 'A'), step('c', 'C'), step('b', 'B'));
    const sides = { base: three, mine, theirs };
    expect(mergePacks(sides).conflicts).toMatchObject([{ parts: [{ name: 'steps.order' }] }]);
    const key = partKey('walkthroughs/tour', 'steps.order');
    expect(idsOf(mergePacks(sides, new Map([[key, 'theirs']])).pack)).toEqual(['a', 'c', 'b']);
  });
});

it('the higher of two versions stands', () => {
  const version = (number: string) => samplePack((one) => Object.assign(one, { version: number }));
  expect(mergePacks({ mine: version('1.9.0'), theirs: version('1.10.0') }).pack.version).toBe('1.10.0');
});
