import { type Problem, type ProblemCode, problem } from '../problems.ts';
import type { Pack, Person } from '../schema.ts';

/** Whether a colleague who is sent to a person can expect an answer. */
export function lintPeople(pack: Pack, today: string): Problem[] {
  const asked = peopleNamed(pack);
  return pack.people.flatMap((person, index) => {
    const path = ['people', index];
    const say = (code: ProblemCode, is: boolean, values = {}) =>
      is ? [problem(code, path, { name: person.name, ...values })] : [];
    const hasHours = (person.hours ?? []).length > 0;
    const nextAway = (person.away ?? []).find(({ until }) => until >= today);
    const circle = circleOf(person, pack.people);
    return [
      ...say('person-without-hours', !hasHours),
      ...say('person-without-time-zone', hasHours && person.timeZone === undefined),
      ...say('person-without-language', person.languages.length === 0),
      ...say(
        'person-for-nothing',
        person.topics.length === 0 && person.apps.length === 0 && !asked.has(person.id),
      ),
      ...say('stand-in-self', circle === 'self'),
      ...say('stand-in-circle', circle === 'circle'),
      ...say('away-without-stand-in', nextAway !== undefined && person.standIn === undefined, {
        from: nextAway?.from ?? '',
      }),
    ];
  });
}

function peopleNamed(pack: Pack): Set<string | undefined> {
  const items = [...pack.tips, ...pack.walkthroughs, ...pack.changes, ...pack.checklists];
  return new Set([
    ...items.map(({ owner }) => owner),
    ...pack.tips.map(({ ourWay }) => ourWay?.owner),
    ...pack.walkthroughs.flatMap(({ steps }) => steps.map(({ person }) => person)),
    ...pack.people.map(({ standIn }) => standIn),
  ]);
}

function circleOf(person: Person, people: readonly Person[]): 'self' | 'circle' | undefined {
  if (person.standIn === person.id) return 'self';
  const seen = new Set<string>();
  for (let id = person.standIn; id !== undefined && !seen.has(id); ) {
    if (id === person.id) return 'circle';
    seen.add(id);
    id = people.find((one) => one.id === id)?.standIn;
  }
  return undefined;
}
