import fc from 'fast-check';
import { type Pack, packSchema } from '../../../../utils/pack/schema.ts';
import { anchor as sampleAnchor } from './sample.ts';

/* Any pack that is right: ids that exist, words that are Markdown of nothing but words. */

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/), { minLength: 1, maxLength: 4 });
const word = fc.stringMatching(/^[\p{L}0-9"“”', .!?é漢🙂-]{0,20}[\p{L}0-9]$/u).map((words) => `x${words}`);
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const pattern = fc.constantFrom(
  'https://teams.microsoft.com/*',
  'https://*.zoom.us/wc/*',
  'http://localhost/*',
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    languages: fc.uniqueArray(fc.constantFrom('en', 'nl', 'nl-BE', 'de', 'pt-BR'), { minLength: 1 }),
    apps: ids,
    people: ids,
    topics: ids,
    items: fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/), { minLength: 4, maxLength: 8 }),
    steps: ids,
  })
  .chain(packWith);

type Ids = {
  languages: string[];
  apps: string[];
  people: string[];
  topics: string[];
  items: string[];
  steps: string[];
};

function packWith({ languages, apps, people, topics, items, steps }: Ids): fc.Arbitrary<Pack> {
  const one = (list: readonly string[]) => fc.constantFrom(...list);
  const some = (list: readonly string[]) => fc.subarray([...list]);
  const prints = maybe(fc.constant({ [languages.at(-1) ?? 'en']: { title: '0ab31cd' } }));
  const words = fc.dictionary(fc.constantFrom(...languages), word, { minKeys: 1, noNullPrototype: true });
  const anchor = words.map((names) => ({
    ...sampleAnchor,
    names: Object.fromEntries(Object.entries(names).map(([tag, name]) => [tag.slice(0, 2), [name]])),
  }));
  const conditions = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('app'), app: one(apps) }),
      fc.record({ kind: fc.constant('page'), match: pattern }),
      fc.record({ kind: fc.constant('element'), anchor, present: fc.boolean() }),
      fc.record({ kind: fc.constant('language'), language: one(languages) }),
      fc.record({ kind: fc.constant('date'), from: maybe(date), until: maybe(date) }),
      fc.record({ kind: fc.constant('ring'), ring: fc.constantFrom('authors', 'pilot') }),
      fc.record({ kind: fc.constant('done'), item: one(items), done: fc.boolean() }),
    ),
    { maxLength: 3 },
  );
  const item = (id: string) => ({
    id: fc.constant(id),
    title: words,
    topics: some(topics),
    owner: maybe(one(people)),
    checkBy: maybe(date),
    when: maybe(conditions),
    translatedFrom: prints,
  });
  const step = (id: string) =>
    fc.record({
      id: fc.constant(id),
      title: maybe(words),
      text: maybe(words),
      anchor: maybe(anchor),
      placement: maybe(fc.constantFrom('top', 'right', 'bottom', 'left')),
      done: fc.oneof(
        fc.constant({ kind: 'act' }),
        fc.constant({ kind: 'next' }),
        fc.record({ kind: fc.constant('element'), anchor }),
        fc.record({ kind: fc.constant('page'), match: pattern }),
      ),
      optional: maybe(fc.boolean()),
      skipWhen: maybe(conditions),
      wait: maybe(fc.integer({ min: 1, max: 120 })),
      branch: maybe(fc.array(fc.record({ when: maybe(conditions), to: one(steps) }), { maxLength: 2 })),
      requires: maybe(fc.record({ when: conditions.filter((list) => list.length > 0), remedy: words })),
      warning: maybe(words),
      topic: maybe(one(topics)),
      person: maybe(one(people)),
      translatedFrom: prints,
    });
  const kinds = {
    tips: (id: string) =>
      fc.record({
        ...item(id),
        app: one(apps),
        kind: fc.constantFrom('tip', 'warning'),
        body: words,
        ourWay: maybe(fc.record({ text: words, since: maybe(date), owner: maybe(one(people)) })),
        anchor,
        placement: maybe(fc.constantFrom('top', 'left')),
      }),
    walkthroughs: (id: string) =>
      fc.record({ ...item(id), app: one(apps), summary: maybe(words), steps: fc.tuple(...steps.map(step)) }),
    changes: (id: string) =>
      fc.record({
        ...item(id),
        app: one(apps),
        body: words,
        impact: fc.constantFrom('low', 'high'),
        date,
        affects: some(items),
        anchor: maybe(anchor),
      }),
    checklists: (id: string) =>
      fc.record({
        ...item(id),
        entries: fc.tuple(fc.record({ kind: fc.constant('task'), id: fc.constant('t'), text: words })),
      }),
  };
  const listOf = (kind: keyof typeof kinds, place: number): fc.Arbitrary<unknown> =>
    fc.tuple(
      ...items
        .filter((_, index) => index % 4 === place)
        .map((id) => kinds[kind](id) as fc.Arbitrary<unknown>),
    );
  const person = (id: string) =>
    fc.record({
      id: fc.constant(id),
      name: word,
      role: maybe(words),
      languages: some(languages),
      topics: some(topics),
      apps: some(apps),
      hours: maybe(
        fc.array(
          fc.record({ days: fc.subarray(['mon', 'tue', 'sun'], { minLength: 1 }), from: time, to: time }),
          { maxLength: 2 },
        ),
      ),
      timeZone: maybe(fc.constantFrom('Europe/Amsterdam', 'Asia/Kolkata')),
      away: maybe(fc.array(fc.record({ from: date, until: date }), { maxLength: 2 })),
      standIn: maybe(one(people)),
      consent: maybe(date),
      contacts: fc.constant([
        { kind: 'mail', address: 'x@example.org' },
        { kind: 'phone', number: '+31 20 123 4567' },
      ]),
    });
  return fc
    .record({
      $schema: maybe(fc.constant('./pack.schema.json')),
      format: fc.constant(1),
      id: one(items),
      version: fc.constantFrom('0.0.1', '12.4.100'),
      title: words,
      description: maybe(words),
      languages: fc.constant(languages),
      apps: fc.tuple(
        ...apps.map((id) =>
          fc.record({
            id: fc.constant(id),
            name: words,
            match: fc.array(pattern, { minLength: 1, maxLength: 2 }),
            quietWhen: maybe(fc.array(anchor, { maxLength: 1 })),
          }),
        ),
      ),
      people: fc.tuple(...people.map(person)),
      topics: fc.tuple(...topics.map((id) => fc.record({ id: fc.constant(id), name: words }))),
      tips: listOf('tips', 0),
      walkthroughs: listOf('walkthroughs', 1),
      changes: listOf('changes', 2),
      checklists: listOf('checklists', 3),
    })
    .map((pack) => packSchema.parse(JSON.parse(JSON.stringify(pack))));
}
