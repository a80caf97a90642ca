import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { PagePerson } from '../../../../utils/pack/page-items.ts';
import { type Asking, rankPeople } from '../../../../utils/people/rank.ts';

// many runs each, on a machine that may be busy with browsers
vi.setConfig({ testTimeout: 60_000 });

const now = new Date('2026-11-23T12:00Z');
const open: PagePerson['hours'] = [{ days: ['mon'], from: '09:00', to: '17:00' }];
const later: PagePerson['hours'] = [{ days: ['mon'], from: '15:00', to: '17:00' }];
const tomorrow: PagePerson['hours'] = [{ days: ['tue'], from: '09:00', to: '17:00' }];
const away = [{ from: '2026-11-20', until: '2026-12-01' }];

function person(id: string, more: Partial<PagePerson> = {}): PagePerson {
  return {
    key: id,
    pack: 'p',
    id,
    name: id,
    languages: ['en'],
    topics: [],
    apps: ['teams'],
    timeZone: 'UTC',
    contacts: [{ kind: 'mail', address: `${id}@example.org` }],
    ...more,
  };
}

function rank(people: PagePerson[], more: Partial<Asking> = {}) {
  return rankPeople({
    app: 'teams',
    topics: ['sharing'],
    language: 'en',
    now,
    people,
    timeZone: 'UTC',
    ...more,
  });
}

const order = (people: PagePerson[], more?: Partial<Asking>) =>
  rank(people, more).map(({ person: { id } }) => id);

describe('rankPeople', () => {
  it('puts the owner before who knows the topic before who knows the app, even when they answer later', () => {
    const people = [
      person('app', { hours: open }),
      person('topic', { topics: ['sharing'], hours: later }),
      person('owner', { apps: [], hours: tomorrow }),
    ];
    expect(order(people, { item: { owner: 'owner' } })).toEqual(['owner', 'topic', 'app']);
  });

  it('names somebody whom two packs list once, but two people with one mailbox both', () => {
    const mail = [{ kind: 'mail' as const, address: 'ward@example.org' }];
    const people = [
      person('one', { name: 'Ada', contacts: mail }),
      person('other', { pack: 'q', name: 'Ada', contacts: mail }),
      person('third', { name: 'Ben', contacts: mail }),
    ];
    expect(order(people)).toEqual(['one', 'third']);
  });

  it('says why', () => {
    const people = [person('app'), person('topic', { topics: ['sharing'] }), person('owner', { apps: [] })];
    expect(rank(people, { item: { owner: 'owner' } }).map(({ why }) => why)).toEqual([
      { kind: 'owner' },
      { kind: 'topic', topic: 'sharing' },
      { kind: 'app', app: 'teams' },
    ]);
  });

  it('puts who can answer now first, then who may, then who will', () => {
    const people = [
      person('tomorrow', { hours: tomorrow }),
      person('later', { hours: later }),
      person('maybe'),
      person('open', { hours: open }),
    ];
    expect(order(people)).toEqual(['open', 'maybe', 'later', 'tomorrow']);
  });

  it("prefers the colleague's language among those who can answer alike, and says whether they speak it", () => {
    const people = [
      person('dutch', { hours: open, languages: ['nl'] }),
      person('english', { hours: open, languages: ['en-GB'] }),
      person('silent', { hours: open, languages: [] }),
    ];
    expect(order(people)).toEqual(['english', 'dutch', 'silent']);
    expect(order(people, { language: 'nl-BE' })).toEqual(['dutch', 'english', 'silent']);
    expect(rank(people).map(({ speaks }) => speaks)).toEqual([true, false, false]);
  });

  it('prefers who can answer now to who speaks the language but cannot', () => {
    expect(
      order([person('later', { hours: later }), person('open', { hours: open, languages: ['nl'] })]),
    ).toEqual(['open', 'later']);
  });

  it("prefers the language to a few hours' wait", () => {
    expect(
      order([person('soon', { hours: later, languages: ['nl'] }), person('tomorrow', { hours: tomorrow })]),
    ).toEqual(['tomorrow', 'soon']);
  });

  it("keeps the pack's order among equals", () => {
    expect(order([person('b'), person('a'), person('c')])).toEqual(['b', 'a', 'c']);
  });

  it('names nobody who has nothing to do with it', () => {
    expect(order([person('zoom', { apps: ['zoom'], topics: ['breakouts'] })])).toEqual([]);
  });

  it('names everybody once, for their best reason', () => {
    const both = person('both', { topics: ['sharing', 'calls'], apps: ['teams'] });
    expect(
      rank([both], {
        topics: ['sharing', 'calls'],
        item: { owner: 'both', topics: ['sharing'], app: 'teams' },
      }),
    ).toMatchObject([{ person: { id: 'both' }, why: { kind: 'owner' } }]);
  });

  it('counts the topics and the app of the item, and who agreed on our way after its owner', () => {
    const people = [
      person('app', { apps: ['zoom'] }),
      person('topic', { apps: [], topics: ['breakouts'] }),
      person('agreed', { apps: [], hours: open }),
      person('owner', { apps: [] }),
    ];
    const item = { owner: 'owner', ourWay: { owner: 'agreed' }, topics: ['breakouts'], app: 'zoom' };
    expect(order(people, { item, app: undefined, topics: undefined })).toEqual([
      'owner',
      'agreed',
      'topic',
      'app',
    ]);
  });

  it("reads hours without a zone on the colleague's clock", () => {
    // noon in UTC is nine in the evening in Tokyo
    const people = [person('open', { hours: open, timeZone: undefined })];
    expect(rank(people, { timeZone: 'Asia/Tokyo' })[0]?.available.now).toBe(false);
    expect(rank(people, { timeZone: 'UTC' })[0]?.available.now).toBe(true);
  });

  it('carries when they answer', () => {
    const [first, second] = rank([person('open', { hours: open }), person('later', { hours: later })]);
    expect(first?.available).toEqual({ now: true, known: true, until: '2026-11-23T17:00:00.000Z' });
    expect(second?.available).toEqual({ now: false, known: true, next: '2026-11-23T15:00:00.000Z' });
  });
});

