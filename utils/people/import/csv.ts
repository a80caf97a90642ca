import type { Language } from '../../i18n/index.ts';
import { type CsvRow, readCsv, type Separator, writeCsv } from '../../pack/exchange/csv.ts';
import type { Pack, Person } from '../../pack/schema.ts';
import { pickWords } from '../../pack/words.ts';
import { hoursFrom, hoursWords } from '../hours.ts';
import { type Columns, type Field, type GuessedColumns, guessColumns } from './columns.ts';
import { type ImportedPerson, type LeftOut, nobody } from './imported.ts';
import { dateFrom, isMonthFirst, languageFrom, listFrom, mailFrom, phoneFrom } from './read-values.ts';

export type PeopleTable =
  | ({ ok: true; rows: readonly CsvRow[] } & GuessedColumns)
  | { ok: false; code: 'quote-open'; line: number };

/** A table of people as it lies there, with a guess of what its columns are. */
export function readPeopleTable(text: string): PeopleTable {
  const table = readCsv(text);
  if (!table.ok) return table;
  return { ok: true, rows: table.rows, ...guessColumns(table.rows.map(({ cells }) => cells)) };
}

/** The people in a table whose columns somebody confirmed; rows without a name are passed over. */
export function peopleFromTable(
  rows: readonly CsvRow[],
  { columns, hasHead }: GuessedColumns,
): ImportedPerson[] {
  const body = hasHead ? rows.slice(1) : rows;
  const consents = columns.indexOf('consent');
  const monthFirst = body.some(({ cells }) => isMonthFirst(cells[consents] ?? ''));
  return body
    .map((row) => personFromRow(row, columns, monthFirst))
    .filter(({ name, mails }) => name !== '' || mails.length > 0);
}

function personFromRow({ cells, line }: CsvRow, columns: Columns, monthFirst: boolean): ImportedPerson {
  const said = (field: Field) =>
    columns.flatMap((column, at) => (column === field && cells[at]?.trim() ? [cells[at].trim()] : []));
  const [one, all] = [(field: Field) => said(field)[0], (field: Field) => said(field).flatMap(listFrom)];
  const left: LeftOut[] = [];
  const read = <T>(what: LeftOut['what'], words: readonly string[], from: (words: string) => T | undefined) =>
    words.flatMap((each) => {
      const value = from(each);
      if (value === undefined) left.push({ what, words: each });
      return value === undefined ? [] : [value];
    });
  const parts = [...said('first-name'), ...said('infix'), ...said('last-name')].join(' ');
  const [consent] = read('consent', said('consent').slice(0, 1), (words) => dateFrom(words, monthFirst));
  const [hours] = read('hours', said('hours').slice(0, 1), hoursFrom);
  const [timeZone] = read('time-zone', said('time-zone').slice(0, 1), timeZoneFrom);
  const [id, role, standIn] = [one('id'), one('role'), one('stand-in')];
  return {
    ...nobody(line),
    name: (one('name') ?? parts).replace(/\s+/g, ' '),
    mails: read('mail', said('mail').flatMap(addressesIn), mailFrom),
    teams: read('mail', said('teams').flatMap(addressesIn), mailFrom),
    webex: read('mail', said('webex').flatMap(addressesIn), mailFrom),
    phones: read(
      'phone',
      said('phone').flatMap((words) => words.split(/[;|\n]+/)),
      phoneFrom,
    ),
    languages: read('language', all('languages'), languageFrom),
    topics: all('topics'),
    apps: all('apps'),
    left,
    ...(id && { id }),
    ...(role && { role }),
    ...(hours && { hours }),
    ...(timeZone && { timeZone }),
    ...(standIn && { standIn }),
    ...(consent && { consent }),
  };
}

function addressesIn(words: string): string[] {
  return words
    .split(/[;,|\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function timeZoneFrom(words: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: words }).resolvedOptions().timeZone && words;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The people of a pack as a table that comes back by the same road, also when it is empty: the one to fill in. */
export function writePeopleCsv(pack: Pack, language: Language, separator?: Separator): string {
  const columns: Field[] = [
    ...(['id', 'name', 'role', 'mail', 'teams', 'webex', 'phone', 'topics', 'apps'] as const),
    ...(['languages', 'hours', 'time-zone', 'stand-in', 'consent'] as const),
  ];
  const rows = pack.people.map((person) => columns.map((field) => cellOf(person, field, pack, language)));
  return writeCsv([columns.map((field) => headWords[field][language]), ...rows], separator);
}

function cellOf(person: Person, field: Field, pack: Pack, language: Language): string {
  const addresses = (kind: 'mail' | 'teams' | 'webex') =>
    person.contacts.flatMap((contact) => (contact.kind === kind ? [contact.address] : [])).join('; ');
  switch (field) {
    case 'id':
      return person.id;
    case 'name':
      return person.name;
    case 'role':
      return person.role ? (pickWords(person.role, language, pack.languages)?.words ?? '') : '';
    case 'mail':
    case 'teams':
    case 'webex':
      return addresses(field);
    case 'phone':
      return person.contacts
        .flatMap((contact) => (contact.kind === 'phone' ? [contact.number] : []))
        .join('; ');
    case 'topics':
    case 'apps':
    case 'languages':
      return person[field].join(', ');
    case 'hours':
      return person.hours ? hoursWords(person.hours, language) : '';
    case 'time-zone':
      return person.timeZone ?? '';
    case 'stand-in':
      return person.standIn ?? '';
    case 'consent':
      return person.consent ?? '';
    case 'first-name':
    case 'infix':
    case 'last-name':
      return '';
    default:
      return field satisfies never;
  }
}

const headWords: Record<Field, Record<Language, string>> = {
  id: { en: 'id', nl: 'id' },
  name: { en: 'name', nl: 'naam' },
  'first-name': { en: 'first name', nl: 'voornaam' },
  infix: { en: 'infix', nl: 'tussenvoegsel' },
  'last-name': { en: 'last name', nl: 'achternaam' },
  role: { en: 'role', nl: 'functie' },
  mail: { en: 'e-mail', nl: 'e-mail' },
  teams: { en: 'Teams', nl: 'Teams' },
  webex: { en: 'Webex', nl: 'Webex' },
  phone: { en: 'phone', nl: 'telefoon' },
  topics: { en: 'topics', nl: 'onderwerpen' },
  apps: { en: 'apps', nl: 'apps' },
  languages: { en: 'languages', nl: 'talen' },
  hours: { en: 'office hours', nl: 'werktijden' },
  'time-zone': { en: 'time zone', nl: 'tijdzone' },
  'stand-in': { en: 'stand-in', nl: 'vervanger' },
  consent: { en: 'consent', nl: 'toestemming' },
};
