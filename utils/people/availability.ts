import type { Person } from '../pack/schema.ts';
import { dayAfter, instantOf, type Wall, wallAt, weekdayOf } from './zoned.ts';

export type Availability = {
  now: boolean;
  /** false when the person gave no office hours: `now` then only says that they are not away */
  known: boolean;
  /** while available: the instant (ISO, UTC) the office hours end; absent when not known or over a week away */
  until?: string;
  /** while not: the instant (ISO, UTC) they begin again; absent when that is over a year away */
  next?: string;
  /** while away: the last day of it, and the first day somebody can reach them again */
  away?: { until: string; back: string };
};

type Times = Pick<Person, 'hours' | 'timeZone' | 'away'>;
type Span = { from: number; to: number };

/** Whether office hours and absence let a person answer at `now`. `localTimeZone` is for who gave none. */
export function availabilityOf(person: Times, now: Date, localTimeZone: string): Availability {
  const timeZone = person.timeZone ?? localTimeZone;
  const wall = wallAt(now.getTime(), timeZone);
  const away = awayOn(wall.date, person);
  const known = (person.hours?.length ?? 0) > 0;
  if (!known && !away) return { now: true, known };

  const span = nextSpan(person, wall, now.getTime(), timeZone);
  const isNow = span !== undefined && span.from <= now.getTime();
  return {
    now: isNow,
    known,
    ...(span && isNow && Number.isFinite(span.to) && { until: iso(span.to) }),
    ...(span && !isNow && { next: iso(span.from) }),
    ...(away &&
      !isNow && { away: { until: away, back: span ? wallAt(span.from, timeZone).date : dayAfter(away) } }),
  };
}

/** The last day of the absence that covers this date, absences that follow each other taken as one. */
function awayOn(date: string, { away = [] }: Times): string | undefined {
  let last: string | undefined;
  for (let at = date; ; ) {
    const covering = away.filter(({ from, until }) => from <= at && at <= until).map(({ until }) => until);
    const furthest = covering.sort().at(-1);
    if (furthest === undefined) return last;
    last = furthest;
    at = dayAfter(furthest);
  }
}

/** The stretch of availability that covers `now`, else the next one within a year. */
function nextSpan(person: Times, today: Wall, now: number, timeZone: string): Span | undefined {
  let open: Span | undefined;
  // yesterday's night shift may still run
  let date = dayAfter(today.date, -1);
  for (let days = 0; days < 370; days++) {
    const away = awayOn(date, person);
    for (const span of away ? [] : spansOn(date, person, timeZone)) {
      const touches = open !== undefined && span.from <= open.to;
      if (open && !touches && open.to > now) return open;
      open = open && touches ? { from: open.from, to: Math.max(open.to, span.to) } : span;
      if (open.from > now) return open;
    }
    if (open && open.to > now) {
      const midnight = instantOf({ date: dayAfter(date), minutes: 0 }, timeZone);
      if (open.to < midnight) return open;
      // a week without a pause has no end worth telling
      if (open.to - now > 7 * 24 * 3_600_000) return { from: open.from, to: Number.POSITIVE_INFINITY };
    }
    date = away ? dayAfter(away) : dayAfter(date);
  }
  return open && open.to > now ? open : undefined;
}

function spansOn(date: string, { hours }: Times, timeZone: string): Span[] {
  const midnight = instantOf({ date: dayAfter(date), minutes: 0 }, timeZone);
  if (!hours?.length) return [{ from: instantOf({ date, minutes: 0 }, timeZone), to: midnight }];
  return hours
    .filter(({ days }) => days.includes(weekdayOf(date)))
    .map(({ from, to }) => ({
      from: instantOf({ date, minutes: minutesOf(from) }, timeZone),
      // "22:00" to "06:00" ends the next morning, "09:00" to "00:00" at midnight
      to: instantOf({ date: to > from ? date : dayAfter(date), minutes: minutesOf(to) }, timeZone),
    }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
