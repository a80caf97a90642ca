import { entryIn, type PackEdit } from './edit.ts';
import { mediaIn } from './media-in.ts';
import { freeId } from './new-id.ts';
import type { Condition, Pack, Step } from './schema.ts';
import { type Entry, type Item, itemLists, type List } from './things.ts';

/** What has to be done to the pack an item goes to, and the pictures that go along. */
export interface Move {
  edits: PackEdit[];
  media: string[];
  /** its id there: another one where its own is taken */
  id: string;
}

/**
 * An item of one pack in another: the app, the people and the topics it names go along where the other pack
 * does not have them under that id. What only makes sense where it was (conditions and lists that name other
 * items there) is left out.
 */
export function moveInto(target: Pack, source: Pack, list: List, item: Item): Move {
  const taken = new Set(itemLists.flatMap((kind) => target[kind].map(({ id }) => id)));
  const id = taken.has(item.id) ? freeId(item.id, taken) : item.id;
  const moved = withoutNeighbours({ ...item, id });
  const names = namesIn(moved);
  const bring = (kind: 'apps' | 'people' | 'topics'): PackEdit[] =>
    [...names[kind]].flatMap((one) => {
      const entry = entryIn(source, kind, one) as Entry | undefined;
      if (!entry || entryIn(target, kind, one)) return [];
      return [{ kind: 'put', list: kind, entry: kind === 'people' ? aloneAs(entry) : entry, was: null }];
    });
  return {
    id,
    edits: [
      ...bring('topics'),
      ...bring('apps'),
      ...bring('people'),
      { kind: 'put', list, entry: moved, was: null },
    ],
    media: [...mediaIn(moved)],
  };
}

function namesIn(item: Item): Record<'apps' | 'people' | 'topics', Set<string>> {
  const steps: Step[] = 'steps' in item ? item.steps : [];
  const some = (ids: (string | undefined)[]) => new Set(ids.filter((id) => id !== undefined));
  const ourWay = 'ourWay' in item ? item.ourWay : undefined;
  return {
    apps: some(['app' in item ? item.app : undefined]),
    people: some([item.owner, ourWay?.owner, ...steps.map(({ person }) => person)]),
    topics: some([...item.topics, ...steps.map(({ topic }) => topic)]),
  };
}

/** A person without what only the other pack knows: topics, apps and a stand-in there. */
function aloneAs(entry: Entry): Entry {
  const { standIn: _, ...person } = entry as Pack['people'][number];
  const { picture: _picture, ...rest } = person;
  return { ...rest, topics: [], apps: [] };
}

function withoutNeighbours(item: Item): Item {
  const kept = (conditions: Condition[] | undefined) =>
    conditions?.filter((one) => one.kind !== 'done' && one.kind !== 'app');
  const when = kept(item.when);
  const { when: _, ...rest } = item;
  const alone = { ...rest, ...(when && when.length > 0 && { when }) } as Item;
  if ('affects' in alone) return { ...alone, affects: [] };
  if ('steps' in alone) return { ...alone, steps: alone.steps.map((step) => stepAlone(step, kept)) };
  return alone;
}

function stepAlone(step: Step, kept: (conditions: Condition[] | undefined) => Condition[] | undefined): Step {
  const { skipWhen, requires, branch, ...rest } = step;
  const [skip, needs] = [kept(skipWhen), kept(requires?.when)];
  return {
    ...rest,
    ...(skip && skip.length > 0 && { skipWhen: skip }),
    ...(requires && needs && needs.length > 0 && { requires: { ...requires, when: needs } }),
    ...(branch && { branch: branch.filter((way) => kept(way.when)?.length === way.when?.length) }),
  };
}
