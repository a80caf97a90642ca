import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../utils/pack/schema.ts';
import { availabilityOf } from '../../../../utils/people/availability.ts';

type Hours = NonNullable<Person['hours']>;
const week: Hours = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }];
const timeZone = 'Europe/Amsterdam';

const at = (when: string, person: Pick<Person, 'hours' | 'timeZone' | 'away'>, local = 'UTC') =>
  availabilityOf(person, new Date(when), local);

describe('office hours', () => {
  const office = { hours: week, timeZone };

  // 23 November 2026 is a Monday, and Amsterdam is one hour ahead of UTC
  it.each([
    [
      'a minute before they begin',
      '2026-11-23T07:59Z',
      { now: false, known: true, next: '2026-11-23T08:00:00.000Z' },
    ],
    ['when they begin', '2026-11-23T08:00Z', { now: true, known: true, until: '2026-11-23T16:00:00.000Z' }],
    [
      'in the last minute',
      '2026-11-23T15:59Z',
      { now: true, known: true, until: '2026-11-23T16:00:00.000Z' },
    ],
    ['when they end', '2026-11-23T16:00Z', { now: false, known: true, next: '2026-11-24T08:00:00.000Z' }],
    ['on Friday evening', '2026-11-27T18:00Z', { now: false, known: true, next: '2026-11-30T08:00:00.000Z' }],
    ['on Sunday', '2026-11-29T10:00Z', { now: false, known: true, next: '2026-11-30T08:00:00.000Z' }],
  ])('%s', (_, when, expected) => expect(at(when, office)).toEqual(expected));

  it('are read where the person is, not where the colleague is', () => {
    const kolkata = { hours: week, timeZone: 'Asia/Kolkata' };
    expect(at('2026-11-23T04:00Z', kolkata, 'America/New_York').now).toBe(true);
    expect(at('2026-11-23T13:00Z', kolkata, 'America/New_York').now).toBe(false);
    // late Sunday in Honolulu is Monday morning in Auckland
    expect(
      at('2026-11-22T21:00Z', { hours: week, timeZone: 'Pacific/Auckland' }, 'Pacific/Honolulu').now,
    ).toBe(true);
  });

  it('are read where the colleague is when the person gave no zone', () => {
    expect(at('2026-11-23T08:30Z', { hours: week }, 'Europe/Amsterdam').now).toBe(true);
    expect(at('2026-11-23T08:30Z', { hours: week }, 'Europe/London').now).toBe(false);
  });

  it('keep their place on the clock when it changes', () => {
    expect(at('2026-03-27T18:00Z', office)).toMatchObject({ next: '2026-03-30T07:00:00.000Z' });
    expect(at('2026-10-23T18:00Z', office)).toMatchObject({ next: '2026-10-26T08:00:00.000Z' });
  });

  it('have a pause in the middle, and none where two stretches meet', () => {
    const split = {
      hours: [
        { days: ['mon'], from: '09:00', to: '12:00' },
        { days: ['mon'], from: '13:00', to: '17:00' },
      ] as Hours,
      timeZone: 'UTC',
    };
    expect(at('2026-11-23T10:00Z', split)).toMatchObject({ now: true, until: '2026-11-23T12:00:00.000Z' });
    expect(at('2026-11-23T12:30Z', split)).toMatchObject({ now: false, next: '2026-11-23T13:00:00.000Z' });
    const whole = {
      ...split,
      hours: [
        { days: ['mon'], from: '12:00', to: '17:00' },
        { days: ['mon'], from: '09:00', to: '12:00' },
      ] as Hours,
    };
    expect(at('2026-11-23T10:00Z', whole)).toMatchObject({ now: true, until: '2026-11-23T17:00:00.000Z' });
  });

  it('count to the minute, and go on over two stretches from their very start', () => {
    const halves: Hours = [
      { days: ['mon'], from: '08:30', to: '12:15' },
      { days: ['mon'], from: '12:15', to: '16:45' },
    ];
    const person = { hours: halves, timeZone: 'UTC' };
    expect(at('2026-11-23T08:29Z', person)).toMatchObject({ now: false, next: '2026-11-23T08:30:00.000Z' });
    expect(at('2026-11-23T08:30Z', person)).toMatchObject({ now: true, until: '2026-11-23T16:45:00.000Z' });
  });

  it('go on after midnight', () => {
    const night = { hours: [{ days: ['mon'], from: '22:00', to: '06:00' }] as Hours, timeZone: 'UTC' };
    expect(at('2026-11-23T23:00Z', night)).toMatchObject({ now: true, until: '2026-11-24T06:00:00.000Z' });
    expect(at('2026-11-24T05:59Z', night)).toMatchObject({ now: true });
    expect(at('2026-11-24T06:00Z', night)).toMatchObject({ now: false, next: '2026-11-30T22:00:00.000Z' });
    expect(at('2026-11-23T05:00Z', night)).toMatchObject({ now: false, next: '2026-11-23T22:00:00.000Z' });
  });

  it('last an hour less or more on the night the clock changes', () => {
    const night = { hours: [{ days: ['sat'], from: '22:00', to: '06:00' }] as Hours, timeZone };
    expect(at('2026-03-28T22:00Z', night)).toMatchObject({ now: true, until: '2026-03-29T04:00:00.000Z' });
    expect(at('2026-10-24T21:00Z', night)).toMatchObject({ now: true, until: '2026-10-25T05:00:00.000Z' });
    // both times that the clock shows 02:30
    const early = { hours: [{ days: ['sun'], from: '02:00', to: '03:00' }] as Hours, timeZone };
    expect(at('2026-10-25T00:30Z', early).now).toBe(true);
    expect(at('2026-10-25T01:30Z', early).now).toBe(true);
    expect(at('2026-10-25T02:00Z', early).now).toBe(false);
  });

  it('that fall into the hour which is skipped are not there that day', () => {
    const early = { hours: [{ days: ['sun'], from: '02:00', to: '03:00' }] as Hours, timeZone };
    expect(at('2026-03-29T00:30Z', early)).toMatchObject({ now: false, next: '2026-04-05T00:00:00.000Z' });
  });

  it('from midnight to midnight are a whole day, and round the clock they have no end', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const day = { hours: [{ days: ['mon'], from: '00:00', to: '00:00' }] as Hours, timeZone: 'UTC' };
    expect(at('2026-11-23T12:00Z', day)).toMatchObject({ now: true, until: '2026-11-24T00:00:00.000Z' });
    const always = { hours: [{ days: [...days], from: '00:00', to: '00:00' }], timeZone: 'UTC' };
    expect(at('2026-11-23T12:00Z', always)).toEqual({ now: true, known: true });
  });
});

