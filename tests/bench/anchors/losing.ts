import type { Row } from './trials.ts';

/** Every case that the engine lost, with what one needs to look at it. */
export function losingCases(rows: Row[]) {
  return rows
    .filter((row) => row.method === 'wegwijs')
    .flatMap((row) => {
      const { app, old, now, kind, key, gone } = row;
      const where = { app, old, now, kind, key };
      const { outcome, confidence, margin, reasons, expected, chosen, error } = row;
      const cases: Record<string, unknown>[] = [];
      if (row.present && row.verdict !== 'right')
        cases.push({
          lost: row.verdict === 'wrong' ? 'wrong control' : 'not located',
          ...where,
          outcome,
          confidence,
          margin,
          reasons,
          expected,
          chosen,
          error,
        });
      if (!row.present && row.verdict !== 'none')
        cases.push({
          lost: 'answered although truly removed',
          ...where,
          outcome,
          confidence,
          margin,
          reasons,
          chosen,
        });
      if (gone?.answered) cases.push({ lost: 'answered although gone', ...where, expected, ...gone });
      return cases;
    });
}
