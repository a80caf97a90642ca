import { freeId } from '../new-id.ts';
import { type Pack, packSchema, refersTo } from '../schema.ts';
import { isObject, walkSchema } from '../schema-walk.ts';
import { type Item, itemLists } from '../things.ts';

/**
 * `theirs` with other ids for items that carry the id of an item of another kind in `mine`: items share their ids,
 * so both could not be in one pack. Whatever names them is renamed along.
 */
export function withoutSharedIds(mine: Pack, theirs: Pack): Pack {
  const taken = new Set([...idsOf(mine), ...idsOf(theirs)]);
  const renamed = new Map<string, string>();
  for (const list of itemLists) {
    const here = new Set((mine[list] as Item[]).map(({ id }) => id));
    const elsewhere = new Set(
      itemLists.filter((one) => one !== list).flatMap((one) => (mine[one] as Item[]).map(({ id }) => id)),
    );
    for (const { id } of theirs[list] as Item[]) {
      if (here.has(id) || !elsewhere.has(id)) continue;
      const free = freeId(id, taken);
      taken.add(free);
      renamed.set(id, free);
    }
  }
  return renamed.size === 0 ? theirs : withItemIds(theirs, renamed);
}

function withItemIds(pack: Pack, renamed: ReadonlyMap<string, string>): Pack {
  const copy = structuredClone(pack);
  walkSchema(packSchema, copy, (schema, value, path) => {
    const isName = schema === refersTo.item || schema === refersTo.walkthrough;
    const isOwnId = path.length === 3 && path[2] === 'id' && itemLists.some((list) => list === path[0]);
    const free = typeof value === 'string' ? renamed.get(value) : undefined;
    if (free === undefined || (!isName && !isOwnId)) return;
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), copy);
    const last = path.at(-1);
    if (isObject(holder) && last !== undefined) holder[last] = free;
  });
  return copy;
}

export function idsOf(pack: Pack): Set<string> {
  return new Set(itemLists.flatMap((list) => (pack[list] as Item[]).map(({ id }) => id)));
}
