import { describe, expect, it } from 'vitest';
import { lintPack } from '../../../../utils/pack/lint.ts';
import { describeProblem, type ProblemCode } from '../../../../utils/pack/problems.ts';
import { anchor, samplePack } from './sample.ts';

const today = '2026-11-23';
const file = `media/${'a'.repeat(64)}.png`;

// biome-ignore lint/suspicious/noExplicitAny: the sample is changed as JSON
type Change = (pack: any) => void;

const adviceOn = (change?: Change) => lintPack(samplePack(change), { today });

// biome-ignore lint/suspicious/noExplicitAny: the sample is changed as JSON
const walkthrough = (pack: any, steps: object[]) => {
  pack.walkthroughs = [
    { id: 'w', title: { en: 'x', nl: 'x' }, app: 'teams', owner: 'fatima', checkBy: '2027-01-01', steps },
  ];
};
const step = (id: string, more: object = {}) => ({
  id,
  title: { en: id, nl: id },
  done: { kind: 'next' },
  ...more,
});

it('has nothing to say about a good pack', () => {
  expect(adviceOn()).toEqual([]);
});

describe('lintPack says', () => {
  it.each<[ProblemCode, string, Change]>([
    ['owner-missing', 'tips › 1', (pack) => delete pack.tips[0].owner],
    ['check-by-missing', 'tips › 1', (pack) => delete pack.tips[0].checkBy],
    [
      'check-by-passed',
      'tips › 1 › checkBy',
      (pack) => {
        pack.tips[0].checkBy = '2026-11-22';
      },
    ],
    [
      'check-by-far',
      'tips › 1 › checkBy',
      (pack) => {
        pack.tips[0].checkBy = '2027-11-24';
      },
    ],
    [
      'title-long',
      'tips › 1 › title › en',
      (pack) => {
        pack.tips[0].title.en = 'x'.repeat(61);
      },
    ],
    [
      'tip-long',
      'tips › 1 › body › nl',
      (pack) => {
        pack.tips[0].body.nl = 'woord '.repeat(61);
      },
    ],
    [
      'date-over',
      'tips › 1 › when › 1',
      (pack) => {
        pack.tips[0].when = [{ kind: 'date', until: '2026-11-22' }];
      },
    ],
    ['language-missing', 'tips › 1 › body', (pack) => delete pack.tips[0].body.nl],
    ['language-missing', 'topics › 1 › name', (pack) => delete pack.topics[0].name.nl],
    [
      'language-stray',
      'tips › 1 › title',
      (pack) => {
        pack.tips[0].title.de = 'Teilen';
      },
    ],
    [
      'image-without-alt',
      'tips › 1 › body › en',
      (pack) => {
        pack.tips[0].body.en = `- ![](${file})`;
      },
    ],
    [
      'markdown-quote',
      'tips › 1 › body › en',
      (pack) => {
        pack.tips[0].body.en = '> x';
      },
    ],
    [
      'markdown-code-block',
      'tips › 1 › body › en',
      (pack) => {
        pack.tips[0].body.en = '```\nx\n```';
      },
    ],
    [
      'markdown-rule',
      'tips › 1 › body › en',
      (pack) => {
        pack.tips[0].body.en = 'x\n\n---\n';
      },
    ],
    [
      'anchor-text-only',
      'tips › 1 › anchor',
      (pack) => {
        pack.tips[0].anchor = { ...anchor, ids: [], names: { en: ['Share'] } };
      },
    ],
    [
      'anchor-text-only',
      'apps › 1 › quietWhen › 1',
      (pack) => {
        pack.apps[0].quietWhen = [{ ...anchor, ids: [], names: {} }];
      },
    ],
    ['person-without-hours', 'people › 1', (pack) => delete pack.people[0].hours],
    ['person-without-time-zone', 'people › 1', (pack) => delete pack.people[0].timeZone],
    [
      'person-without-language',
      'people › 1',
      (pack) => {
        pack.people[0].languages = [];
      },
    ],
    [
      'person-for-nothing',
      'people › 2',
      (pack) => {
        pack.people.push({ ...pack.people[0], id: 'x', topics: [], apps: [] });
      },
    ],
    [
      'stand-in-self',
      'people › 1',
      (pack) => {
        pack.people[0].standIn = 'fatima';
      },
    ],
    [
      'away-without-stand-in',
      'people › 1',
      (pack) => {
        pack.people[0].away = [{ from: '2026-12-01', until: '2026-12-08' }];
      },
    ],
    [
      'app-unused',
      'apps › 2',
      (pack) => {
        pack.apps.push({ ...pack.apps[0], id: 'zoom' });
      },
    ],
    [
      'topic-unused',
      'topics › 2',
      (pack) => {
        pack.topics.push({ ...pack.topics[0], id: 'calls' });
      },
    ],
    [
      'topic-without-person',
      'topics › 1',
      (pack) => {
        pack.people[0].topics = [];
      },
    ],
    [
      'page-elsewhere',
      'tips › 1 › when › 1 › match',
      (pack) => {
        pack.tips[0].when = [{ kind: 'page', match: 'https://*.zoom.us/*' }];
      },
    ],
    [
      'too-many-steps',
      'walkthroughs › 1',
      (pack) =>
        walkthrough(
          pack,
          Array.from({ length: 13 }, (_, index) => step(`s${index}`)),
        ),
    ],
    [
      'step-unreachable',
      'walkthroughs › 1 › steps › 2',
      (pack) => walkthrough(pack, [step('a', { branch: [{ to: 'c' }] }), step('b'), step('c')]),
    ],
    [
      'step-circle',
      'walkthroughs › 1 › steps › 2 › branch › 1',
      (pack) =>
        walkthrough(pack, [
          step('a'),
          step('b', { branch: [{ when: [{ kind: 'done', item: 'w' }], to: 'a' }] }),
        ]),
    ],
    [
      'step-without-words',
      'walkthroughs › 1 › steps › 1',
      (pack) => walkthrough(pack, [{ id: 'a', done: { kind: 'next' } }]),
    ],
    [
      'step-act-without-control',
      'walkthroughs › 1 › steps › 1',
      (pack) => walkthrough(pack, [step('a', { done: { kind: 'act' } })]),
    ],
    [
      'image-without-alt',
      'walkthroughs › 1 › steps › 1 › image',
      (pack) => walkthrough(pack, [step('a', { image: { file } })]),
    ],
  ])('%s at %s', (code, at, change) => {
    const advice = adviceOn(change);
    expect(advice).toMatchObject([{ code, at, level: 'advice' }]);
    expect(advice.map((found) => describeProblem(found, 'nl')).join(' ')).not.toMatch(/\{\w+\}/);
  });

  it.each<[ProblemCode, Change]>([
    [
      'person-unknown',
      (pack) => {
        pack.tips[0].owner = 'joris';
      },
    ],
    [
      'id-twice',
      (pack) => {
        pack.tips.push(pack.tips[0]);
      },
    ],
    [
      'link-scheme',
      (pack) => {
        pack.tips[0].body.en = '[x](javascript:alert(1))';
      },
    ],
    [
      'bad-date-order',
      (pack) => {
        pack.tips[0].when = [{ kind: 'date', from: '2027-02-01', until: '2027-01-01' }];
      },
    ],
    [
      'bad-date-order',
      (pack) => {
        pack.people[0].standIn = 'fatima';
        pack.people[0].away = [{ from: '2027-02-01', until: '2027-01-01' }];
      },
    ],
  ])('%s as an error, before any advice', (code, change) => {
    expect(adviceOn(change)[0]).toMatchObject({ code, level: 'error' });
  });
});

