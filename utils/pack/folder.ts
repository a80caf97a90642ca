import { decode } from './decode.ts';
import { entrySchemas } from './entry-schemas.ts';
import { faultIn } from './json.ts';
import { linesOf, placeOf } from './json-place.ts';
import { limits } from './limits.ts';
import { type Problem, placeName, problem } from './problems.ts';
import { type ReadPack, readFiles } from './read.ts';
import { type Pack, packSchema } from './schema.ts';
import { isObject } from './schema-walk.ts';
import { type Entry, type List, lists } from './things.ts';
import { writePart } from './write.ts';
import type { Files } from './zip.ts';

/**
 * A pack as a folder for git: `tips/share-quietly.json` for each entry, pack.json with what the pack says about
 * itself and the order of its entries, and the pictures in `media/`. The same pack gives the same files, so a diff
 * shows what somebody changed. `readFolder` gives the very same pack back.
 */
export function writeFolder(pack: Pack, media: Files = new Map()): Files {
  const encode = (text: string) => new TextEncoder().encode(text);
  const { languages } = pack;
  const bare = Object.fromEntries(Object.entries(pack).filter(([key]) => !isList(key)));
  const head = JSON.parse(writePart(packSchema, bare, languages)) as Record<string, unknown>;
  const files: Files = new Map();
  for (const list of lists) {
    const entries = pack[list] as Entry[];
    if (entries.length > 0) head[list] = entries.map(({ id }) => id);
    for (const entry of entries) {
      files.set(`${list}/${fileName(entry.id)}`, encode(writePart(entrySchemas[list], entry, languages)));
    }
  }
  return new Map([['pack.json', encode(`${JSON.stringify(head, null, 2)}\n`)], ...files, ...media]);
}

/**
 * The pack in such a folder; one whose pack.json holds everything is read as well. A file that is not in the order
 * comes at the end, an id without a file is passed over: adding and removing a file is enough. `at` of a problem
 * names the file. Never throws on any input.
 */
export async function readFolder(files: Files): Promise<ReadPack> {
  const media: Files = new Map([...files].filter(([name]) => name.startsWith('media/')));
  const head = parseFile('pack.json', files.get('pack.json') ?? new Uint8Array());
  if (!head.ok) return { ok: false, problems: [head.problem] };
  const order = isObject(head.value) ? head.value : {};
  const isWhole = lists.some((list) => Array.isArray(order[list]) && isObject((order[list] as unknown[])[0]));
  if (isWhole || !isObject(head.value)) return readFiles(head.text, media);

  const whole: Record<string, unknown> = { ...order };
  const names: Partial<Record<string, string[]>> = {};
  for (const list of lists) {
    const entries = readEntries(list, files, order[list]);
    if (!entries.ok) return { ok: false, problems: [entries.problem] };
    delete whole[list];
    if (entries.values.length > 0) whole[list] = entries.values;
    names[list] = entries.names;
  }
  const read = await readFiles(JSON.stringify(whole), media);
  if (read.ok) return { ...read, text: writePart(packSchema, read.pack, read.pack.languages) };
  return { ok: false, problems: read.problems.map((found) => placed(found, names, files)) };
}

type ReadEntries = { ok: true; values: unknown[]; names: string[] } | { ok: false; problem: Problem };

function readEntries(list: List, files: Files, order: unknown): ReadEntries {
  const names = [...files.keys()].filter((name) => name.startsWith(`${list}/`)).toSorted();
  const wanted = Array.isArray(order) ? order.map((id) => `${list}/${fileName(String(id))}`) : [];
  const place = new Map(wanted.map((name, at) => [name, at]));
  const rank = (name: string) => place.get(name) ?? wanted.length;
  const ordered = names.toSorted((one, other) => rank(one) - rank(other));
  const values: unknown[] = [];
  for (const name of ordered) {
    const parsed = parseFile(name, files.get(name) ?? new Uint8Array());
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return { ok: true, values, names: ordered };
}

type Parsed = { ok: true; value: unknown; text: string } | { ok: false; problem: Problem };

function parseFile(name: string, bytes: Uint8Array): Parsed {
  const fail = (found: Problem): Parsed => ({
    ok: false,
    problem: { ...found, at: [name, found.at].filter(Boolean).join(' › ') },
  });
  const text = decode(bytes);
  if (text === undefined) return fail(problem('not-utf8'));
  if (text.trim() === '') return fail(problem('empty-file'));
  const fault = faultIn(text, limits.depth);
  if (!fault) return { ok: true, value: JSON.parse(text), text };
  return fail({ ...problem(fault.code, fault.path, { what: fault.what }), ...placeOf(text, fault.offset) });
}

/** A problem of the whole told as one of the file it stands in. */
function placed(found: Problem, names: Partial<Record<string, string[]>>, files: Files): Problem {
  const [list, index, ...rest] = found.path;
  const { line: _, column: __, ...bare } = found;
  const name = names[String(list)]?.[Number(index)];
  if (name === undefined) return bare;
  const [line] = linesOf(decode(files.get(name) ?? new Uint8Array()) ?? '', [rest]);
  return {
    ...bare,
    at: [name, placeName(rest)].filter(Boolean).join(' › '),
    ...(line !== undefined && { line }),
  };
}

/** A name of ours in a folder: pack.json, an entry, a picture; undefined for anything else that lies there. */
export function nameInFolder(path: string, all: readonly string[]): string | undefined {
  const root = rootOf(all);
  const name = path.startsWith(root) ? path.slice(root.length) : '';
  const isOurs = name === 'pack.json' || isEntryFile(name) || isPicture(name);
  return isOurs ? name : undefined;
}

/** Where the pack.json lies that is nearest to the top: a downloaded repository has a folder around it. */
function rootOf(names: readonly string[]): string {
  const found = names
    .filter((name) => name === 'pack.json' || name.endsWith('/pack.json'))
    .toSorted((one, other) => one.split('/').length - other.split('/').length);
  return (found[0] ?? 'pack.json').slice(0, -'pack.json'.length);
}

export function isEntryFile(name: string): boolean {
  const [list, file, ...rest] = name.split('/');
  return rest.length === 0 && isList(list ?? '') && file !== undefined && /^[^.].*\.json$/.test(file);
}

export function isPicture(name: string): boolean {
  return /^media\/[0-9a-f]{64}\.(png|jpg|webp|gif)$/.test(name);
}

function isList(name: string): boolean {
  return lists.some((list) => list === name);
}

/** Windows keeps some names for its devices, whatever follows the first dot. No id begins with an underscore. */
function fileName(id: string): string {
  const isDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/.test(id);
  return `${isDevice ? '_' : ''}${id}.json`;
}
