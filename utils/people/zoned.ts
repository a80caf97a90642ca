/*
 * Wall clocks. Dates are `2027-02-28` and minutes are counted from midnight on the wall, so that nothing
 * here breaks when a day has 23 or 25 hours.
 */

export type Wall = { date: string; minutes: number };

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall says there at that instant. */
export function wallAt(instant: number, timeZone: string): Wall {
  const part = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    minutes: Number(part.hour) * 60 + Number(part.minute),
  };
}

/**
 * The instant (milliseconds) at which the wall there first shows this. A time that the clock skips is
 * taken as the moment after the skip; one that comes twice as its first time.
 */
export function instantOf(wall: Wall, timeZone: string): number {
  const asIfUtc = utc(wall);
  // the offsets a day before and after cover every change of the clock around this time
  const candidates = [asIfUtc - day, asIfUtc + day]
    .map((near) => asIfUtc - offsetAt(near, timeZone))
    .sort((one, other) => one - other);
  const exact = candidates.find((instant) => utc(wallAt(instant, timeZone)) === asIfUtc);
  return exact ?? firstAfterSkip(candidates, asIfUtc, timeZone);
}

/** Monday of any week is `mon`. */
export function weekdayOf(date: string): Weekday {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sun';
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

const minute = 60_000;
const day = 24 * 60 * minute;

function utc({ date, minutes }: Wall): number {
  return Date.parse(`${date}T00:00:00Z`) + minutes * minute;
}

function offsetAt(instant: number, timeZone: string): number {
  return utc(wallAt(instant, timeZone)) - Math.floor(instant / minute) * minute;
}

/** Between the two candidates lies the skip: halve until the first minute that is past the wanted time. */
function firstAfterSkip(candidates: readonly number[], asIfUtc: number, timeZone: string): number {
  let [before = asIfUtc, after = asIfUtc] = candidates;
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute;
    if (utc(wallAt(middle, timeZone)) >= asIfUtc) after = middle;
    else before = middle;
  }
  return after;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}
