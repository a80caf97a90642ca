import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { separators } from '../../../../../utils/pack/exchange/csv.ts';
import { guessColumns } from '../../../../../utils/people/import/columns.ts';
import { peopleFromTable, readPeopleTable, writePeopleCsv } from '../../../../../utils/people/import/csv.ts';
import { type ImportWishes, planPeople } from '../../../../../utils/people/import/plan.ts';
import { dateFrom, languageFrom, phoneFrom } from '../../../../../utils/people/import/read-values.ts';
import { anyPack } from '../../pack/any-pack.ts';
import { samplePack } from '../../pack/sample.ts';

vi.setConfig({ testTimeout: 60_000 });
const peopleIn = (text: string) => {
  const table = readPeopleTable(text);
  if (!table.ok) throw new Error(table.code);
  return peopleFromTable(table.rows, table);
};
const columnsOf = (...rows: string[][]) => guessColumns(rows).columns;

describe('the columns of a table', () => {
  it.each([
    [
      ['Name', 'E-mail', 'Role', 'Mobile phone', 'Topics', 'Office hours', 'Stand-in', 'Consent'],
      ['name', 'mail', 'role', 'phone', 'topics', 'hours', 'stand-in', 'consent'],
    ],
    [
      [
        'Naam',
        'E-mailadres',
        'Functie',
        'Telefoonnummer',
        'Onderwerpen',
        'Werktijden',
        'Vervanger',
        'Toestemming',
      ],
      ['name', 'mail', 'role', 'phone', 'topics', 'hours', 'stand-in', 'consent'],
    ],
    [
      [
        'First Name',
        'Last Name',
        'E-mail Address',
        'Job Title',
        'Business Phone',
        'Mobile Phone',
        'Birthday',
      ],
      ['first-name', 'last-name', 'mail', 'role', 'phone', 'phone', undefined],
    ],
    [
      ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Mailadres', 'Talen', 'Tijdzone'],
      ['first-name', 'infix', 'last-name', 'mail', 'languages', 'time-zone'],
    ],
    [
      ['Given Name', 'Family Name', 'E-mail 1 - Value', 'Phone 1 - Value', 'Organization 1 - Title', 'Notes'],
      ['first-name', 'last-name', 'mail', 'phone', 'role', undefined],
    ],
  ])('are known by their heads: %j', (head, columns) => expect(columnsOf(head)).toEqual(columns));

  it('are known by what stands in them when they have no heads', () => {
    expect(guessColumns([['Joris de Boer', 'joris@example.org', '020 123 4567', 'x']])).toEqual({
      columns: ['name', 'mail', 'phone', undefined],
      hasHead: false,
    });
  });

  it('with a head that nobody knows are not read', () => {
    expect(columnsOf(['Naam', 'Schoenmaat'], ['Joris de Boer', '43'])).toEqual(['name', undefined]);
  });
});

describe('a row of a table', () => {
  it('becomes a person', () => {
    const [person] = peopleIn(
      'Naam;E-mail;Functie;Telefoon;Onderwerpen;Talen;Werktijden;Vervanger;Toestemming\n' +
        'Joris de Boer;"Joris <joris@example.org>";key-user;06.12345678;Delen, Chat;Nederlands, Engels;ma t/m vr 9-17;Fatima;23-11-2026\n',
    );
    expect(person).toMatchObject({
      line: 2,
      name: 'Joris de Boer',
      mails: ['joris@example.org'],
      role: 'key-user',
      phones: ['06 12345678'],
      topics: ['Delen', 'Chat'],
      languages: ['nl', 'en'],
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
      standIn: 'Fatima',
      consent: '2026-11-23',
      left: [],
    });
  });

  it('joins a name that stands in three columns', () => {
    expect(peopleIn('voornaam,tussenvoegsel,achternaam\nJoris,de,Boer\nFatima,,Haddad\n')).toMatchObject([
      { name: 'Joris de Boer' },
      { name: 'Fatima Haddad' },
    ]);
  });

  it('says what could not be used, and keeps the rest', () => {
    const [person] = peopleIn('naam,mail,werktijden,toestemming\nJoris,joris at work,als ik er ben,ja\n');
    expect(person?.left).toEqual([
      { what: 'consent', words: 'ja' },
      { what: 'hours', words: 'als ik er ben' },
      { what: 'mail', words: 'joris at work' },
    ]);
  });

  it('without a name or an address is passed over', () => {
    expect(peopleIn('naam,mail,rol\n,,key-user\nJoris,,\n')).toHaveLength(1);
  });

  it('has its date read the way the whole column is written', () => {
    expect(peopleIn('name,consent\nA,03/04/2026\nB,11/23/2026\n').map(({ consent }) => consent)).toEqual([
      '2026-03-04',
      '2026-11-23',
    ]);
  });
});