describe('lintPack keeps quiet about', () => {
  it.each<[string, Change]>([
    [
      'a check a year from now',
      (pack) => {
        pack.tips[0].checkBy = '2027-11-23';
      },
    ],
    ['the name of an app in one language', (pack) => delete pack.apps[0].name.nl],
    [
      'a check today',
      (pack) => {
        pack.tips[0].checkBy = today;
      },
    ],
    [
      'a title of sixty characters',
      (pack) => {
        pack.tips[0].title.en = 'x'.repeat(60);
      },
    ],
    [
      'a tip of sixty words',
      (pack) => {
        pack.tips[0].body.nl = 'woord '.repeat(60);
      },
    ],
    [
      'Dutch in a pack for Flanders',
      (pack) => {
        pack.languages = ['en', 'nl-BE'];
      },
    ],
    [
      'two people who stand in for each other',
      (pack) => {
        pack.people.push({ ...pack.people[0], id: 'joris', standIn: 'fatima' });
        pack.people[0].standIn = 'joris';
      },
    ],
    [
      'an absence that is over',
      (pack) => {
        pack.people[0].away = [{ from: '2026-01-01', until: '2026-01-08' }];
      },
    ],
    [
      'words alone, where they are there in every language',
      (pack) => {
        pack.tips[0].anchor = { ...anchor, ids: [] };
      },
    ],
    [
      'an icon and words of one language',
      (pack) => {
        pack.tips[0].anchor = { ...anchor, ids: [], icon: 'name:share', names: { en: ['Share'] } };
      },
    ],
    [
      'a page under a host with a star',
      (pack) => {
        pack.apps[0].match.push('https://*.zoom.us/*');
        pack.tips[0].when = [{ kind: 'page', match: 'https://us02web.zoom.us/wc/*' }];
      },
    ],
    [
      'a walkthrough of twelve steps',
      (pack) =>
        walkthrough(
          pack,
          Array.from({ length: 12 }, (_, index) => step(`s${index}`)),
        ),
    ],
    [
      'two ways that meet again',
      (pack) =>
        walkthrough(pack, [
          step('a', { branch: [{ when: [{ kind: 'done', item: 'w' }], to: 'c' }] }),
          step('b', { branch: [{ to: 'd' }] }),
          step('c'),
          step('d'),
        ]),
    ],
  ])('%s', (_, change) => expect(adviceOn(change)).toEqual([]));
});

it('knows which pictures are shown nowhere, when it knows the pictures', () => {
  const pack = samplePack((json) => {
    json.people[0].picture = file;
  });
  const other = `media/${'b'.repeat(64)}.png`;
  expect(lintPack(pack, { today, media: new Set([file, other]) })).toMatchObject([
    { code: 'media-unused', values: { file: other } },
  ]);
  expect(lintPack(pack, { today, media: new Set<string>() })).toMatchObject([
    { code: 'media-missing', level: 'error' },
  ]);
  expect(lintPack(pack, { today })).toEqual([]);
});
