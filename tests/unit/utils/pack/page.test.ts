import { describe, expect, it } from 'vitest';
import { compilePack, type InstalledPack } from '../../../../utils/pack/compile.ts';
import { hasItems, hasItemsFor, itemsFor, type Visit, walkthroughFor } from '../../../../utils/pack/page.ts';
import { anchor, type sampleJson, samplePack } from './sample.ts';

const url = 'https://teams.microsoft.com/v2/';
const visit: Visit = { language: 'en', today: '2026-11-23' };

function installed(change?: Parameters<typeof sampleJson>[0]): InstalledPack {
  return compilePack(samplePack(change));
}

/** Whether the sample's tip is there, with these conditions on it. */
function isHere(when: unknown[], how: Partial<Visit> = {}, at = url): boolean {
  const pack = installed((json) => {
    json.tips[0].when = when;
    json.apps.push({ id: 'zoom', name: { en: 'Zoom' }, match: ['https://*.zoom.us/*'] });
  });
  return itemsFor([pack], at, { ...visit, ...how }).tips.length === 1;
}

describe('compilePack', () => {
  it('parses every text once, in every language', () => {
    const [tip] = installed((json) => {
      json.tips[0].ourWay = { text: { nl: 'Altijd **eerst** vragen.' }, since: '2026-01-01' };
    }).tips;
    expect(Object.keys(tip?.body ?? {})).toEqual(['en', 'nl']);
    expect(tip?.body.en?.[0]).toMatchObject({ kind: 'paragraph' });
    expect(tip?.ourWay).toMatchObject({ since: '2026-01-01', text: { nl: [{ kind: 'paragraph' }] } });
  });

  it('tells the hosts, each once', () => {
    const pack = installed((json) => {
      json.apps[0].match = [
        'https://teams.microsoft.com/*',
        'https://teams.microsoft.com/v2/*',
        'https://*.zoom.us/wc/*',
      ];
    });
    expect(pack.hosts).toEqual(['https://teams.microsoft.com/*', 'https://*.zoom.us/*']);
  });

  it('is plain data: it goes into a database and through a message unchanged', () => {
    const pack = installed();
    expect(structuredClone(pack)).toEqual(pack);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});

describe('itemsFor', () => {
  it('has nothing for a page of another app', () => {
    const items = itemsFor([installed()], 'https://bank.example/', visit);
    expect(hasItems(items)).toBe(false);
    expect(items).toEqual({
      apps: [],
      tips: [],
      walkthroughs: [],
      changes: [],
      checklists: [],
      people: [],
      topics: [],
    });
    expect(hasItemsFor([installed()], 'https://bank.example/')).toBe(false);
  });

  it('has the tips of the apps that match, with names as keys', () => {
    const { apps, tips, people, topics } = itemsFor([installed()], url, visit);
    expect(apps).toEqual([{ key: 'ward-4/teams', pack: 'ward-4', name: 'Teams', quietWhen: [] }]);
    expect(tips).toMatchObject([
      {
        key: 'ward-4/share-quietly',
        pack: 'ward-4',
        id: 'share-quietly',
        app: 'ward-4/teams',
        owner: 'ward-4/fatima',
        topics: ['ward-4/sharing'],
        anchor,
        when: [],
      },
    ]);
    expect(people).toMatchObject([
      { key: 'ward-4/fatima', topics: ['ward-4/sharing'], apps: ['ward-4/teams'] },
    ]);
    expect(topics).toEqual([{ key: 'ward-4/sharing', name: 'Sharing' }]);
  });

  it('keeps the things of two packs apart', () => {
    const other = installed((json) => {
      json.id = 'ward-5';
    });
    const { tips } = itemsFor([installed(), other], url, visit);
    expect(tips.map(({ key }) => key)).toEqual(['ward-4/share-quietly', 'ward-5/share-quietly']);
  });

  it('chooses the language of each text by itself', () => {
    const pack = installed((json) => {
      json.tips[0].title = { en: 'Share' };
      json.tips[0].ourWay = { text: { de: 'Erst fragen.' } };
    });
    const [tip] = itemsFor([pack], url, { ...visit, language: 'nl-BE' }).tips;
    expect(tip).toMatchObject({
      title: 'Share',
      titleLanguage: 'en',
      language: 'nl',
      ourWay: { language: 'de' },
    });
    expect(itemsFor([pack], url, visit).tips[0]).not.toHaveProperty('titleLanguage');
  });

  it('brings people who own an item or know its topics or apps, and their stand-ins, and nobody else', () => {
    const pack = installed((json) => {
      const someone = (id: string, more: object) => ({
        id,
        name: id,
        contacts: json.people[0].contacts,
        ...more,
      });
      json.apps.push({ id: 'zoom', name: { en: 'Zoom' }, match: ['https://*.zoom.us/*'] });
      json.tips[0].owner = 'owner';
      json.tips[0].ourWay = { text: { en: 'x' }, owner: 'agreed' };
      json.people = [
        someone('second', { standIn: 'first' }),
        someone('owner', { standIn: 'first' }),
        someone('first', { standIn: 'second' }),
        someone('agreed', {}),
        someone('topic', { topics: ['sharing'] }),
        someone('app', { apps: ['teams'] }),
        someone('elsewhere', { apps: ['zoom'] }),
        someone('nobody', {}),
      ];
    });
    expect(itemsFor([pack], url, visit).people.map(({ id }) => id)).toEqual([
      'second',
      'owner',
      'first',
      'agreed',
      'topic',
      'app',
    ]);
  });

  it('lists walkthroughs, changes and checklists, and gives a whole walkthrough by its key', () => {
    const pack = installed((json) => {
      json.walkthroughs = [
        {
          id: 'w',
          title: { en: 'Walk', nl: 'Rond' },
          summary: { en: 'So.' },
          app: 'teams',
          steps: [
            {
              id: 'a',
              title: { en: 'Click' },
              text: { en: 'Do *it*.' },
              anchor,
              done: { kind: 'act' },
              person: 'fatima',
              topic: 'sharing',
            },
            {
              id: 'b',
              done: { kind: 'next' },
              branch: [{ to: 'a' }],
              warning: { en: 'Careful' },
              requires: { when: [{ kind: 'done', item: 'w' }], remedy: { en: 'First w' } },
            },
          ],
        },
      ];
      json.changes = [
        {
          id: 'c',
          title: { en: 'New' },
          body: { en: 'x' },
          app: 'teams',
          impact: 'high',
          date: '2026-12-01',
          affects: ['w'],
        },
      ];
      json.checklists = [
        {
          id: 'l',
          title: { en: 'First week' },
          entries: [
            { kind: 'walkthrough', walkthrough: 'w' },
            { kind: 'task', id: 't', text: { en: 'Say hello' } },
          ],
        },
      ];
    });
    const items = itemsFor([pack], url, visit);
    expect(items.walkthroughs).toMatchObject([
      { key: 'ward-4/w', title: 'Walk', steps: 2, summary: [{ kind: 'paragraph' }] },
    ]);
    expect(items.changes).toMatchObject([{ key: 'ward-4/c', impact: 'high', affects: ['ward-4/w'] }]);
    expect(items.checklists).toMatchObject([
      {
        key: 'ward-4/l',
        entries: [
          { walkthrough: 'ward-4/w', title: 'Walk' },
          { key: 'ward-4/l/t', title: 'Say hello' },
        ],
      },
    ]);
    expect(walkthroughFor([pack], 'ward-4/w', 'nl')).toMatchObject({
      title: 'Rond',
      steps: [
        {
          id: 'a',
          title: 'Click',
          person: 'ward-4/fatima',
          topic: 'ward-4/sharing',
          optional: false,
          branch: [],
        },
        {
          id: 'b',
          text: [],
          branch: [{ when: [], to: 'a' }],
          warning: [{ kind: 'paragraph' }],
          requires: { remedy: [{ kind: 'paragraph' }] },
        },
      ],
    });
    expect(walkthroughFor([pack], 'ward-4/gone', 'nl')).toBeUndefined();
  });
});

describe('conditions', () => {
  it('of a page look at path and query', () => {
    const when = [{ kind: 'page', match: 'https://teams.microsoft.com/v2/calls*' }];
    expect(isHere(when, {}, 'https://teams.microsoft.com/v2/calls?id=1')).toBe(true);
    expect(isHere(when)).toBe(false);
  });

  it('of an app hold where it matches', () => {
    expect(isHere([{ kind: 'app', app: 'teams' }])).toBe(true);
    expect(isHere([{ kind: 'app', app: 'zoom' }])).toBe(false);
  });

  it.each([
    ['nl', 'nl', true],
    ['nl', 'nl-BE', true],
    ['nl-BE', 'nl-BE', true],
    ['nl-BE', 'nl', false],
    ['nl', 'en', false],
  ])('of a language: %s holds for %s: %s', (condition, language, expected) => {
    expect(isHere([{ kind: 'language', language: condition }], { language })).toBe(expected);
  });

  it.each([
    [{ from: '2026-11-23' }, true],
    [{ from: '2026-11-24' }, false],
    [{ until: '2026-11-23' }, true],
    [{ until: '2026-11-22' }, false],
    [{ from: '2026-01-01', until: '2026-12-31' }, true],
    [{}, true],
  ])('of a date: %j: %s (both ends belong to it)', (span, expected) => {
    expect(isHere([{ kind: 'date', ...span }])).toBe(expected);
  });

  it.each([
    ['pilot', 'authors', true],
    ['pilot', 'key-users', true],
    ['pilot', 'pilot', true],
    ['pilot', 'everyone', false],
    ['everyone', 'everyone', true],
    ['authors', 'key-users', false],
  ] as const)('of a ring: what is for %s reaches %s: %s', (ring, mine, expected) => {
    expect(isHere([{ kind: 'ring', ring }], { ring: mine })).toBe(expected);
  });

  it('of a ring take a colleague for everyone when nobody said', () => {
    expect(isHere([{ kind: 'ring', ring: 'pilot' }])).toBe(false);
  });

  it('of what is done look at this pack only', () => {
    const when = [{ kind: 'done', item: 'share-quietly' }];
    const not = [{ kind: 'done', item: 'share-quietly', done: false }];
    const done = new Set(['ward-4/share-quietly']);
    expect(isHere(when, { done })).toBe(true);
    expect(isHere(when)).toBe(false);
    expect(isHere(when, { done: new Set(['ward-5/share-quietly']) })).toBe(false);
    expect(isHere(not, { done })).toBe(false);
    expect(isHere(not)).toBe(true);
  });

  it('of an element go along to the page', () => {
    const when = [
      { kind: 'element', anchor, present: false },
      { kind: 'language', language: 'en' },
    ];
    const pack = installed((json) => {
      json.tips[0].when = when;
    });
    expect(itemsFor([pack], url, visit).tips[0]?.when).toEqual([when[0]]);
  });

  it('hold only together', () => {
    expect(
      isHere([
        { kind: 'language', language: 'en' },
        { kind: 'date', until: '2020-01-01' },
      ]),
    ).toBe(false);
  });
});

describe('a checklist', () => {
  const here = (entries: unknown[]) => {
    const pack = installed((json) => {
      json.apps.push({ id: 'zoom', name: { en: 'Zoom' }, match: ['https://*.zoom.us/*'] });
      json.walkthroughs = ['teams', 'zoom'].map((app) => ({
        id: `w-${app}`,
        title: { en: app },
        app,
        steps: [{ id: 'a', done: { kind: 'next' } }],
      }));
      json.checklists = [{ id: 'l', title: { en: 'x' }, entries }];
    });
    return itemsFor([pack], url, visit).checklists.length === 1;
  };

  it('belongs to the apps of its walkthroughs, or to every app of its pack when it has only tasks', () => {
    expect(here([{ kind: 'walkthrough', walkthrough: 'w-teams' }])).toBe(true);
    expect(here([{ kind: 'walkthrough', walkthrough: 'w-zoom' }])).toBe(false);
    expect(here([{ kind: 'task', id: 't', text: { en: 'x' } }])).toBe(true);
  });
});

it('selects from as many tips as a pack may hold', () => {
  const pack = installed((json) => {
    json.tips = Array.from({ length: 2000 }, (_, index) => ({ ...json.tips[0], id: `tip-${index}` }));
  });
  expect(itemsFor([pack], url, visit).tips).toHaveLength(2000);
  expect(itemsFor([pack], 'https://bank.example/', visit).tips).toHaveLength(0);
});
