import type { CsvRow } from '../../../utils/pack/exchange/csv.ts';
import type { Columns, GuessedColumns } from '../../../utils/people/import/columns.ts';
import { peopleFromTable, readPeopleTable } from '../../../utils/people/import/csv.ts';
import type { ImportedPerson } from '../../../utils/people/import/imported.ts';
import { readVcards } from '../../../utils/people/import/vcard.ts';
import type { FileFault } from '../exchange/FileTrouble.tsx';
import type { ReadText } from '../exchange/read-text.ts';

export type Table = GuessedColumns & { rows: readonly CsvRow[] };
export type PeopleIn =
  | { ok: true; people: ImportedPerson[] /** absent: it was an address book */; table?: Table }
  | { ok: false; code: FileFault; line?: number };

/** The people in a file of either kind; `columns` are what somebody chose instead of what was guessed. */
export function peopleIn(text: ReadText, columns: Columns | undefined, photos: boolean): PeopleIn {
  if (!text.ok) return text;
  const isCard = /\.(vcf|vcard)$/i.test(text.name) || /^\s*BEGIN:VCARD/i.test(text.text);
  if (isCard) return readVcards(text.text, photos);
  const read = readPeopleTable(text.text);
  if (!read.ok) return read;
  const { rows, hasHead } = read;
  const table = { rows, hasHead, columns: columns ?? read.columns };
  return { ok: true, people: peopleFromTable(rows, table), table };
}
