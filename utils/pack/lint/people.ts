import { type Problem, type ProblemCode, problem } from '../problems.ts';
import type { Pack } from '../schema.ts';

/** Whether a colleague who is sent to a person can expect an answer. */
export function lintPeople(pack: Pack, today: string): Problem[] {
  const asked = peopleNamed(pack);
  return pack.people.flatMap((person, index) => {
    const path = ['people', index];
    const say = (code: ProblemCode, is: boolean, values = {}) =>
      is ? [problem(code, path, { name: person.name, ...values })] : [];
    const hasHours = (person.hours ?? []).length > 0;
    const nextAway = (person.away ?? []).find(({ until }) => until >= today);
    return [
      ...say('person-without-hours', !hasHours),
      ...say('person-without-time-zone', hasHours && person.timeZone === undefined),
      ...say('person-without-language', person.languages.length === 0),
      ...say(
        'person-for-nothing',
        person.topics.length === 0 && person.apps.length === 0 && !asked.has(person.id),
      ),
      ...say('stand-in-self', person.standIn === person.id),
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
