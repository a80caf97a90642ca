import { sourceOf } from '../edit.ts';
import { type CsvRow, readCsv, type Separator, writeCsv } from '../exchange/csv.ts';
import type { Pack } from '../schema.ts';
import { itemNames } from './item-name.ts';
import type { FileWords, TranslationFile } from './plan.ts';
import { keyOf, stateIn, type TranslationRow, translationRows } from './rows.ts';
import { columnWords, type FileLanguage, listWords, partName, settledWords, stateWords } from './words.ts';

export interface TranslationsAsked {
  /** which languages beside the source */
  languages: readonly string[];
  /** of the column heads and of what items are called */
  reader: FileLanguage;
  /** only these texts; absent: all */
  only?: (row: TranslationRow) => boolean;
}

/** The texts of a pack as a table: what each belongs to, the source, and for each language its words and their state. */
export function writeTranslationCsv(
  pack: Pack,
  { languages, reader, only = () => true, separator }: TranslationsAsked & { separator?: Separator },
): string {
  const source = sourceOf(pack);
  const targets = languages.filter((language) => language !== source);
  const names = itemNames(pack, reader);
  const head = [
    columnWords.key[reader],
    columnWords.item[reader],
    columnWords.part[reader],
    source,
    ...targets.flatMap((tag) => [tag, columnWords.state[reader].replace('{language}', tag)]),
  ];
  const rows = translationRows(pack)
    .filter(only)
    .map((row) => {
      const name = names.get(keyOf(row.place, ''));
      const step = name?.step === undefined ? '' : ` ${name.step}`;
      return [
        row.key,
        name ? `${listWords[name.list][reader]}${step}: ${name.title}` : '',
        partName(row.name, reader),
        row.words[source] ?? '',
        ...targets.flatMap((tag) => [row.words[tag] ?? '', stateWords[stateIn(row, tag, source)][reader]]),
      ];
    });
  return writeCsv([head, ...rows], separator);
}

export type ReadTranslations =
  | ({ ok: true } & TranslationFile)
  | { ok: false; code: 'quote-open' | 'no-path-column' | 'no-language-column'; line: number };

/** The words in such a table, in whatever order its columns came back. */
export function readTranslationCsv(text: string): ReadTranslations {
  const table = readCsv(text);
  if (!table.ok) return table;
  const [head = { cells: [], line: 1 }, ...rows] = table.rows;
  const columns = columnsOf(head.cells);
  if (columns.key === -1) return { ok: false, code: 'no-path-column', line: head.line };
  if (columns.words.size === 0) return { ok: false, code: 'no-language-column', line: head.line };
  return {
    ok: true,
    languages: [...columns.words.keys()],
    words: rows.flatMap((row) => wordsIn(row, columns)),
  };
}

interface Columns {
  key: number;
  words: Map<string, number>;
  state: Map<string, number>;
}

function columnsOf(head: readonly string[]): Columns {
  const columns: Columns = { key: -1, words: new Map(), state: new Map() };
  head.forEach((cell, at) => {
    const name = cell.trim();
    const state = /^(?:state|stand)\s+(\S+)$/i.exec(name)?.[1];
    const tag = languageIn(name);
    if (columns.key === -1 && /^(path|pad|key)$/i.test(name)) columns.key = at;
    else if (state) columns.state.set(state.toLowerCase(), at);
    else if (tag && !columns.words.has(tag)) columns.words.set(tag, at);
  });
  return columns;
}

/** `nl`, `pt-BR`, `Dutch (nl)`; undefined for words that only look like a language. */
function languageIn(name: string): string | undefined {
  const tag = /\(([^()]+)\)$/.exec(name)?.[1] ?? name;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  const [base = '', ...rest] = tag.split('-');
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(base.toLowerCase());
  return known === undefined ? undefined : [base.toLowerCase(), ...rest].join('-');
}

function wordsIn({ cells, line }: CsvRow, columns: Columns): FileWords[] {
  const key = cells[columns.key]?.trim() ?? '';
  if (key === '') return [];
  return [...columns.words].map(([language, at]) => {
    const state = cells[columns.state.get(language.toLowerCase()) ?? -1]?.trim().toLowerCase() ?? '';
    return {
      key,
      language,
      words: cells[at] ?? '',
      line,
      ...(settledWords.includes(state) && { settled: true }),
    };
  });
}
