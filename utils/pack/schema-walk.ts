import { z } from 'zod';
import type { Path } from './json.ts';

/*
 * Reads a value beside its zod schema, so that what is true of the format is written once, in the schema:
 * which texts are Markdown, what refers to what, in which order properties stand.
 */

/** The schema without "optional" and "default" around it, and of a union the option this value takes. */
export function schemaFor(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return schemaFor(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const chosen = schema.def.options.find((option) => {
      const kind = option instanceof z.ZodObject ? option.shape[key] : undefined;
      return (
        kind instanceof z.ZodLiteral && isObject(value) && kind.def.values.some((one) => one === value[key])
      );
    });
    return chosen ? schemaFor(chosen, value) : schema;
  }
  return schema;
}

/** The schema of what stands at `key` inside a value of this schema. */
export function schemaInside(
  schema: z.core.$ZodType,
  value: unknown,
  key: string | number,
): z.core.$ZodType | undefined {
  const here = schemaFor(schema, value);
  if (here instanceof z.ZodObject) return here.shape[key];
  if (here instanceof z.ZodArray) return here.def.element;
  if (here instanceof z.ZodRecord) return here.def.valueType;
  if (here instanceof z.ZodTuple) return here.def.items[Number(key)];
  return undefined;
}

/** The schema and the value at a path; `undefined` where the path leaves what the schema knows. */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
): { schema: z.core.$ZodType; value: unknown } | undefined {
  let here: z.core.$ZodType | undefined = schema;
  let there = value;
  for (const key of path) {
    here = schemaInside(here, there, key);
    if (!here) return undefined;
    there = isObject(there) ? there[key] : undefined;
  }
  return { schema: schemaFor(here, there), value: there };
}

/** Visits every value inside, the outer ones first, each with its unwrapped schema. */
export function walkSchema(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (schema: z.core.$ZodType, value: unknown, path: Path) => void,
  path: Path = [],
): void {
  if (value === undefined) return;
  const here = schemaFor(schema, value);
  visit(here, value, path);
  if (!isObject(value)) return;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const inside = schemaInside(here, value, key);
    if (inside) walkSchema(inside, value[key], visit, [...path, key]);
  }
}

export function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
