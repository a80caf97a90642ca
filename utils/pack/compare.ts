import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { entrySchemas } from './entry-schemas.ts';
import { isSame } from './same.ts';
import { type Pack, packSchema } from './schema.ts';
import { isObject, schemaFor } from './schema-walk.ts';
import { type Entry, type List, lists } from './things.ts';

/** One part that is not as it was; what is undefined is not there. */
export interface PartChange {
  /** `body.nl`, `checkBy`, `steps.open-menu.text.en` */
  name: string;
  was?: unknown;
  now?: unknown;
}

/** One entry of a pack, or what the pack says about itself, that is not as it was. */
export interface PackChange {
  /** `tips/share-quietly`, `pack` */
  key: string;
  list: List | 'pack';
  id: string;
  kind: 'added' | 'changed' | 'removed';
  was?: Entry;
  now?: Entry;
  /** of what changed: its parts, in the order of the format */
  parts: PartChange[];
}

/** What is different in `after`, in the order of the file. What a translation was made from is left out. */
export function comparePacks(before: Pack, after: Pack): PackChange[] {
  const own = partChanges(packSchema, before, after, lists);
  const changes: PackChange[] =
    own.length > 0 ? [{ key: 'pack', list: 'pack', id: after.id, kind: 'changed', parts: own }] : [];
  for (const list of lists) {
    const was = new Map((before[list] as Entry[]).map((entry) => [entry.id, entry]));
    const now = new Map((after[list] as Entry[]).map((entry) => [entry.id, entry]));
    for (const id of new Set([...now.keys(), ...was.keys()])) {
      const change = compareEntry(list, id, was.get(id), now.get(id));
      if (change) changes.push(change);
    }
  }
  return changes;
}

function compareEntry(
  list: List,
  id: string,
  was: Entry | undefined,
  now: Entry | undefined,
): PackChange | undefined {
  const base = { key: `${list}/${id}`, list, id, was, now };
  if (!was) return { ...base, kind: 'added', parts: [] };
  if (!now) return { ...base, kind: 'removed', parts: [] };
  if (was === now || isSame(was, now)) return undefined;
  const parts = partChanges(entrySchemas[list], was, now);
  return parts.length === 0 ? undefined : { ...base, kind: 'changed', parts };
}

function partChanges(
  schema: z.core.$ZodType,
  was: unknown,
  now: unknown,
  without: readonly string[] = [],
  name = '',
): PartChange[] {
  if (isSame(was, now)) return [];
  const inside = insidesOf(schema, was, now);
  if (!inside) return [{ name, was, now }];
  const found = inside
    .filter(({ key }) => key !== 'translatedFrom' && !without.includes(key))
    .flatMap(({ key, schema: part, was: before, now: after }) =>
      partChanges(part, before, after, [], name === '' ? key : `${name}.${key}`),
    );
  const keys = (list: unknown) => (Array.isArray(list) ? list.map((one) => at(one, 'id')) : []);
  const isMoved = found.length === 0 && Array.isArray(was) && !isSame(keys(was), keys(now));
  return isMoved ? [{ name: `${name}.order`, was: keys(was), now: keys(now) }] : found;
}

interface Inside {
  key: string;
  schema: z.core.$ZodType;
  was: unknown;
  now: unknown;
}

/** The parts that are told one by one; undefined where a value is told as a whole. */
function insidesOf(schema: z.core.$ZodType, was: unknown, now: unknown): Inside[] | undefined {
  if (!isObject(was) || !isObject(now)) return undefined;
  const here = schemaFor(schema, now);
  if (here === anchorSchema || here !== schemaFor(schema, was)) return undefined;
  const keys =
    here instanceof z.ZodObject
      ? Object.keys(here.shape)
      : here instanceof z.ZodRecord
        ? [...new Set([...Object.keys(was), ...Object.keys(now)])]
        : here instanceof z.ZodArray
          ? idsIn(was, now)
          : undefined;
  return keys?.map((key) => ({
    key,
    schema:
      here instanceof z.ZodObject
        ? here.shape[key]
        : here instanceof z.ZodArray
          ? here.def.element
          : (here as z.ZodRecord).def.valueType,
    was: at(was, key),
    now: at(now, key),
  }));
}

/** The ids of a list whose entries all have one of their own. */
function idsIn(...all: object[]): string[] | undefined {
  const ids = all.flatMap((list) => (list as unknown[]).map((one) => at(one, 'id')));
  return ids.every((id) => typeof id === 'string') ? [...new Set(ids as string[])] : undefined;
}

function at(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.find((one) => isObject(one) && one.id === key);
  return isObject(value) ? value[key] : undefined;
}
