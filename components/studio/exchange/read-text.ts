import { type Encoding, type TextOfBytes, textOfBytes } from '../../../utils/pack/exchange/text-of-bytes.ts';

/** Larger than any table of words or people; a video that was chosen by mistake is not read. */
const mostBytes = 30_000_000;

export type ReadText =
  | (Extract<TextOfBytes, { ok: true }> & { name: string })
  | { ok: false; code: 'empty' | 'workbook' | 'binary' | 'too-big' | 'unreadable'; name: string };

/** The words of a file that somebody chose. */
export async function readText(file: File, as?: Encoding): Promise<ReadText> {
  const { name } = file;
  if (file.size > mostBytes) return { ok: false, code: 'too-big', name };
  try {
    return { ...textOfBytes(new Uint8Array(await file.arrayBuffer()), as), name };
  } catch (error) {
    // moved or locked between choosing and reading
    if (error instanceof DOMException) return { ok: false, code: 'unreadable', name };
    throw error;
  }
}
