import type { Separator } from '../../../utils/pack/exchange/csv.ts';

/** Excel parts fields by a semicolon where decimals have a comma; `language` is the browser's own. */
export function listSeparator(language: string): Separator {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
