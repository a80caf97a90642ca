import { comparePacks, type PartChange } from '../../pack/compare.ts';
import type { PackEdit } from '../../pack/edit.ts';
import { explain } from '../../pack/explain.ts';
import { idFrom } from '../../pack/new-id.ts';
import type { Problem } from '../../pack/problems.ts';
import {
  type Contact,
  type Pack,
  type Person,
  personSchema,
  type Text,
  type Topic,
} from '../../pack/schema.ts';
import type { ImportedPerson, LeftOut } from './imported.ts';

export interface ImportWishes {
  /** by which ways people may be reached; the address of a mail is their address in Teams and Webex too */
  ways: Record<Contact['kind'], boolean>;
  /** topics that the pack does not have yet are added to it */
  newTopics: boolean;
  /** the language that roles are written in */
  language: string;
  /** the day on which everybody in the file agreed, for those whose row says none */
  consent?: string;
}

export interface PersonPlan {
  kind: 'new' | 'changed' | 'same' | 'refused';
  /** as this person would be; with what is there when they are refused */
  person: Person;
  was?: Person;
  /** what of an earlier entry would be different */
  parts: PartChange[];
  lines: number[];
  left: LeftOut[];
  /** why they cannot be taken */
  problems: Problem[];
  /** their stand-in, when nobody of that name is there */
  standInUnknown?: string;
  photo?: Uint8Array;
}

export interface PeoplePlan {
  people: PersonPlan[];
  topics: Topic[];
  /** topics that nobody added, since that was not wished */
  topicsLeft: string[];
}

/**
 * What these people would change in a pack; nothing is changed by asking. Somebody who is there already is known by
 * id, by address, or by a name that only they have; what the file says is added to what is known of them.
 */
export function planPeople(
  pack: Pack,
  imported: readonly ImportedPerson[],
  wishes: ImportWishes,
): PeoplePlan {
  const topics = planTopics(pack, imported, wishes);
  const plans = new Map<string, PersonPlan>();
  const known = new Map(pack.people.map((person) => [person.id, person]));
  for (const one of imported) {
    const was = find([...known.values()], one);
    const id = was?.id ?? idFrom(one.name || (one.mails[0]?.split('@')[0] ?? ''), known, 'person');
    const person = merged(was, one, { id, pack, topics, wishes });
    known.set(id, person);
    const earlier = plans.get(id);
    plans.set(id, {
      kind: 'new',
      person,
      was: pack.people.find((each) => each.id === id),
      parts: [],
      lines: [...(earlier?.lines ?? []), one.line],
      left: [...(earlier?.left ?? []), ...one.left],
      problems: [],
      ...(one.photo && { photo: one.photo }),
    });
  }
  for (const one of imported) linkStandIn(plans, known, one);
  return {
    people: [...plans.values()].map((plan) => judged(plan, pack)),
    topics: topics.added,
    topicsLeft: topics.left,
  };
}

/** The edits that put these people, and the topics they need, into the pack. */
export function peopleEdits(plan: PeoplePlan, taken: readonly PersonPlan[]): PackEdit[] {
  const named = new Set(taken.flatMap(({ person }) => person.topics));
  const chosen = new Set(taken.map(({ person }) => person.id));
  const isThere = (id: string | undefined) =>
    chosen.has(id ?? '') || plan.people.every(({ person, was }) => person.id !== id || was !== undefined);
  return [
    ...plan.topics
      .filter(({ id }) => named.has(id))
      .map((topic): PackEdit => ({ kind: 'put', list: 'topics', entry: topic, was: null })),
    ...taken.map(({ person, was }): PackEdit => {
      const { standIn, ...rest } = person;
      // a stand-in who is not taken cannot be named
      const entry = standIn !== undefined && isThere(standIn) ? person : rest;
      return { kind: 'put', list: 'people', entry, was: was ?? null };
    }),
  ];
}

interface Topics {
  idOf: (words: string) => string | undefined;
  added: Topic[];
  left: string[];
}

function planTopics(pack: Pack, imported: readonly ImportedPerson[], wishes: ImportWishes): Topics {
  const ids = new Map<string, string>();
  const taken = new Set(pack.topics.map(({ id }) => id));
  // an id as it is comes before one that only looks like it, and that before a name
  for (const { id } of pack.topics) if (!ids.has(folded(id))) ids.set(folded(id), id);
  for (const { id, name } of pack.topics)
    for (const words of Object.values(name)) if (!ids.has(folded(words))) ids.set(folded(words), id);
  const known = (words: string) => (taken.has(words) ? words : ids.get(folded(words)));
  const added: Topic[] = [];
  const left = new Set<string>();
  for (const words of imported.flatMap((one) => one.topics)) {
    if (known(words)) continue;
    if (!wishes.newTopics) left.add(words);
    else {
      const topic = { id: idFrom(words, taken, 'topic'), name: { [wishes.language]: words } };
      taken.add(topic.id);
      ids.set(folded(words), topic.id);
      added.push(topic);
    }
  }
  return { idOf: known, added, left: [...left] };
}

