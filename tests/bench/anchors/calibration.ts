import { percent, table } from './print.ts';
import type { Row } from './trials.ts';

/** Lower ends of the bins of confidence; the engine does not point below the first. */
const bins = [0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 0.999];

/**
 * Whether a confidence means what it says: per bin, how many controls that are there were pointed at and how many
 * of those rightly, and how many answers came although the control had been taken out.
 */
export function calibrationTable(rows: Row[]): string {
  const present = rows.filter((row) => row.present && row.verdict !== 'none');
  const gone = rows.flatMap((row) => (row.present && row.gone?.answered ? [row.gone.confidence] : []));
  return table(
    ['confidence', 'answered', 'right', 'share right', 'answered although gone'],
    bins.map((least, i) => {
      const most = bins[i + 1] ?? 2;
      const isIn = (confidence: number) => confidence >= least && confidence < most;
      const answered = present.filter((row) => isIn(row.confidence));
      const right = answered.filter((row) => row.verdict === 'right').length;
      return [
        `${least} to ${bins[i + 1] ?? 1}`,
        String(answered.length),
        String(right),
        percent(right, answered.length),
        String(gone.filter(isIn).length),
      ];
    }),
  );
}