describe('somebody who is away', () => {
  it('gives their place to their stand-in, who says for whom and until when', () => {
    const joris = person('joris', { apps: [], away, hours: open, standIn: 'sanne' });
    const people = [person('app', { hours: open }), joris, person('sanne', { apps: [], hours: later })];
    const ranked = rank(people, { item: { owner: 'joris' } });
    expect(ranked.map(({ person: { id } }) => id)).toEqual(['sanne', 'app']);
    expect(ranked[0]?.why).toEqual({
      kind: 'stand-in',
      for: joris,
      because: { kind: 'owner' },
      until: '2026-12-01',
      back: '2026-12-07',
    });
  });

  it('leads on to the next stand-in when that one is away too', () => {
    const people = [
      person('a', { away, standIn: 'b' }),
      person('b', { apps: [], away, standIn: 'c' }),
      person('c', { apps: [] }),
    ];
    expect(rank(people)).toMatchObject([
      { person: { id: 'c' }, why: { kind: 'stand-in', for: { id: 'a' } } },
    ]);
  });

  it('comes last when there is no stand-in, or none that is there, with the day they are back', () => {
    const people = [person('owner', { away }), person('app', { hours: tomorrow })];
    expect(order(people, { item: { owner: 'owner' } })).toEqual(['app', 'owner']);
    expect(rank(people, { item: { owner: 'owner' } })[1]?.available.away).toEqual({
      until: '2026-12-01',
      back: '2026-12-02',
    });
    expect(order([person('a', { away, standIn: 'gone' })])).toEqual(['a']);
  });

  it('ends a circle of people who are all away', () => {
    const circle = [
      person('a', { away, standIn: 'b' }),
      person('b', { away, standIn: 'a' }),
      person('c', { away, standIn: 'c' }),
    ];
    expect(order(circle)).toEqual(['a', 'b', 'c']);
    expect(rank(circle).every(({ why }) => why.kind === 'app')).toBe(true);
  });

  it('does not push their stand-in down who is named already', () => {
    const people = [
      person('topic', { topics: ['sharing'], hours: open }),
      person('app', { away, standIn: 'topic' }),
    ];
    expect(rank(people)).toMatchObject([{ person: { id: 'topic' }, why: { kind: 'topic' } }]);
    expect(rank(people)).toHaveLength(1);
  });

  it('keeps their place while they are there, though they have a stand-in', () => {
    expect(
      order([person('a', { hours: later, standIn: 'b' }), person('b', { apps: [], hours: open })]),
    ).toEqual(['a']);
  });
});

it('names every person at most once and forgets nobody, for any people', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anyPerson = (id: string) =>
    fc
      .record({
        hours: fc.constantFrom(undefined, open, later, tomorrow),
        away: fc.constantFrom(undefined, away),
        standIn: fc.constantFrom(undefined, ...ids),
        languages: fc.subarray(['en', 'nl']),
        topics: fc.subarray(['sharing']),
        apps: fc.subarray(['teams']),
      })
      .map((more) => person(id, more));
  fc.assert(
    fc.property(fc.tuple(...ids.map(anyPerson)), fc.constantFrom(undefined, ...ids), (people, owner) => {
      const ranked = rank(people, { item: { owner } });
      const named = ranked.map(({ person: { id } }) => id);
      expect(new Set(named).size).toBe(named.length);
      const replaced = ranked.flatMap(({ why }) => (why.kind === 'stand-in' ? [why.for.id] : []));
      for (const one of people) {
        const matters = one.id === owner || one.topics.length + one.apps.length > 0;
        const isThere =
          named.includes(one.id) ||
          replaced.includes(one.id) ||
          (one.away && named.includes(one.standIn ?? ''));
        // somebody away whose stand-in (or theirs) is named for another reason is covered too
        if (matters && !one.away) expect(isThere).toBe(true);
      }
      const firstAway = ranked.findIndex(({ available }) => available.away);
      if (firstAway >= 0) expect(ranked.slice(firstAway).every(({ available }) => available.away)).toBe(true);
    }),
  );
});