interface Making {
  id: string;
  pack: Pack;
  topics: Topics;
  wishes: ImportWishes;
}

function merged(was: Person | undefined, one: ImportedPerson, { id, pack, topics, wishes }: Making): Person {
  const blank = { id, name: '', languages: [], topics: [], apps: [], contacts: [] };
  const { role: roleWas, ...rest }: Person = was ?? blank;
  const role: Text | undefined = one.role ? { ...roleWas, [wishes.language]: one.role } : roleWas;
  const consent = one.consent ?? rest.consent ?? wishes.consent;
  const apps = one.apps.flatMap((words) => {
    const isCalledSo = (name: string) => folded(name) === folded(words);
    const found =
      pack.apps.find(({ id }) => id === words) ??
      pack.apps.find(({ id }) => isCalledSo(id)) ??
      pack.apps.find(({ name }) => Object.values(name).some(isCalledSo));
    return found ? [found.id] : [];
  });
  return {
    ...rest,
    id,
    // other spaces are no other name
    name: isSpacedLike(one.name, rest.name) ? rest.name : one.name || rest.name || (one.mails[0] ?? ''),
    ...(role && { role }),
    languages: union(rest.languages, one.languages),
    topics: union(
      rest.topics,
      one.topics.flatMap((words) => topics.idOf(words) ?? []),
    ),
    apps: union(rest.apps, apps),
    ...(one.hours && { hours: one.hours }),
    ...(one.timeZone && { timeZone: one.timeZone }),
    contacts: contactsOf(was?.contacts, one, wishes),
    ...(consent && { consent }),
  } as Person;
}

const isSpacedLike = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ').trim();

/**
 * What is there stays in its order: the first is the way this person likes best. That a mail address is the one in
 * Teams as well is only taken for granted of somebody new.
 */
function contactsOf(
  there: readonly Contact[] | undefined,
  one: ImportedPerson,
  { ways }: ImportWishes,
): Contact[] {
  const stated = { teams: one.teams.length > 0, webex: one.webex.length > 0 };
  const [first] = one.mails;
  const address = (kind: 'teams' | 'webex') => (stated[kind] ? one[kind] : first && !there ? [first] : []);
  const given: Contact[] = [
    ...address('teams').map((mail): Contact => ({ kind: 'teams', address: mail })),
    ...address('webex').map((mail): Contact => ({ kind: 'webex', address: mail })),
    ...one.mails.map((mail): Contact => ({ kind: 'mail', address: mail })),
    ...one.phones.map((number): Contact => ({ kind: 'phone', number })),
  ];
  const all = [...(there ?? [])];
  for (const contact of given) {
    const isWanted = ways[contact.kind] || (contact.kind in stated && stated[contact.kind as 'teams']);
    if (isWanted && !all.some((known) => reach(known) === reach(contact))) all.push(contact);
  }
  return all;
}

function reach(contact: Contact): string {
  if (contact.kind !== 'phone') return `${contact.kind} ${contact.address.toLowerCase()}`;
  return `phone ${contact.number.replace(/\(0\)|[^0-9+]/g, '').replace(/^\+31/, '0')}`;
}

function find(people: readonly Person[], one: ImportedPerson): Person | undefined {
  const mails = [...one.mails, ...one.teams, ...one.webex].map((mail) => mail.toLowerCase());
  const hasAddress = ({ contacts }: Person) =>
    contacts.some((contact) => contact.kind !== 'phone' && mails.includes(contact.address.toLowerCase()));
  const named = people.filter(({ name }) => one.name !== '' && folded(name) === folded(one.name));
  return (
    people.find(({ id }) => id === one.id) ??
    people.find(hasAddress) ??
    (named.length === 1 ? named[0] : undefined)
  );
}

function linkStandIn(
  plans: Map<string, PersonPlan>,
  known: ReadonlyMap<string, Person>,
  one: ImportedPerson,
): void {
  if (one.standIn === undefined) return;
  const people = [...known.values()];
  const self = find(people, one);
  const plan = self && plans.get(self.id);
  const wanted = { ...one, id: one.standIn, name: one.standIn, mails: [one.standIn], teams: [], webex: [] };
  const standIn = find(people, wanted);
  if (!plan) return;
  if (standIn && standIn.id !== self.id) plan.person = { ...plan.person, standIn: standIn.id };
  else plan.standInUnknown = one.standIn;
}

function judged(plan: PersonPlan, pack: Pack): PersonPlan {
  const checked = personSchema.safeParse(plan.person, { reportInput: true });
  if (!checked.success) {
    const issues = checked.error.issues.map((issue) => ({ ...issue, path: ['people', 0, ...issue.path] }));
    return { ...plan, kind: 'refused', problems: explain(issues, { people: [plan.person] }) };
  }
  const person = checked.data;
  if (!plan.was) return { ...plan, person, kind: 'new' };
  const [change] = comparePacks({ ...pack, people: [plan.was] }, { ...pack, people: [person] });
  const parts = change?.parts ?? [];
  return { ...plan, person, parts, kind: parts.length > 0 || plan.photo ? 'changed' : 'same' };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
