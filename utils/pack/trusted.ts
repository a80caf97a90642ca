import { z } from 'zod';
import { currentFormat, migrate } from './migrate.ts';
import { type Pack, packSchema } from './schema.ts';
import { isObject, schemaFor, schemaInside } from './schema-walk.ts';

/**
 * The pack of a text that `readPack` took before: an older format made new, what was left out filled in.
 * Nothing is checked again, so that 5,000 items open at once. Throws on what is not JSON.
 */
export function packFromText(text: string): Pack {
  const written = JSON.parse(text) as Record<string, unknown>;
  const format = Number(written.format);
  const pack = format === currentFormat ? written : migrate(written, format);
  return withDefaults(packSchema, pack) as Pack;
}

/** Fills in the defaults where they stand; the value is our own, fresh from the parser. */
function withDefaults(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined) {
    return schema instanceof z.ZodDefault ? structuredClone(schema.def.defaultValue) : undefined;
  }
  if (!isObject(value) || !holdsDefaults(schema)) return value;
  const here = schemaFor(schema, value);
  const keys =
    here instanceof z.ZodObject ? Object.keys(here.shape) : Array.isArray(value) ? [...value.keys()] : [];
  for (const key of keys) {
    const inside = schemaInside(here, value, key);
    if (!inside || !holdsDefaults(inside)) continue;
    const filled = withDefaults(inside, value[key]);
    if (filled !== undefined) value[key] = filled;
  }
  return value;
}

const known = new WeakMap<z.core.$ZodType, boolean>();

/** Whether a default stands anywhere inside; texts and anchors, which are most of a pack, have none. */
function holdsDefaults(schema: z.core.$ZodType): boolean {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const holds = schema instanceof z.ZodDefault || partsOf(schema).some(holdsDefaults);
  known.set(schema, holds);
  return holds;
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return [schema.def.innerType];
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.def.options;
  if (schema instanceof z.ZodObject) return Object.values(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.def.element];
  return [];
}
