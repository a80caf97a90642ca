import type { Condition, Pack, Step } from './schema.ts';
import type { Item, List } from './things.ts';

/**
 * The pack without anything that names this entry: owners, topics, stand-ins, conditions, branches of a
 * checklist. An app that items still belong to cannot be taken away like that: move or remove those first.
 */
export function withoutReferences(pack: Pack, list: List, id: string): Pack {
  switch (list) {
    case 'people':
      return withoutPerson(pack, id);
    case 'topics':
      return withoutTopic(pack, id);
    case 'apps':
      return withoutApp(pack, id);
    default:
      return withoutItem(pack, id);
  }
}

function withoutPerson(pack: Pack, id: string): Pack {
  const unowned = <T extends { owner?: string }>(thing: T): T => without(thing, 'owner', id);
  return mapItems(
    {
      ...pack,
      people: pack.people.map((person) => without(person, 'standIn', id)),
      tips: pack.tips.map((tip) => (tip.ourWay ? { ...tip, ourWay: unowned(tip.ourWay) } : tip)),
    },
    unowned,
    (step) => without(step, 'person', id),
  );
}

function withoutTopic(pack: Pack, id: string): Pack {
  const filtered = <T extends { topics: string[] }>(thing: T): T =>
    thing.topics.includes(id) ? { ...thing, topics: thing.topics.filter((topic) => topic !== id) } : thing;
  return mapItems({ ...pack, people: pack.people.map(filtered) }, filtered, (step) =>
    without(step, 'topic', id),
  );
}

function withoutApp(pack: Pack, id: string): Pack {
  const people = pack.people.map((person) =>
    person.apps.includes(id) ? { ...person, apps: person.apps.filter((app) => app !== id) } : person,
  );
  return withoutConditions({ ...pack, people }, (one) => one.kind === 'app' && one.app === id);
}

function withoutItem(pack: Pack, id: string): Pack {
  const changes = pack.changes.map((change) =>
    change.affects.includes(id)
      ? { ...change, affects: change.affects.filter((item) => item !== id) }
      : change,
  );
  // a checklist has at least one entry: one that would be empty goes as well
  const checklists = pack.checklists.flatMap((checklist) => {
    const entries = checklist.entries.filter(
      (entry) => entry.kind !== 'walkthrough' || entry.walkthrough !== id,
    );
    return entries.length === 0 ? [] : [{ ...checklist, entries }];
  });
  const left = withoutConditions(
    { ...pack, changes, checklists },
    (one) => one.kind === 'done' && one.item === id,
  );
  const gone = pack.checklists.find((one) => !checklists.some((other) => other.id === one.id));
  return gone ? withoutItem(left, gone.id) : left;
}

function withoutConditions(pack: Pack, isGone: (condition: Condition) => boolean): Pack {
  const kept = (conditions: Condition[]) => conditions.filter((condition) => !isGone(condition));
  return mapItems(
    pack,
    (item) => (item.when?.some(isGone) ? { ...item, when: kept(item.when) } : item),
    (step) => withoutStepConditions(step, isGone, kept),
  );
}

function withoutStepConditions(
  step: Step,
  isGone: (condition: Condition) => boolean,
  kept: (conditions: Condition[]) => Condition[],
): Step {
  const all = [step.skipWhen, step.requires?.when, ...(step.branch ?? []).map(({ when }) => when)];
  if (!all.some((conditions) => conditions?.some(isGone))) return step;
  const { requires, skipWhen = [], ...rest } = step;
  const left = requires && kept(requires.when);
  return {
    ...rest,
    ...(kept(skipWhen).length > 0 && { skipWhen: kept(skipWhen) }),
    // a branch without conditions would always be taken, so one that lost them all goes
    ...(step.branch && {
      branch: step.branch.flatMap((branch) => {
        const when = branch.when && kept(branch.when);
        return branch.when?.length && when?.length === 0 ? [] : [{ ...branch, ...(when && { when }) }];
      }),
    }),
    ...(requires && left && left.length > 0 && { requires: { ...requires, when: left } }),
  };
}

function mapItems(pack: Pack, onItem: <T extends Item>(item: T) => T, onStep: (step: Step) => Step): Pack {
  return {
    ...pack,
    tips: pack.tips.map(onItem),
    walkthroughs: pack.walkthroughs.map((walkthrough) =>
      onItem({ ...walkthrough, steps: walkthrough.steps.map(onStep) }),
    ),
    changes: pack.changes.map(onItem),
    checklists: pack.checklists.map(onItem),
  };
}

function without<T extends object, K extends keyof T>(thing: T, key: K, id: string): T {
  if (thing[key] !== id) return thing;
  const { [key]: _, ...rest } = thing;
  return rest as T;
}
