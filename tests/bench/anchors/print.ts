import type { Measure } from './measures.ts';
import type { Tally } from './tally.ts';

export const percent = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)}%` : '-';

/** Rows of cells as aligned columns, the first to the left and the others to the right. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function tallyTable(tallies: Tally[]): string {
  return table(
    [
      'method',
      'controls',
      'right',
      'wrong',
      'no answer',
      'gone: answered',
      'removed: answered',
      'ms p50',
      'p95',
    ],
    tallies.map((each) => [
      each.method,
      String(each.present),
      percent(each.right, each.present),
      percent(each.wrong, each.present),
      percent(each.none, each.present),
      percent(each.gone, each.present),
      each.removed ? `${each.removedAnswered} of ${each.removed}` : '-',
      each.p50.toFixed(2),
      each.p95.toFixed(2),
    ]),
  );
}

export function measureTable(measures: Measure[]): string {
  const peers = [...new Set(measures.flatMap((each) => Object.keys(each.peers)))];
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '-' : String(Math.round(value * 1000) / 1000);
  return table(
    ['measure', 'unit', 'ours', 'bar', 'holds', 'floor', ...peers],
    measures.map((each) => [
      each.measure,
      each.unit,
      number(each.ours),
      each.bar,
      each.holds === null ? '-' : each.holds ? 'yes' : 'NO',
      number(each.floor),
      ...peers.map((peer) => number(each.peers[peer])),
    ]),
  );
}
