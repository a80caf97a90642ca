import type { Kind } from './app.ts';
import type { Row } from './trials.ts';

export interface Tally {
  method: string;
  /** Controls that are on the new page. */
  present: number;
  right: number;
  wrong: number;
  none: number;
  /** Of those taken out: answered all the same. */
  gone: number;
  /** Controls that the new page does not have, and how many of them were answered. */
  removed: number;
  removedAnswered: number;
  errors: number;
  p50: number;
  p95: number;
}

/** Counts the rows of one method; answers below `threshold` confidence count as no answer. */
export function tally(method: string, rows: Row[], threshold = 0): Tally {
  const verdict = (row: Row) => (row.confidence >= threshold ? row.verdict : 'none');
  const present = rows.filter((row) => row.present);
  const removed = rows.filter((row) => !row.present);
  const times = rows.map((row) => row.milliseconds).sort((a, b) => a - b);
  return {
    method,
    present: present.length,
    right: present.filter((row) => verdict(row) === 'right').length,
    wrong: present.filter((row) => verdict(row) === 'wrong').length,
    none: present.filter((row) => verdict(row) === 'none').length,
    gone: present.filter((row) => row.gone?.answered && row.gone.confidence >= threshold).length,
    removed: removed.length,
    removedAnswered: removed.filter((row) => verdict(row) !== 'none').length,
    errors: rows.filter((row) => row.error).length,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

/** The lowest confidence at which a method answers for at most `share` of the controls that were taken out. */
export function thresholdFor(rows: Row[], share: number): number {
  const answered = rows
    .filter((row) => row.present && row.gone?.answered)
    .map((row) => row.gone?.confidence ?? 0)
    .sort((a, b) => b - a);
  const allowed = Math.floor(rows.filter((row) => row.present).length * share);
  const first = answered[allowed];
  return first === undefined ? 0 : first + 1e-9;
}

/** What the pairs are reported by. */
export const kinds: { title: string; of: Kind[] }[] = [
  { title: 'all', of: ['language', 'release', 'redesign', 'redesign+language', 'trimmed'] },
  { title: 'same release, other language', of: ['language'] },
  { title: 'other release, same language', of: ['release'] },
  { title: 'redesign, same language', of: ['redesign'] },
  { title: 'redesign, other language', of: ['redesign+language'] },
  { title: 'controls left out by configuration', of: ['trimmed'] },
];
