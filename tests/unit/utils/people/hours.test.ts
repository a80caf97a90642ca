import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hours, hoursFrom, hoursWords, weekdays } from '../../../../utils/people/hours.ts';

const week = weekdays.slice(0, 5);

describe('office hours', () => {
  it.each([
    ['ma t/m vr 9-17 uur', [{ days: week, from: '09:00', to: '17:00' }]],
    ['maandag tot vrijdag van 9.00 tot 17.30 uur', [{ days: week, from: '09:00', to: '17:30' }]],
    ['werkdagen 08:30 - 12:00', [{ days: week, from: '08:30', to: '12:00' }]],
    ['ma, wo en vr 9u30-12u00', [{ days: ['mon', 'wed', 'fri'], from: '09:30', to: '12:00' }]],
    [
      'ma/di 9-12; do 13-17',
      [
        { days: ['mon', 'tue'], from: '09:00', to: '12:00' },
        { days: ['thu'], from: '13:00', to: '17:00' },
      ],
    ],
    ['Mon–Fri 09:00–17:00', [{ days: week, from: '09:00', to: '17:00' }]],
    ['Monday to Thursday 9am - 5pm', [{ days: weekdays.slice(0, 4), from: '09:00', to: '17:00' }]],
    [
      'weekdays 9-12, 13-17',
      [
        { days: week, from: '09:00', to: '12:00' },
        { days: week, from: '13:00', to: '17:00' },
      ],
    ],
    ['Tue 12pm-12.30pm', [{ days: ['tue'], from: '12:00', to: '12:30' }]],
    ['Wed 1-5pm', [{ days: ['wed'], from: '13:00', to: '17:00' }]],
    ['Wed 9-5pm', [{ days: ['wed'], from: '09:00', to: '17:00' }]],
    ['daily 22:00-06:00', [{ days: weekdays, from: '22:00', to: '06:00' }]],
    ['elke dag 0-24', undefined],
    ['vrijdag t/m maandag 10-11', [{ days: ['mon', 'fri', 'sat', 'sun'], from: '10:00', to: '11:00' }]],
    ['9-17', [{ days: week, from: '09:00', to: '17:00' }]],
    ['ma 9-17; wo 9-17', [{ days: ['mon', 'wed'], from: '09:00', to: '17:00' }]],
    ['on request', undefined],
    ['ma 9-17 behalve in de vakantie', undefined],
    ['ma 9', undefined],
    ['9-17 ma', undefined],
    ['ma 25-26', undefined],
    ['ma 9:75-10', undefined],
    ['', undefined],
  ])('are read from %j', (words, hours) => expect(hoursFrom(words)).toEqual(hours));

  it('come back from their own words, in both languages', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const any = fc.uniqueArray(
      fc
        .record({ days: fc.subarray([...weekdays], { minLength: 1 }), from: time, to: time })
        .filter(({ from, to }) => from !== to),
      { minLength: 1, maxLength: 4, selector: ({ from, to }) => from + to },
    );
    fc.assert(
      fc.property(any, fc.constantFrom('en', 'nl'), (hours: Hours, language) => {
        expect(hoursFrom(hoursWords(hours, language))).toEqual(hours);
      }),
    );
  });

  it('never make the reader throw', () => {
    const part = fc.constantFrom(
      'ma',
      'vr',
      '9',
      '17',
      '-',
      ':',
      '30',
      'am',
      ' ',
      ',',
      'tot',
      'en',
      '.',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        hoursFrom(parts.join(''));
      }),
    );
  });
});
