import { z } from 'zod';
import { anchorSchema } from '../anchor.ts';
import { isSame } from '../same.ts';
import { languageSchema, patternSchema, refersTo, textSchema, titleSchema } from '../schema.ts';
import { isObject, schemaFor } from '../schema-walk.ts';
import { mergeOrder } from './order.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/** A part of an entry that both sides changed, each in its own way; what is undefined is not there. */
export interface ConflictPart {
  /** `body.nl`, `checkBy`, `steps.open-menu.text.en` */
  name: string;
  was?: unknown;
  mine?: unknown;
  theirs?: unknown;
  /** two texts can stand one under the other */
  canBeBoth: boolean;
}

export interface Merging {
  /** undefined while nobody chose: mine stands then */
  choiceOf(part: string): Choice | undefined;
  conflict(part: ConflictPart): void;
}

interface Sides {
  was: unknown;
  mine: unknown;
  theirs: unknown;
}

/**
 * One value out of two that come from `was` (undefined: not known, or not there). What only one side changed is
 * taken; words are compared language by language, sets and lists with ids entry by entry. What is left are
 * conflicts, told to `merging`.
 */
export function mergeValue(schema: z.core.$ZodType, sides: Sides, part: string, merging: Merging): unknown {
  const { was, mine, theirs } = sides;
  if (isSame(mine, theirs)) return mine;
  if (isSame(mine, was)) return theirs;
  if (isSame(theirs, was)) return mine;
  if (mine !== undefined && theirs !== undefined) {
    const bare = unwrapped(schema);
    if (bare === textSchema || bare === titleSchema) return mergeWords(bare, sides, part, merging);
    if (bare instanceof z.ZodObject && bare !== anchorSchema) {
      return mergeObject(bare, sides, part, merging);
    }
    if (bare instanceof z.ZodArray) {
      const keyed = keyedSides(sides);
      const list = isSet(bare) ? mergeSet(sides) : keyed && mergeList(bare.def.element, keyed, part, merging);
      // each side took away what the other kept: nobody meant an empty list
      if (list && list.length > 0) return list;
    }
  }
  return chosen(sides, part, merging, false);
}

/** The properties of an object with a schema, one by one. */
export function mergeObject(
  schema: z.ZodObject,
  { was, mine, theirs }: Sides,
  part: string,
  merging: Merging,
  without: readonly string[] = [],
): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const [key, inside] of Object.entries(schema.shape)) {
    if (without.includes(key)) continue;
    const sides = { was: at(was, key), mine: at(mine, key), theirs: at(theirs, key) };
    const value = mergeValue(inside as z.core.$ZodType, sides, joined(part, key), merging);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeWords(schema: z.core.$ZodType, sides: Sides, part: string, merging: Merging): unknown {
  const { was, mine, theirs } = sides;
  const isMarkdown = schema === textSchema;
  const merged: Record<string, unknown> = {};
  // a text in no language at all would be none: then the whole of it is to be chosen
  const left = languagesLeft(sides);
  if (left === 0) return chosen(sides, part, merging, false);
  for (const tag of new Set([...Object.keys(mine as object), ...Object.keys(theirs as object)])) {
    const words = { was: at(was, tag), mine: at(mine, tag), theirs: at(theirs, tag) };
    const value = isSame(words.mine, words.theirs)
      ? words.mine
      : isSame(words.mine, words.was)
        ? words.theirs
        : isSame(words.theirs, words.was)
          ? words.mine
          : chosen(words, joined(part, tag), merging, isMarkdown);
    if (value !== undefined) merged[tag] = value;
  }
  return Object.keys(merged).length > 0 ? merged : mine;
}

function languagesLeft({ was, mine, theirs }: Sides): number {
  const tags = new Set([...Object.keys(mine as object), ...Object.keys(theirs as object)]);
  return [...tags].filter((tag) => {
    const isTakenByMine = at(mine, tag) === undefined && isSame(at(theirs, tag), at(was, tag));
    const isTakenByTheirs = at(theirs, tag) === undefined && isSame(at(mine, tag), at(was, tag));
    return !isTakenByMine && !isTakenByTheirs;
  }).length;
}

/** Names of things that belong together: what one side added or took away is added or taken away. */
function mergeSet({ was, mine, theirs }: Sides): unknown[] {
  const [before, left, right] = [was ?? [], mine, theirs] as string[][];
  const taken = new Set(before?.filter((one) => !left?.includes(one) || !right?.includes(one)));
  const all = new Set([...(left ?? []), ...(right ?? [])].filter((one) => !taken.has(one)));
  return mergeOrder(was as string[] | undefined, left ?? [], right ?? [], all).keys;
}

interface KeyedSides {
  was: Map<string, unknown> | undefined;
  mine: Map<string, unknown>;
  theirs: Map<string, unknown>;
}

/** Steps of a walkthrough, entries of a checklist: each is known by its id. */
function mergeList(
  element: z.core.$ZodType,
  { was, mine, theirs }: KeyedSides,
  part: string,
  merging: Merging,
): unknown[] {
  const merged = new Map<string, unknown>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const sides = { was: was?.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const value = mergeValue(optionOf(element, sides), sides, joined(part, key), merging);
    if (value !== undefined) merged.set(key, value);
  }
  const keys = (map: Map<string, unknown> | undefined) => map && [...map.keys()];
  const order = mergeOrder(keys(was), [...mine.keys()], [...theirs.keys()], merged);
  const ordered = order.clashes
    ? (chosen(
        {
          was: keys(was),
          mine: order.keys,
          theirs: mergeOrder(undefined, [...theirs.keys()], [...mine.keys()], merged).keys,
        },
        joined(part, 'order'),
        merging,
        false,
      ) as string[])
    : order.keys;
  return ordered.map((key) => merged.get(key));
}

function chosen(sides: Sides, name: string, merging: Merging, canBeBoth: boolean): unknown {
  const isText = canBeBoth && sides.mine !== undefined && sides.theirs !== undefined;
  merging.conflict({ name, ...sides, canBeBoth: isText });
  const choice = merging.choiceOf(name);
  if (choice === 'theirs') return sides.theirs;
  return choice === 'both' && isText ? `${sides.mine}\n\n${sides.theirs}` : sides.mine;
}

function keyedSides({ was, mine, theirs }: Sides): KeyedSides | undefined {
  const [before, left, right] = [keyed(was), keyed(mine), keyed(theirs)];
  return left && right ? { was: before, mine: left, theirs: right } : undefined;
}

/** By id, or by the walkthrough that an entry of a checklist names; undefined when there is no such key for each. */
function keyed(list: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const keys = list.map((one) => at(one, 'id') ?? at(one, 'walkthrough'));
  const isKeyed = keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length;
  return isKeyed ? new Map(list.map((one, place) => [String(keys[place]), one])) : undefined;
}

/** Of a union the option that both sides take; the union itself, which is never merged inside, when they differ. */
function optionOf(schema: z.core.$ZodType, { mine, theirs }: Sides): z.core.$ZodType {
  return at(mine, 'kind') === at(theirs, 'kind') ? schemaFor(schema, mine) : schema;
}

function isSet(schema: z.ZodArray): boolean {
  const { element } = schema.def;
  const names: z.core.$ZodType[] = [...Object.values(refersTo), languageSchema, patternSchema];
  return names.includes(element);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.def.innerType)
    : schema;
}

function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function joined(part: string, key: string): string {
  return part === '' ? key : `${part}.${key}`;
}
