import type { InstalledPack } from './compile.ts';
import { keyOf, type Selection } from './page-item.ts';
import type { PagePerson } from './page-items.ts';
import type { Person } from './schema.ts';
import { pickWords } from './words.ts';

type Item = { owner?: string; topics?: string[]; ourWay?: { owner?: string } };

/** Who matters on this page: owners, who knows its topics or apps, and whoever stands in for them. */
export function peopleFor(
  selection: Selection,
  apps: InstalledPack['apps'],
  items: readonly Item[],
): PagePerson[] {
  const owners = new Set(items.flatMap(({ owner, ourWay }) => [owner, ourWay?.owner]));
  const topics = new Set(items.flatMap((item) => item.topics ?? []));
  const wanted = selection.pack.people.filter(
    (person) =>
      owners.has(keyOf(person.id, selection)) ||
      person.topics.some((topic) => topics.has(keyOf(topic, selection))) ||
      person.apps.some((app) => apps.some(({ id }) => id === app)),
  );
  const here = withStandIns(wanted, selection.pack.people);
  return selection.pack.people
    .filter(({ id }) => here.has(id))
    .map((person) => pagePerson(person, selection));
}

function withStandIns(wanted: readonly Person[], people: readonly Person[]): Set<string> {
  const here = new Set<string>();
  const add = (person: Person | undefined) => {
    if (!person || here.has(person.id)) return;
    here.add(person.id);
    add(people.find(({ id }) => id === person.standIn));
  };
  wanted.forEach(add);
  return here;
}

function pagePerson(person: Person, selection: Selection): PagePerson {
  const { role, topics, apps, standIn, ...rest } = person;
  const words = role && pickWords(role, selection.language, selection.pack.languages)?.words;
  return {
    ...rest,
    key: keyOf(person.id, selection),
    pack: selection.pack.id,
    ...(words && { role: words }),
    topics: topics.map((id) => keyOf(id, selection)),
    apps: apps.map((id) => keyOf(id, selection)),
    ...(standIn && { standIn: keyOf(standIn, selection) }),
  };
}
