import { z } from 'zod';
import { type Pack, packSchema } from './schema.ts';
import { isObject, schemaFor, schemaInside } from './schema-walk.ts';
import { type Files, zip } from './zip.ts';

/**
 * A pack as a file. Without media the JSON text, else the bytes of a `.wegwijs`. The same pack always gives
 * the same file: properties in the order of the format, languages in the order of the pack, what is as it
 * would be by default left out, two spaces, a line end at the end. `readPack` gives the very same pack back.
 */
export function writePack(pack: Pack, media?: Files & { size: 0 }): string;
export function writePack(pack: Pack, media: Files): string | Uint8Array;
export function writePack(pack: Pack, media: Files = new Map()): string | Uint8Array {
  const text = writeText(pack);
  if (media.size === 0) return text;
  return zip(new Map([['pack.json', new TextEncoder().encode(text)], ...media]));
}

/** The pack.json alone. */
export function writeText(pack: Pack): string {
  return writePart(packSchema, pack, pack.languages);
}

/** One part of a pack in the same way, such as an entry that has a file of its own. */
export function writePart(schema: z.core.$ZodType, value: unknown, languages: readonly string[]): string {
  return `${JSON.stringify(ordered(schema, value, languages), null, 2)}\n`;
}

function ordered(schema: z.core.$ZodType, value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => ordered(inside(schema, value, index), item, languages));
  }
  if (!isObject(value)) return value;
  const here = schemaFor(schema, value);
  const keys =
    here instanceof z.ZodObject ? Object.keys(here.shape) : sortedWords(Object.keys(value), languages);
  return Object.fromEntries(
    keys
      .filter((key) => value[key] !== undefined && !isDefault(here, key, value[key]))
      .map((key) => [key, ordered(inside(schema, value, key), value[key], languages)]),
  );
}

function inside(schema: z.core.$ZodType, value: object, key: string | number): z.core.$ZodType {
  // a pack that was read has nothing the schema does not know
  return schemaInside(schema, value, key) ?? z.unknown();
}

function isDefault(schema: z.core.$ZodType, key: string, value: unknown): boolean {
  const property = schema instanceof z.ZodObject ? schema.shape[key] : undefined;
  return (
    property instanceof z.ZodDefault && JSON.stringify(property.def.defaultValue) === JSON.stringify(value)
  );
}

/** The only objects without named properties are words per language. */
function sortedWords(keys: readonly string[], languages: readonly string[]): string[] {
  const place = (key: string) => (languages.includes(key) ? languages.indexOf(key) : languages.length);
  return [...keys].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}
