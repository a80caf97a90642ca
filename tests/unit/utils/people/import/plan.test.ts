import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../../utils/pack/edit.ts';
import { checkPack } from '../../../../../utils/pack/read.ts';
import { type ImportedPerson, nobody } from '../../../../../utils/people/import/imported.ts';
import { type ImportWishes, peopleEdits, planPeople } from '../../../../../utils/people/import/plan.ts';
import { samplePack } from '../../pack/sample.ts';

const pack = samplePack();
const wishes: ImportWishes = {
  ways: { teams: true, webex: false, mail: true, phone: true },
  newTopics: true,
  language: 'nl',
};
const one = (more: Partial<ImportedPerson>): ImportedPerson => ({
  ...nobody(2),
  name: 'Joris de Boer',
  ...more,
});
const joris = one({ mails: ['joris@example.org'] });
const plan = (people: ImportedPerson[], more: Partial<ImportWishes> = {}) =>
  planPeople(pack, people, { ...wishes, ...more });

describe('somebody in a file', () => {
  it('who is not in the pack is new, with an id that reads like the name', () => {
    expect(plan([joris]).people).toMatchObject([
      {
        kind: 'new',
        person: {
          id: 'joris-de-boer',
          contacts: [
            { kind: 'teams', address: 'joris@example.org' },
            { kind: 'mail', address: 'joris@example.org' },
          ],
        },
      },
    ]);
  });

  it('is known by an address, by a name, or by an id', () => {
    const known = [
      one({ name: 'F. El Idrissi', mails: ['FATIMA@example.org'] }),
      one({ name: 'fatima el  idrissi' }),
      one({ name: 'F', id: 'fatima' }),
    ];
    for (const each of known) expect(plan([each]).people[0]?.was?.id).toBe('fatima');
  });

  it('about whom nothing is new is the same', () => {
    const same = one({ name: 'Fatima El Idrissi', teams: ['fatima@example.org'], topics: ['Delen'] });
    expect(plan([same]).people).toMatchObject([{ kind: 'same', parts: [] }]);
  });

  it('gets what the file says added, and keeps the rest', () => {
    const [changed] = plan([
      one({ name: 'Fatima El Idrissi', role: 'Key-user', phones: ['020 1234567'] }),
    ]).people;
    expect(changed).toMatchObject({
      kind: 'changed',
      parts: [{ name: 'role' }, { name: 'contacts' }],
      person: {
        role: { nl: 'Key-user' },
        topics: ['sharing'],
        contacts: [{ kind: 'teams' }, { kind: 'phone' }],
      },
    });
  });

  it('is not given a chat that nobody asked for when they are here already', () => {
    const known = one({ name: 'Fatima El Idrissi', mails: ['f@example.org'] });
    const contacts = plan([known], { ways: { ...wishes.ways, webex: true } }).people[0]?.person.contacts;
    expect(contacts?.map(({ kind }) => kind)).toEqual(['teams', 'mail']);
  });

  it('is one person when the file has them twice', () => {
    const twice = plan([joris, one({ mails: ['joris@example.org'], phones: ['020 1234567'], line: 3 })]);
    expect(twice.people).toMatchObject([{ lines: [2, 3], person: { contacts: { length: 3 } } }]);
  });

  it('whom nobody can reach is refused, with the reason', () => {
    expect(plan([one({})]).people).toMatchObject([{ kind: 'refused', problems: [{ code: 'list-empty' }] }]);
  });

  it('has the day of the whole file as consent, unless the row says another', () => {
    const people = plan([joris, one({ name: 'Mia', mails: ['mia@example.org'], consent: '2026-01-01' })], {
      consent: '2026-11-23',
    }).people;
    expect(people.map(({ person }) => person.consent)).toEqual(['2026-11-23', '2026-01-01']);
  });
});

describe('topics in a file', () => {
  it('are known by id and by name in any language', () => {
    expect(plan([one({ ...joris, topics: ['delen', 'sharing'] })])).toMatchObject({
      topics: [],
      people: [{ person: { topics: ['sharing'] } }],
    });
  });

  it('that are new are added, or left when that is not wished', () => {
    const people = [one({ ...joris, topics: ['Chat in groepen'] })];
    expect(plan(people).topics).toEqual([{ id: 'chat-in-groepen', name: { nl: 'Chat in groepen' } }]);
    expect(plan(people, { newTopics: false })).toMatchObject({ topics: [], topicsLeft: ['Chat in groepen'] });
  });
});

describe('a stand-in', () => {
  const mia = one({ name: 'Mia', mails: ['mia@example.org'], line: 3 });

  it('may be somebody of the pack or of the file, by name or address, in any order', () => {
    const people = plan([
      { ...joris, standIn: 'mia@example.org' },
      { ...mia, standIn: 'Fatima El Idrissi' },
    ]).people;
    expect(people.map(({ person }) => person.standIn)).toEqual(['mia', 'fatima']);
  });

  it('whom nobody knows is told', () => {
    expect(plan([{ ...joris, standIn: 'Somebody' }]).people[0]?.standInUnknown).toBe('Somebody');
  });

  it('who is not taken is not named', () => {
    const planned = plan([{ ...joris, standIn: 'Mia' }, mia]);
    const edits = peopleEdits(planned, planned.people.slice(0, 1));
    expect(edits.map((edit) => edit.kind === 'put' && 'standIn' in edit.entry)).toEqual([false]);
  });
});

it('what is taken makes a pack that is right', () => {
  const planned = plan([
    { ...joris, topics: ['Chat'], standIn: 'Fatima El Idrissi' },
    one({ name: 'Fatima El Idrissi', phones: ['020 1234567'] }),
  ]);
  const after = applyEdits(pack, peopleEdits(planned, planned.people));
  expect(checkPack(after, new Map())).toMatchObject({ ok: true });
  expect(after.people).toHaveLength(2);
  expect(after.topics.map(({ id }) => id)).toEqual(['sharing', 'chat']);
});
