import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dayAfter, instantOf, wallAt, weekdayOf } from '../../../../utils/people/zoned.ts';

// many runs each, on a machine that may be busy with browsers
vi.setConfig({ testTimeout: 60_000 });

const at = (date: string, time: string) => ({
  date,
  minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
});
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe('instantOf', () => {
  it.each([
    ['winter in Amsterdam', '2026-11-23', '09:00', 'Europe/Amsterdam', '2026-11-23T08:00'],
    ['summer in Amsterdam', '2026-07-01', '09:00', 'Europe/Amsterdam', '2026-07-01T07:00'],
    ['half an hour off in Kolkata', '2026-11-23', '09:00', 'Asia/Kolkata', '2026-11-23T03:30'],
    ['a quarter off in Kathmandu', '2026-11-23', '09:00', 'Asia/Kathmandu', '2026-11-23T03:15'],
    ['the day before, in UTC', '2026-11-23', '09:00', 'Pacific/Kiritimati', '2026-11-22T19:00'],
    ['the day after, in UTC', '2026-11-23', '20:00', 'Pacific/Honolulu', '2026-11-24T06:00'],
    [
      'a time that the clock skips: the moment after',
      '2026-03-29',
      '02:30',
      'Europe/Amsterdam',
      '2026-03-29T01:00',
    ],
    ['just before the skip', '2026-03-29', '01:59', 'Europe/Amsterdam', '2026-03-29T00:59'],
    ['just after the skip', '2026-03-29', '03:00', 'Europe/Amsterdam', '2026-03-29T01:00'],
    ['a time that comes twice: its first', '2026-10-25', '02:30', 'Europe/Amsterdam', '2026-10-25T00:30'],
    ['after the hour that comes twice', '2026-10-25', '03:00', 'Europe/Amsterdam', '2026-10-25T02:00'],
    ['a skip of half an hour on Lord Howe', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30'],
    ['a midnight that is skipped in Beirut', '2026-03-29', '00:00', 'Asia/Beirut', '2026-03-28T22:00'],
    ['a whole day that is skipped in Samoa', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00'],
  ])('%s', (_, date, time, zone, expected) => {
    expect(iso(instantOf(at(date, time), zone))).toBe(expected);
  });

  it('and wallAt undo each other, but for the hour of the year that comes twice', () => {
    const zone = fc.constantFrom(
      'Europe/Amsterdam',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/Sao_Paulo',
      'Africa/Casablanca',
    );
    const minute = fc.integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const instant = minutes * 60_000;
        const again = instantOf(wallAt(instant, timeZone), timeZone);
        const hours = (instant - again) / 3_600_000;
        expect(
          hours === 0 ||
            (hours > 0 &&
              hours <= 1 &&
              wallAt(again, timeZone).minutes === wallAt(instant, timeZone).minutes),
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

it('knows the days of the week and which comes next', () => {
  expect(weekdayOf('2026-11-23')).toBe('mon');
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
});
