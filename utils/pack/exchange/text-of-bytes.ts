/** What files of offices are written in; the first that fits is taken. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
] as const;
export type Encoding = (typeof encodings)[number];

export type TextOfBytes =
  | {
      ok: true;
      text: string;
      encoding: Encoding;
      /** nothing in the file says which encoding it is: another may fit better */
      guessed: boolean;
    }
  | { ok: false; code: 'empty' | 'workbook' | 'binary' };

/**
 * The words of a file that some office program made, without its byte order mark. `as` is what the person chose
 * after seeing wrong letters. Workbooks and other files that hold no plain text are told apart.
 */
export function textOfBytes(bytes: Uint8Array, as?: Encoding): TextOfBytes {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (isWorkbook(bytes)) return { ok: false, code: 'workbook' };
  const found = as ? { encoding: as, guessed: true } : encodingOf(bytes);
  const text = decoded(bytes, found.encoding);
  if (text === undefined || /\0/.test(text.slice(0, 4_096))) return { ok: false, code: 'binary' };
  if (text.trim() === '') return { ok: false, code: 'empty' };
  return { ok: true, text, ...found };
}

function encodingOf(bytes: Uint8Array): { encoding: Encoding; guessed: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', guessed: false };
  const wide = widthOf(bytes);
  if (wide) return { encoding: wide, guessed: false };
  if (decoded(bytes, 'utf-8') !== undefined) return { encoding: 'utf-8', guessed: false };
  const stated = statedIn(bytes);
  if (stated) return { encoding: stated, guessed: false };
  // five bytes that Windows has no letter for and a Mac does: é, è, ê …
  const isMac = bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  return { encoding: isMac ? 'macintosh' : 'windows-1252', guessed: true };
}

/** UTF-16 without its mark: western text then has a zero in every other byte. */
function widthOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 512);
  let [even, odd] = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
  });
  const many = start.length / 4;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}

/** What an XML file says about itself. */
function statedIn(bytes: Uint8Array): Encoding | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const name = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/i.exec(start)?.[1]?.toLowerCase() ?? '';
  const known: Record<string, Encoding> = { 'iso-8859-1': 'windows-1252', latin1: 'windows-1252' };
  return known[name] ?? encodings.find((encoding) => encoding === name && !name.startsWith('utf'));
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** .xlsx, .ods (a zip) and the older .xls: what "Save as CSV" was forgotten for. */
function isWorkbook(bytes: Uint8Array): boolean {
  const starts = (...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte);
  return starts(0x50, 0x4b, 3, 4) || starts(0xd0, 0xcf, 0x11, 0xe0);
}
