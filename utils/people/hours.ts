import type { Language } from '../i18n/index.ts';
import type { Person } from '../pack/schema.ts';

export type Hours = NonNullable<Person['hours']>;
export type Day = Hours[number]['days'][number];
export const weekdays: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const dayNames: Record<Language, Record<Day, string>> = {
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  nl: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
};

/** "Mon–Fri 09:00–17:00; Sat 10:00–12:00". `hoursFrom` reads it back. */
export function hoursWords(hours: Hours, language: Language): string {
  return hours.map(({ days, from, to }) => `${daysWords(days, language)} ${from}–${to}`).join('; ');
}

export function dayName(day: Day, language: Language): string {
  return dayNames[language][day];
}

function daysWords(days: readonly Day[], language: Language): string {
  const names = dayNames[language];
  const places = days.map((day) => weekdays.indexOf(day));
  const isRun =
    places.length > 2 && places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
  const [first, last] = [days[0], days.at(-1)];
  if (isRun && first && last) return `${names[first]}–${names[last]}`;
  return days.map((day) => names[day]).join(', ');
}

/**
 * Office hours as people write them, in English or Dutch: "ma t/m vr 9-17 uur", "Mon, Wed 9am–12.30pm; Fri 13-15".
 * Without days: on working days. Undefined when any of it is not understood: half of somebody's hours is worse than
 * none.
 */
export function hoursFrom(words: string): Hours | undefined {
  const tokens = tokensOf(words);
  if (!tokens) return undefined;
  const hours: Hours = [];
  let days: Day[] = [];
  let isAfterTime = false;
  for (let at = 0; at < tokens.length; ) {
    const [one, two, three] = tokens.slice(at, at + 3);
    if (one?.kind === 'days') {
      if (isAfterTime) days = [];
      isAfterTime = false;
      const isRange = two?.kind === 'to' && three?.kind === 'days';
      days = [...days, ...(isRange ? between(one.days[0], three.days.at(-1)) : one.days)];
      at += isRange ? 3 : 1;
    } else if (one?.kind === 'time' && two?.kind === 'to' && three?.kind === 'time') {
      // "1-5pm" is in the afternoon, "9-5pm" begins in the morning
      const isPm = one.half === undefined && three.half === 'pm' && one.hour % 12 < three.hour % 12;
      const from = clock(one.hour, one.minute, isPm ? 'pm' : one.half);
      const to = clock(three.hour, three.minute, three.half);
      if (!from || !to || from === to) return undefined;
      hours.push({ days: days.length > 0 ? inOrder(days) : weekdays.slice(0, 5), from, to });
      isAfterTime = true;
      at += 3;
    } else return undefined;
  }
  const isDangling = days.length > 0 && !isAfterTime;
  return hours.length === 0 || hours.length > 14 || isDangling ? undefined : joined(hours);
}

type Token =
  | { kind: 'days'; days: readonly Day[] }
  | { kind: 'time'; hour: number; minute: number; half?: 'am' | 'pm' }
  | { kind: 'to' };

const pattern =
  /\s*(?:(\d{1,2})(?:[:.hu](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:uur|u|h)?(?![\p{L}\d])|([\p{L}]+)\.?|(t\/m|[-–—])|([,;/&+:()]|\n))/uy;
const connectors = ['to', 'tot', 'until', 'till', 'through', 'thru'];
const fillers = [
  'van',
  'from',
  'en',
  'and',
  'uur',
  'u',
  'h',
  'op',
  'on',
  'tussen',
  'between',
  'every',
  'elke',
  'each',
];

function tokensOf(words: string): Token[] | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/t\s*\/\s*m/g, 't/m')
    .replace(/\bt\/m\b/g, ' - ');
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (!found) return undefined;
    const [, hour, minute, half, word, dash] = found;
    if (hour !== undefined) {
      const side = half?.startsWith('a') ? 'am' : half ? 'pm' : undefined;
      tokens.push({
        kind: 'time',
        hour: Number(hour),
        minute: Number(minute ?? 0),
        ...(side && { half: side }),
      });
    } else if (dash !== undefined || (word !== undefined && connectors.includes(word))) {
      tokens.push({ kind: 'to' });
    } else if (word !== undefined && !fillers.includes(word)) {
      const days = daysNamed(word);
      if (!days) return undefined;
      tokens.push({ kind: 'days', days });
    }
  }
  return tokens;
}

const dayStarts: [Day, RegExp][] = [
  ['mon', /^(mon?(days?)?|ma(an(dag(en)?)?)?)$/],
  ['tue', /^(tue?s?(days?)?|di(ns(dag(en)?)?)?)$/],
  ['wed', /^(wed?(nesdays?)?|wo(en(s(dag(en)?)?)?)?)$/],
  ['thu', /^(thu?r?s?(days?)?|do(nd?(er(dag(en)?)?)?)?)$/],
  ['fri', /^(fri?(days?)?|vr(ij(dag(en)?)?)?)$/],
  ['sat', /^(sat?(urdays?)?|za(t(erdag(en)?)?)?)$/],
  ['sun', /^(sun?(days?)?|zo(n(dag(en)?)?)?)$/],
];

function daysNamed(word: string): readonly Day[] | undefined {
  if (/^(weekdays?|workdays?|werkdag(en)?|doordeweeks|weekdag(en)?)$/.test(word)) return weekdays.slice(0, 5);
  if (/^(daily|dagelijks|days?|dag|dagen)$/.test(word)) return weekdays;
  if (/^weekends?$/.test(word)) return weekdays.slice(5);
  const found = dayStarts.find(([, start]) => start.test(word));
  return found && [found[0]];
}

function between(first: Day | undefined, last: Day | undefined): Day[] {
  const [from, to] = [first, last].map((day) => weekdays.indexOf(day ?? 'mon'));
  if (from === undefined || to === undefined) return [];
  // "vr t/m ma" goes over the weekend
  return from <= to ? weekdays.slice(from, to + 1) : [...weekdays.slice(from), ...weekdays.slice(0, to + 1)];
}

function inOrder(days: readonly Day[]): Day[] {
  return weekdays.filter((day) => days.includes(day));
}

function clock(hour: number, minute: number, half: 'am' | 'pm' | undefined): string | undefined {
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  if (full > 24 || minute > 59 || (full === 24 && minute > 0)) return undefined;
  return `${String(full % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Days with the same hours, said apart, are one entry. */
function joined(hours: Hours): Hours {
  const all: Hours = [];
  for (const one of hours) {
    const same = all.find(({ from, to }) => from === one.from && to === one.to);
    if (same) same.days = inOrder([...same.days, ...one.days]);
    else all.push({ ...one, days: [...one.days] });
  }
  return all;
}
