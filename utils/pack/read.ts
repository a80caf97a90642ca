import { checkMedia } from './check-media.ts';
import { checkTexts } from './check-texts.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import { faultIn, type Path } from './json.ts';
import { linesOf, placeOf } from './json-place.ts';
import { limits } from './limits.ts';
import { currentFormat, type Migration, migrate, migrations } from './migrate.ts';
import { type Problem, problem } from './problems.ts';
import { brokenReferences } from './references.ts';
import { type Pack, packSchema } from './schema.ts';
import { isObject } from './schema-walk.ts';
import { type Files, unzip } from './zip.ts';

export type ReadPack =
  | {
      ok: true;
      pack: Pack;
      /** the JSON as it was written: what an export gives back */
      text: string;
      /** by the names the pack uses: `media/<sha-256>.png` */
      media: Files;
    }
  | { ok: false; problems: Problem[] };

/** How many problems are told at once; the last one then says how many more there are. */
const mostProblems = 50;

/**
 * The one road for every pack, from a file, a subscription or the studio: a JSON text, or the bytes of one,
 * or of a `.wegwijs` (a zip of pack.json and media). Either all of it is good, or nothing is taken and
 * `problems` says what is wrong and where; each is said by `describeProblem`. Never throws on any input.
 */
export async function readPack(
  input: string | Uint8Array,
  older: readonly Migration[] = migrations,
): Promise<ReadPack> {
  const unpacked = filesOf(input);
  if (!unpacked.ok) return refused([unpacked.problem]);
  return readFiles(unpacked.text, unpacked.media, older);
}

/** The same for a pack that lies in a folder: the text of pack.json, and the files of `media/` by name. */
export async function readFiles(
  text: string,
  media: Files,
  older: readonly Migration[] = migrations,
): Promise<ReadPack> {
  const parsed = parse(text, older);
  if (!parsed.ok) return refused(parsed.problems);

  const checked = packSchema.safeParse(parsed.value, { reportInput: true });
  const linesIn = parsed.migrated ? undefined : text;
  if (!checked.success) return refused(explain(checked.error.issues, parsed.value), linesIn);

  const pack = checked.data;
  const problems = [
    ...brokenReferences(pack, media),
    ...(await checkMedia(media)),
    ...checkTexts(pack, media),
  ];
  if (problems.length > 0) return refused(problems, linesIn);
  return { ok: true, pack, text, media };
}

export type CheckedPack = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** The same for a pack that is made here, whose earlier pictures (`media`) were checked when they came. */
export function checkPack(made: Pack, media: { has(file: string): boolean }): CheckedPack {
  const checked = packSchema.safeParse(made, { reportInput: true });
  const problems = checked.success
    ? [...brokenReferences(checked.data, media), ...checkTexts(checked.data, media)]
    : explain(checked.error.issues, made);
  const refusal = problems.length > 0 ? refused(problems) : undefined;
  if (refusal && !refusal.ok) return refusal;
  return { ok: true, pack: checked.data as Pack };
}

type Unpacked = { ok: true; text: string; media: Files } | { ok: false; problem: Problem };

function filesOf(input: string | Uint8Array): Unpacked {
  const fail = (found: Problem): Unpacked => ({ ok: false, problem: found });
  const tooBig = (bytes: number) => problem('pack-too-big', [], { most: bytes / 1_000_000 });
  if (typeof input === 'string') {
    // a character is at least one byte
    if (input.length > limits.packBytes) return fail(tooBig(limits.packBytes));
    return { ok: true, text: input.replace(/^\uFEFF/, ''), media: new Map() };
  }
  const isZip = input[0] === 0x50 && input[1] === 0x4b;
  if (!isZip) {
    if (input.length > limits.packBytes) return fail(tooBig(limits.packBytes));
    const text = decode(input);
    return text === undefined ? fail(problem('not-utf8')) : { ok: true, text, media: new Map() };
  }
  if (input.length > limits.archiveBytes) return fail(tooBig(limits.archiveBytes));
  const unzipped = unzip(input);
  if (!unzipped.ok) return fail(problem(unzipped.code, [], unzipped.values));
  const text = decode(unzipped.files.get('pack.json') ?? new Uint8Array());
  if (text === undefined) return fail(problem('not-utf8'));
  return { ok: true, text, media: new Map([...unzipped.files].filter(([name]) => name !== 'pack.json')) };
}

type Parsed = { ok: true; value: unknown; migrated: boolean } | { ok: false; problems: Problem[] };

function parse(text: string, older: readonly Migration[]): Parsed {
  const fail = (found: Problem): Parsed => ({ ok: false, problems: [found] });
  if (text.trim() === '') return fail(problem('empty-file'));
  const fault = faultIn(text, limits.depth);
  if (fault) {
    const found = problem(fault.code, fault.path, { what: fault.what });
    return fail({ ...found, ...placeOf(text, fault.offset) });
  }
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || Array.isArray(value) || value.format === undefined)
    return fail(problem('not-a-pack'));

  const format = value.format;
  // every format adds one migration, so the newest is known from them
  const known = older.length === 0 ? currentFormat : Math.max(...older.map(({ to }) => to));
  const at: Path = ['format'];
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return fail({ ...problem('format-wrong', at, { known }), line: linesOf(text, [at])[0] });
  }
  if (format > known) return fail(problem('format-newer', at, { format, known }));
  if (format === known) return { ok: true, value, migrated: false };
  return { ok: true, value: migrate(value, format, older), migrated: true };
}

/** `text` gives the lines; after a migration the places in the file are not those of the value any more. */
function refused(all: readonly Problem[], text?: string): ReadPack {
  const problems = all.slice(0, all.length > mostProblems ? mostProblems - 1 : mostProblems);
  const lines =
    text === undefined
      ? []
      : linesOf(
          text,
          problems.map(({ path }) => path),
        );
  const placed = problems.map((found, index) => {
    const line = found.path.length > 0 ? lines[index] : undefined;
    return line === undefined ? found : { ...found, line };
  });
  placed.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  const left = all.length - problems.length;
  return {
    ok: false,
    problems: left > 0 ? [...placed, problem('more-problems', [], { count: left })] : placed,
  };
}
