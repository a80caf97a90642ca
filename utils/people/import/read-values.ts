import { contactSchema, languageSchema } from '../../pack/schema.ts';

/** `Fatima <fatima@example.org>`, `mailto:…`: the address alone; undefined when it is none. */
export function mailFrom(words: string): string | undefined {
  const bare = /<([^<>]+)>/.exec(words)?.[1] ?? words;
  const address = bare.trim().replace(/^(mailto|smtp|sip|xmpp):/i, '');
  return contactSchema.safeParse({ kind: 'mail', address }).success ? address : undefined;
}

/** A number as a pack writes it: `tel:+31.20/123 45 67;ext=8` is `+31 20 123 45 67`; undefined when it is none. */
export function phoneFrom(words: string): string | undefined {
  const number = words
    .trim()
    .replace(/^tel:/i, '')
    .replace(/[;x].*$|\b(ext|tst|toestel)\b.*$/i, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/[./\u00a0\u2009]/g, ' ')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return contactSchema.safeParse({ kind: 'phone', number }).success ? number : undefined;
}

/** Words with commas, semicolons, slashes, bars or lines between them. */
export function listFrom(words: string): string[] {
  return words
    .split(/[,;/|\n\r]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The tag of a language by its tag or its name, in English, in Dutch or in itself; undefined when it is none. */
export function languageFrom(words: string): string | undefined {
  const name = words.trim().toLowerCase();
  const tag = name
    .replace('_', '-')
    .replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`);
  if (/^[a-z]{2,3}(-|$)/.test(tag) && languageSchema.safeParse(tag).success && isLanguage(tag)) return tag;
  return commonLanguages.find((known) =>
    ['en', 'nl', known].some((reader) => nameIn(reader, known)?.toLowerCase() === name),
  );
}

function isLanguage(tag: string): boolean {
  return nameIn('en', tag.split('-')[0] ?? tag) !== undefined;
}

function nameIn(reader: string, tag: string): string | undefined {
  return new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' }).of(tag);
}

/** What is spoken in offices and wards; others can be written as a tag. */
const commonLanguages = (
  'nl en de fr es pt it pl ro bg hu cs sk sl hr sr bs sq el tr ar fa ku ps ur hi bn ta te ml pa gu mr ne ' +
  'zh ja ko vi th id ms tl ru uk be lt lv et fi sv nb da is ga cy fy af am ti so sw he ka hy az uz kk'
).split(' ');

/**
 * A day in the ways that people and Excel write one: `2026-11-23`, `23-11-2026`, `23 nov 2026`, 46349. The day
 * comes before the month unless `monthFirst`; undefined when it is none.
 */
export function dateFrom(words: string, monthFirst = false): string | undefined {
  const text = words.trim().toLowerCase();
  if (/^\d{5}$/.test(text)) return dayOfExcel(Number(text));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text);
  if (iso) return date(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/.exec(text);
  if (numbers) {
    const [, one, other, year] = numbers;
    return monthFirst ? date(year, one, other) : (date(year, other, one) ?? date(year, one, other));
  }
  const named = /^(?:[a-z]{2,10}\.?,? )?(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/.exec(text);
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  if (named) return date(named[3], monthOf(named[2]), named[1]);
  return american ? date(american[3], monthOf(american[1]), american[2]) : undefined;
}

/** Whether this can only be a month, a day and a year. */
export function isMonthFirst(words: string): boolean {
  const [, , second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(words.trim()) ?? [];
  return Number(second) > 12;
}

function date(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written ? undefined : written;
}

function dayOfExcel(days: number): string {
  // day 1 is the first of January 1900, and Excel believes that 1900 had a 29 February
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

const months = [
  'jan',
  'feb',
  'mar|mrt|maa',
  'apr',
  'may|mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec',
];

function monthOf(name = ''): string {
  const at = months.findIndex((start) => start.split('|').some((one) => name.startsWith(one)));
  return at === -1 ? '' : String(at + 1);
}
