import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readCsv, separators, writeCsv } from '../../../../../utils/pack/exchange/csv.ts';

vi.setConfig({ testTimeout: 60_000 });
const cells = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.rows.map((row) => row.cells) : read;
};
/** Words of any kind, with many of the signs that a table is made of. */
const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', '-', '+', '@', ' ', 'sep=', 'é', '🙂'))
    .map((parts) => parts.join('')),
);

describe('a table', () => {
  it('comes back exactly, whatever stands in its cells', () => {
    const rows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...separators), (body, separator) => {
        // the head says which sign parts the cells
        const table = [['path', 'en', 'nl'], ...body];
        expect(cells(writeCsv(table, separator))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it('begins with the mark that makes Excel read UTF-8, and ends its lines as the standard says', () => {
    expect(writeCsv([['a', 'b']])).toBe('\uFEFFa,b\r\n');
  });

  it('quotes only where it must', () => {
    expect(writeCsv([['a b', 'a,b', 'a;b', 'a"b', 'a\nb', ' a']], ',')).toBe(
      '\uFEFFa b,"a,b",a;b,"a""b","a\nb"," a"\r\n',
    );
  });

  it('guards what Excel would take for a formula', () => {
    expect(writeCsv([['- one', '=1+1', "'- quoted"]])).toBe("\uFEFF'- one,'=1+1,''- quoted\r\n");
  });
});

describe('a table that somebody else made', () => {
  it.each([
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\r\n1\t2\r\n'],
    ['a line that says so', 'sep=;\r\na;b\r\n1;2\r\n'],
    ['a byte order mark', '\uFEFFa,b\r\n1,2\r\n'],
    ['line ends of Unix', 'a,b\n1,2\n'],
    ['line ends of an old Mac', 'a,b\r1,2\r'],
    ['no line end at the end', 'a,b\n1,2'],
    ['empty lines between', 'a,b\n\n1,2\n\n'],
    ['spaces before a quote', 'a, "b"\n1, "2"\n'],
  ])('is read with %s', (_, text) =>
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]),
  );

  it('may have the other separators inside of quotes', () => {
    expect(cells('"a,b,c,d";e\n"1,2";3\n')).toEqual([
      ['a,b,c,d', 'e'],
      ['1,2', '3'],
    ]);
  });

  it('may have rows of different lengths', () => expect(cells('a,b\n1\n1,2,3\n')).toHaveLength(3));

  it('gives the line each record begins on, also behind a cell of several lines', () => {
    const read = readCsv('a,b\n"1\n2\n3",x\n4,y\n');
    expect(read.ok && read.rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('with a quote that does not end says on which line it began', () => {
    expect(readCsv('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ ok: false, code: 'quote-open', line: 3 });
  });
});
