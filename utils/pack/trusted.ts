import { z } from 'zod';
import { currentFormat, migrate } from './migrate.ts';
import { type Pack, packSchema } from './schema.ts';
import { isObject } from './schema-walk.ts';

/**
 * The pack of a text that `readPack` took before: an older format made new, what was left out filled in.
 * Nothing is checked again, so that 5,000 items open at once. Throws on what is not JSON.
 */
export function packFromText(text: string): Pack {
  const written = JSON.parse(text) as Record<string, unknown>;
  const format = Number(written.format);
  const pack = format === currentFormat ? written : migrate(written, format);
  defaults ??= fillingOf(packSchema);
  return (defaults ? defaults(pack) : pack) as Pack;
}

/** Fills in defaults where they stand: the value is our own, fresh from the parser. */
type Filling = (value: unknown) => unknown;

let defaults: Filling | undefined;

/** Undefined where no default stands inside, as in texts and anchors, which are most of a pack. */
function fillingOf(schema: z.core.$ZodType): Filling | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return fillingOf(schema.def.innerType);
  }
  if (schema instanceof z.ZodDefault) {
    const inside = fillingOf(schema.def.innerType);
    const { defaultValue } = schema.def;
    return (value) => (value === undefined ? structuredClone(defaultValue) : inside ? inside(value) : value);
  }
  if (schema instanceof z.ZodArray) return ofArray(fillingOf(schema.def.element));
  if (schema instanceof z.ZodObject) return ofObject(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return ofUnion(schema);
  return undefined;
}

function ofArray(inside: Filling | undefined): Filling | undefined {
  if (!inside) return undefined;
  return (value) => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) value[index] = inside(one);
    return value;
  };
}

function ofObject(schema: z.ZodObject): Filling | undefined {
  const parts = Object.entries(schema.shape)
    .map(([key, part]) => ({ key, fill: fillingOf(part as z.core.$ZodType) }))
    .filter((part): part is { key: string; fill: Filling } => part.fill !== undefined);
  if (parts.length === 0) return undefined;
  return (value) => {
    if (!isObject(value)) return value;
    for (const { key, fill } of parts) {
      const filled = fill(value[key]);
      if (filled !== undefined) value[key] = filled;
    }
    return value;
  };
}

function ofUnion(schema: z.ZodDiscriminatedUnion): Filling | undefined {
  const by = schema.def.discriminator;
  const options = new Map<unknown, Filling>();
  for (const option of schema.def.options) {
    const kind = option instanceof z.ZodObject ? option.shape[by] : undefined;
    const fill = fillingOf(option);
    if (kind instanceof z.ZodLiteral && fill) for (const one of kind.def.values) options.set(one, fill);
  }
  if (options.size === 0) return undefined;
  return (value) => (isObject(value) ? (options.get(value[by])?.(value) ?? value) : value);
}
