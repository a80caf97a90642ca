import type { ProblemCode } from '../problems.ts';
import { brokenReferences } from '../references.ts';
import type { Pack, Step, Walkthrough } from '../schema.ts';
import { type Entry, itemLists, type List } from '../things.ts';
import { mergeOrder } from './order.ts';

export interface Restored {
  pack: Pack;
  /** what one side had taken away and the other still names, as `people/joris` */
  restored: string[];
}

/**
 * The pack with everything in it that something in it names: one side may have taken away a person who owns what
 * the other side added. `from` are the packs to take it from, the first that has it.
 */
export function withWhatIsNamed(merged: Pack, from: readonly Pack[]): Restored {
  let pack = { ...merged, walkthroughs: merged.walkthroughs.map((one) => withNamedSteps(one, from)) };
  const restored = new Set<string>();
  for (;;) {
    const missing = brokenReferences(pack, { has: () => true })
      .map(({ code, values }) => findMissing(listsFor[code] ?? [], String(values.id), from))
      .find((found) => found !== undefined);
    if (!missing) return { pack, restored: [...restored] };
    const { list, entry, among } = missing;
    restored.add(`${list}/${entry.id}`);
    pack = { ...pack, [list]: inserted(pack[list] as Entry[], entry, among) };
  }
}

const listsFor: Partial<Record<ProblemCode, readonly List[]>> = {
  'app-unknown': ['apps'],
  'person-unknown': ['people'],
  'topic-unknown': ['topics'],
  'item-unknown': itemLists,
  'walkthrough-unknown': ['walkthroughs'],
};

function findMissing(among: readonly List[], id: string, from: readonly Pack[]) {
  for (const pack of from) {
    for (const list of among) {
      const entry = (pack[list] as Entry[]).find((one) => one.id === id);
      if (entry) return { list, entry, among: pack[list] as Entry[] };
    }
  }
  return undefined;
}

/** A branch of one side may lead to a step that the other took away. */
function withNamedSteps(walkthrough: Walkthrough, from: readonly Pack[]): Walkthrough {
  let { steps } = walkthrough;
  for (;;) {
    const ids = new Set(steps.map(({ id }) => id));
    const wanted = steps.flatMap(({ branch = [] }) => branch.map(({ to }) => to)).find((to) => !ids.has(to));
    const sources = from.map(
      (pack) => pack.walkthroughs.find(({ id }) => id === walkthrough.id)?.steps ?? [],
    );
    const among = sources.find((list) => list.some(({ id }) => id === wanted));
    const step = among?.find(({ id }) => id === wanted);
    if (!among || !step) return steps === walkthrough.steps ? walkthrough : { ...walkthrough, steps };
    steps = inserted<Step>(steps, step, among);
  }
}

/** Where it stood among the others. */
function inserted<T extends { id: string }>(list: readonly T[], one: T, among: readonly T[]): T[] {
  const byId = new Map([...list, one].map((each) => [each.id, each]));
  const ids = (all: readonly T[]) => all.map(({ id }) => id);
  const order = mergeOrder(undefined, ids(list), ids(among), byId);
  return order.keys.flatMap((id) => byId.get(id) ?? []);
}
