/** The signs that part fields: of the standard, of Excel where decimals have a comma, and of a copied table. */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** One record with the line of the file it begins on, from 1. */
export type CsvRow = { cells: string[]; line: number };
export type ReadCsv =
  | { ok: true; rows: CsvRow[]; separator: Separator }
  | { ok: false; code: 'quote-open'; line: number };

/**
 * A table as CSV (RFC 4180) that Excel opens with a double click: UTF-8 with its mark, and the separator that
 * the clerk's Excel expects. What Excel would take for a formula is guarded with an apostrophe; `readCsv` takes
 * that away again, so the round trip is exact.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  const lines = rows.map((row) => {
    const cells = row.map((cell) => quoted(guarded(cell), separator));
    // a lone empty field would read as an empty line
    return cells.length === 1 && cells[0] === '' ? '""' : cells.join(separator);
  });
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The records of a CSV text, whatever its separator and line ends; empty lines are left out. */
export function readCsv(text: string): ReadCsv {
  const stated = /^\uFEFF?sep=([,;\t])(\r\n|\r|\n)/i.exec(text);
  const start = stated?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const separator = (stated?.[1] as Separator | undefined) ?? separatorOf(text.slice(start));
  const rows: CsvRow[] = [];
  let line = stated ? 2 : 1;
  for (let at = start; at < text.length; ) {
    const record = readRecord(text, at, separator);
    if (!record) return { ok: false, code: 'quote-open', line };
    const isEmpty = record.cells.length === 1 && record.cells[0] === '' && text[at] !== '"';
    if (!isEmpty) rows.push({ cells: record.cells.map(unguarded), line });
    line += linesIn(text, at, record.end);
    at = record.end;
  }
  return { ok: true, rows, separator };
}

function readRecord(
  text: string,
  start: number,
  separator: Separator,
): { cells: string[]; end: number } | undefined {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    // spaces before a quote are somebody's tidiness, not words
    const open = /[ ]*"/y;
    open.lastIndex = at;
    if (open.test(text)) {
      const inside = readQuoted(text, open.lastIndex);
      if (!inside) return undefined;
      cell = inside.words;
      at = inside.end;
    }
    const end = endOfPlain(text, at, separator);
    cell += text.slice(at, end);
    at = end;
    cells.push(cell);
    if (text[at] === separator) {
      at++;
      continue;
    }
    return { cells, end: text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length) };
  }
}

function readQuoted(text: string, start: number): { words: string; end: number } | undefined {
  let words = '';
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    words += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { words, end: quote + 1 };
    words += '"';
    at = quote + 2;
  }
}

function endOfPlain(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The sign that stands most often in the first record, outside of quotes. */
function separatorOf(text: string): Separator {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0] ?? '';
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function quoted(cell: string, separator: Separator): string {
  const isPlain =
    !cell.includes(separator) && !/["\r\n]/.test(cell) && cell === cell.trim() && !cell.startsWith('sep=');
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** "- one" in a cell becomes #NAME? in Excel, and "=…" runs: text that begins so is led in by an apostrophe. */
function guarded(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function linesIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0;
}
