import { Inflate, zipSync } from 'fflate';
import { limits } from './limits.ts';
import type { ProblemCode, Values } from './problems.ts';

export type Files = Map<string, Uint8Array>;
export type ZipFault = { code: ProblemCode; values: Values };
export type Unzipped = { ok: true; files: Files } | ({ ok: false } & ZipFault);

type Entry = {
  name: string;
  stored?: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
};

/**
 * The files of a `.wegwijs`. Only `pack.json` and `media/<sha-256>.<type>` may be in it, each once. The
 * sizes a zip states are checked first and not believed: unpacking stops where a limit or the stated size
 * is passed, at most two megabytes later.
 */
export function unzip(bytes: Uint8Array): Unzipped {
  // twice: what a system leaves beside our files is not counted against the pack
  const entries = entriesOf(bytes, 2 * (limits.media + 10));
  if (!Array.isArray(entries)) return { ok: false, ...entries };
  const wanted = entries.filter(({ name }) => !isLeftByTheSystem(name));
  const stranger = wanted.find(({ name }) => !isOfPack(name));
  const refused: ZipFault | undefined = stranger
    ? { code: 'zip-stranger', values: { file: stranger.name } }
    : refusalOf(wanted);
  return refused ? { ok: false, ...refused } : contentsOf(bytes, wanted);
}

/**
 * The same for the zip of a folder of files, as git servers give it: `nameOf` gives each file the name it has in the
 * folder, undefined for what is none of ours; that is not unpacked.
 */
export function unzipFolder(
  bytes: Uint8Array,
  nameOf: (name: string, all: readonly string[]) => string | undefined,
): Unzipped {
  // what else lies in somebody's repository is passed over, up to a point
  const entries = entriesOf(bytes, 4 * (limits.media + 5 * limits.items));
  if (!Array.isArray(entries)) return { ok: false, ...entries };
  const names = entries.map(({ name }) => name);
  const wanted = entries.flatMap((entry) => {
    const name = nameOf(entry.name, names);
    return name === undefined ? [] : [{ ...entry, stored: entry.name, name }];
  });
  const refused = refusalOf(wanted);
  return refused ? { ok: false, ...refused } : contentsOf(bytes, wanted);
}

/** The names of all that is in a zip; none when it is damaged. */
export function namesInZip(bytes: Uint8Array): string[] {
  const entries = entriesOf(bytes, Number.POSITIVE_INFINITY);
  return Array.isArray(entries) ? entries.map(({ name }) => name) : [];
}

function contentsOf(bytes: Uint8Array, entries: readonly Entry[]): Unzipped {
  const files: Files = new Map();
  for (const entry of entries) {
    const content = contentOf(bytes, entry);
    if (!(content instanceof Uint8Array)) return { ok: false, ...content };
    files.set(entry.name, content);
  }
  return { ok: true, files };
}

/** The same bytes for the same files on every machine: fixed order, fixed date, no attributes. */
export function zip(files: Files): Uint8Array {
  const date = new Date(1980, 0, 1);
  const ordered = [...files].sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      // pictures are compressed already
      ordered.map(([name, content]) => [
        name,
        [content, { level: name.endsWith('.json') ? 9 : 0, mtime: date }],
      ]),
    ),
  );
}

function rank(name: string): number {
  return name === 'pack.json' ? 0 : 1;
}

/** What macOS and zip programs add by themselves: folders, resource forks, Finder notes. */
function isLeftByTheSystem(name: string): boolean {
  return name === 'media/' || name.startsWith('__MACOSX/') || /^(media\/)?\.DS_Store$/.test(name);
}

function isOfPack(name: string): boolean {
  return name === 'pack.json' || /^media\/[0-9a-f]{64}\.(png|jpg|webp|gif)$/.test(name);
}

function refusalOf(entries: readonly Entry[]): ZipFault | undefined {
  const names = new Set<string>();
  let total = 0;
  for (const { name, size } of entries) {
    if (names.has(name)) return { code: 'zip-twice', values: { file: name } };
    names.add(name);
    const most = name.endsWith('.json') ? limits.packBytes : limits.mediaBytes;
    if (size > most) return { code: 'file-too-big', values: { file: name, most: megabytes(most) } };
    total += size;
  }
  if (total > limits.archiveBytes) {
    return { code: 'zip-too-big', values: { most: megabytes(limits.archiveBytes) } };
  }
  if (!names.has('pack.json')) return { code: 'zip-without-pack', values: {} };
  return undefined;
}

/** The table of contents at the end of a zip. The names before each file are only compared with it. */
function entriesOf(bytes: Uint8Array, most: number): Entry[] | ZipFault {
  const broken: ZipFault = { code: 'zip-broken', values: {} };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  if (end === undefined) return broken;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) return broken;
  if (count > most) return { code: 'zip-too-many', values: { most: limits.media } };

  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return broken;
    const nameLength = view.getUint16(at + 28, true);
    const name = text(bytes, at + 46, nameLength);
    if (name === undefined) return broken;
    if (view.getUint16(at + 8, true) & 1) return { code: 'zip-locked', values: {} };
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecordAt(view: DataView): number | undefined {
  // a comment of at most 65,535 bytes may follow
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--) {
    const isEnd =
      view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength;
    if (isEnd) return at;
  }
  return undefined;
}

function contentOf(bytes: Uint8Array, entry: Entry): Uint8Array | ZipFault {
  const broken: ZipFault = { code: 'zip-damaged', values: { file: entry.name } };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return broken;
  const nameLength = view.getUint16(entry.offset + 26, true);
  if (text(bytes, entry.offset + 30, nameLength) !== (entry.stored ?? entry.name)) return broken;
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) return broken;

  const packed = bytes.subarray(start, start + entry.packed);
  const content =
    entry.method === 0 ? packed.slice() : entry.method === 8 ? inflated(packed, entry.size) : undefined;
  if (!content || content.length !== entry.size || crc32(content) !== entry.crc) return broken;
  return content;
}

/** Unpacks in small bites, and ends as soon as more comes out than was stated. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let filled = 0;
  let tooMuch = false;
  const inflate = new Inflate((chunk) => {
    tooMuch ||= filled + chunk.length > size;
    if (tooMuch) return;
    content.set(chunk, filled);
    filled += chunk.length;
  });
  // deflate makes at most 1,032 bytes of one: a bite becomes two megabytes at most
  const bite = 2048;
  try {
    for (let at = 0; at < packed.length && !tooMuch; at += bite) {
      inflate.push(packed.subarray(at, at + bite), at + bite >= packed.length);
    }
  } catch {
    // fflate throws on damaged data: the caller says which file
    return undefined;
  }
  return tooMuch || filled !== size ? undefined : content;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function text(bytes: Uint8Array, start: number, length: number): string | undefined {
  if (start + length > bytes.length) return undefined;
  // any name that is ours is plain ASCII; the others are only shown
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
