import type { PagePerson } from '../pack/page-items.ts';
import { isSameLanguage } from '../pack/words.ts';
import { type Availability, availabilityOf } from './availability.ts';

/** Why this person is named: they own the item, know its topic, or know the app. */
export type Reason = { kind: 'owner' } | { kind: 'topic'; topic: string } | { kind: 'app'; app: string };

export type RankedPerson = {
  person: PagePerson;
  why: Reason | { kind: 'stand-in'; for: PagePerson; because: Reason; until?: string; back?: string };
  available: Availability;
  /** gave the colleague's language as one of theirs */
  speaks: boolean;
};

export type Asking = {
  /** the control's item: its owner comes first, then who agreed on "our way" */
  item?: { owner?: string; topics?: readonly string[]; app?: string; ourWay?: { owner?: string } };
  /** keys of topics and app, in addition to the item's */
  topics?: readonly string[];
  app?: string;
  /** the colleague's: a BCP 47 tag */
  language: string;
  now: Date;
  people: readonly PagePerson[];
  /** for people who gave no time zone; the browser's when absent */
  timeZone?: string;
};

/**
 * Whom to ask about this control, best first: the owner, then who knows a topic of it, then who knows the
 * app; inside each, who can answer now, then who speaks the colleague's language, then who can answer
 * soonest, then the pack's own order. Somebody who is away gives their place to their stand-in, and comes
 * last when there is none. Nobody is named twice, also when two packs list them.
 */
export function rankPeople(asking: Asking): RankedPerson[] {
  const timeZone = asking.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const availability = new Map(
    asking.people.map((person) => [person.key, availabilityOf(person, asking.now, timeZone)]),
  );
  const ranked = asking.people
    .flatMap((person) => reasonsFor(person, asking).map((reason) => ({ person, reason })))
    .map(({ person, reason }) => answerFor(person, reason, asking, availability))
    .sort((one, other) => compare(one, other));
  return onceEach(ranked);
}

function reasonsFor(person: PagePerson, { item, topics = [], app }: Asking): Reason[] {
  const about = [...new Set([...(item?.topics ?? []), ...topics])];
  const isOwner = person.key === item?.owner || person.key === item?.ourWay?.owner;
  return [
    ...(isOwner ? [{ kind: 'owner' } as const] : []),
    ...about.filter((key) => person.topics.includes(key)).map((topic) => ({ kind: 'topic', topic }) as const),
    ...[...new Set([item?.app, app])]
      .filter((key) => key !== undefined)
      .filter((key) => person.apps.includes(key))
      .map((key) => ({ kind: 'app', app: key }) as const),
  ];
}

type Availabilities = ReadonlyMap<string, Availability>;
type Answer = RankedPerson & { reason: Reason; isItemOwner: boolean };

function answerFor(person: PagePerson, reason: Reason, asking: Asking, availability: Availabilities): Answer {
  const standIn = isAway(person, availability) ? standInFor(person, asking.people, availability) : undefined;
  const named = standIn ?? person;
  const away = availability.get(person.key)?.away;
  return {
    person: named,
    why: standIn
      ? {
          kind: 'stand-in',
          for: person,
          because: reason,
          ...(away && { until: away.until, back: away.back }),
        }
      : reason,
    available: availability.get(named.key) ?? { now: false, known: false },
    speaks: named.languages.some((language) => isSameLanguage(language, asking.language)),
    reason,
    isItemOwner: person.key === asking.item?.owner,
  };
}

/** Follows the chain of stand-ins to the first who is there; a chain that comes back to itself ends. */
function standInFor(
  person: PagePerson,
  people: readonly PagePerson[],
  availability: Availabilities,
): PagePerson | undefined {
  const seen = new Set([person.key]);
  for (let key = person.standIn; key !== undefined && !seen.has(key); ) {
    seen.add(key);
    const next = people.find((one) => one.key === key);
    if (!next || !isAway(next, availability)) return next;
    key = next.standIn;
  }
  return undefined;
}

function isAway(person: PagePerson, availability: Availabilities): boolean {
  return availability.get(person.key)?.away !== undefined;
}

/** Smaller comes first; `sort` keeps the pack's order where all of it is equal. */
function compare(one: Answer, other: Answer): number {
  return (
    Number(one.available.away !== undefined) - Number(other.available.away !== undefined) ||
    groups.indexOf(one.reason.kind) - groups.indexOf(other.reason.kind) ||
    Number(other.isItemOwner) - Number(one.isItemOwner) ||
    reach(one.available) - reach(other.available) ||
    Number(other.speaks) - Number(one.speaks) ||
    soonness(one.available) - soonness(other.available)
  );
}

const groups: readonly Reason['kind'][] = ['owner', 'topic', 'app'];

/** Office hours that say "now" are worth more than none at all, and those more than a closed door. */
function reach({ now, known }: Availability): number {
  if (now) return known ? 0 : 1;
  return 2;
}

function soonness({ now, next }: Availability): number {
  return now ? 0 : next === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(next);
}

function onceEach(ranked: readonly Answer[]): RankedPerson[] {
  const named = new Set<string>();
  return ranked.flatMap(({ person, why, available, speaks }) => {
    const marks = marksOf(person);
    if (marks.some((mark) => named.has(mark))) return [];
    for (const mark of marks) named.add(mark);
    return [{ person, why, available, speaks }];
  });
}

/** An address alone may be a shared mailbox, so the name goes with it. */
function marksOf({ key, name, contacts }: PagePerson): string[] {
  const reached = contacts.map((contact) => (contact.kind === 'phone' ? contact.number : contact.address));
  return [key, ...reached.map((to) => `${name} ${to}`.toLowerCase())];
}