describe('somebody without office hours', () => {
  it('may be there at any time, which is not known', () => {
    expect(at('2026-11-29T03:00Z', {})).toEqual({ now: true, known: false });
    expect(at('2026-11-29T03:00Z', { hours: [] })).toEqual({ now: true, known: false });
  });

  it('is not there while away', () => {
    expect(
      at('2026-11-23T12:00Z', { timeZone: 'UTC', away: [{ from: '2026-11-20', until: '2026-11-25' }] }),
    ).toEqual({
      now: false,
      known: false,
      next: '2026-11-26T00:00:00.000Z',
      away: { until: '2026-11-25', back: '2026-11-26' },
    });
  });
});

describe('an absence', () => {
  const away = (from: string, until: string) => ({ hours: week, timeZone, away: [{ from, until }] });

  it('lasts to the end of its last day, and the person is back on the next day of work', () => {
    expect(at('2026-11-27T12:00Z', away('2026-11-27', '2026-11-27'))).toEqual({
      now: false,
      known: true,
      next: '2026-11-30T08:00:00.000Z',
      away: { until: '2026-11-27', back: '2026-11-30' },
    });
  });

  it('begins and ends at midnight where the person is', () => {
    const person = { timeZone: 'Pacific/Auckland', away: [{ from: '2026-11-23', until: '2026-11-23' }] };
    expect(at('2026-11-22T10:59Z', person).away).toBeUndefined();
    expect(at('2026-11-22T11:00Z', person).away).toBeDefined();
    expect(at('2026-11-23T10:59Z', person).away).toBeDefined();
    expect(at('2026-11-23T11:00Z', person).away).toBeUndefined();
  });

  it('goes on in the one that follows it, whatever their order', () => {
    const person = {
      hours: week,
      timeZone,
      away: [
        { from: '2026-12-01', until: '2026-12-04' },
        { from: '2026-11-23', until: '2026-11-30' },
      ],
    };
    expect(at('2026-11-24T12:00Z', person).away).toEqual({ until: '2026-12-04', back: '2026-12-07' });
  });

  it('that is still to come ends the office hours before it', () => {
    expect(at('2026-11-23T17:00Z', away('2026-11-24', '2026-11-25'))).toMatchObject({
      now: false,
      next: '2026-11-26T08:00:00.000Z',
    });
    expect(at('2026-11-23T17:00Z', away('2026-11-24', '2026-11-25'))).not.toHaveProperty('away');
  });

  it('does not cut the night shift short that began the day before', () => {
    const night = {
      hours: [{ days: ['mon'], from: '22:00', to: '06:00' }] as Hours,
      timeZone: 'UTC',
      away: [{ from: '2026-11-24', until: '2026-11-30' }],
    };
    expect(at('2026-11-24T02:00Z', night)).toEqual({
      now: true,
      known: true,
      until: '2026-11-24T06:00:00.000Z',
    });
    expect(at('2026-11-24T07:00Z', night)).toMatchObject({
      now: false,
      away: { until: '2026-11-30', back: '2026-12-07' },
    });
  });

  it('of years has no next day of work worth telling', () => {
    expect(at('2026-11-23T12:00Z', away('2026-01-01', '2999-12-31'))).toMatchObject({
      now: false,
      away: { until: '2999-12-31' },
    });
  });
});