describe('a date', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23 10:15', '2026-11-23'],
    ['23-11-2026', '2026-11-23'],
    ['3/4/2026', '2026-04-03'],
    ['23 nov 2026', '2026-11-23'],
    ['23 mrt. 2026', '2026-03-23'],
    ['Nov 23, 2026', '2026-11-23'],
    ['46349', '2026-11-23'],
    ['31-02-2026', undefined],
    ['yes', undefined],
  ])('%s is %s', (words, date) => expect(dateFrom(words)).toBe(date));
});

describe('a telephone number', () => {
  it.each([
    ['+31 20 123 4567', '+31 20 123 4567'],
    ['tel:+31-20-1234567;ext=8', '+31-20-1234567'],
    ['0031 20 1234567', '+31 20 1234567'],
    ['020/123.45.67', '020 123 45 67'],
    ['020 123 4567 tst. 12', '020 123 4567'],
    ['see intranet', undefined],
  ])('%s is %s', (words, number) => expect(phoneFrom(words)).toBe(number));
});

describe('a language', () => {
  it.each([
    ['Dutch', 'nl'],
    ['nederlands', 'nl'],
    ['NL', 'nl'],
    ['pt_br', 'pt-BR'],
    ['Türkçe', 'tr'],
    ['Turks', 'tr'],
    ['Klingon?', undefined],
  ])('%s is %s', (words, tag) => expect(languageFrom(words)).toBe(tag));
});

describe('the people of a pack as a table', () => {
  const wishes: ImportWishes = {
    ways: { teams: false, webex: false, mail: true, phone: true },
    newTopics: false,
    language: 'en',
  };

  it('come back as they were', () => {
    fc.assert(
      fc.property(
        anyPack,
        fc.constantFrom('en', 'nl'),
        fc.constantFrom(...separators),
        (pack, reader, separator) => {
          const people = peopleIn(writePeopleCsv(pack, reader, separator));
          const plan = planPeople(pack, people, { ...wishes, language: reader });
          // "22:00" to "22:00" is no time at all, and a role that has no words in this language gets them
          const strange = pack.people.filter(
            ({ hours, role }) => hours?.some(({ from, to }) => from === to) || (role && !(reader in role)),
          );
          const told = plan.people.filter(({ kind, person, parts }) => {
            const isHours = parts.every(({ name }) => name === 'hours');
            return kind !== 'same' && !isHours && !strange.some(({ id }) => id === person.id);
          });
          expect(told).toEqual([]);
          expect(plan.people).toHaveLength(pack.people.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are a table to fill in when there is nobody yet', () => {
    const empty = samplePack((pack) => {
      pack.people = [];
      delete pack.tips[0].owner;
    });
    const table = readPeopleTable(writePeopleCsv(empty, 'nl'));
    expect(table.ok && table.columns.every(Boolean)).toBe(true);
    expect(table.ok && peopleFromTable(table.rows, table)).toEqual([]);
  });
});
