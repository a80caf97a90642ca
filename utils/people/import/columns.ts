import { mailFrom, phoneFrom } from './read-values.ts';

/** What a column of a table of people can hold. */
export const fields = [
  'name',
  'first-name',
  'infix',
  'last-name',
  'mail',
  'teams',
  'webex',
  'phone',
  'role',
  'topics',
  'apps',
  'languages',
  'hours',
  'time-zone',
  'stand-in',
  'consent',
  'id',
] as const;
export type Field = (typeof fields)[number];

/** What each column is taken for; undefined: it is not read. */
export type Columns = readonly (Field | undefined)[];

export interface GuessedColumns {
  columns: Columns;
  /** the first row names the columns */
  hasHead: boolean;
}

/**
 * What the columns of a table most likely are, by their heads in English or Dutch (also those of Outlook and
 * Google), and where those say nothing by what stands below. A guess: the person confirms it.
 */
export function guessColumns(rows: readonly (readonly string[])[]): GuessedColumns {
  const [head = [], ...body] = rows;
  const hasHead = !head.some((cell) => mailFrom(cell) !== undefined) && head.some((cell) => fieldOf(cell));
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  const taken = new Set<Field>();
  const byHead = Array.from({ length: width }, (_, at) => {
    const field = hasHead ? fieldOf(head[at] ?? '') : undefined;
    const isFree = field !== undefined && (many.has(field) || !taken.has(field));
    if (!isFree) return undefined;
    taken.add(field);
    return field;
  });
  const samples = (hasHead ? body : rows).slice(0, 50);
  const columns = byHead.map((field, at) => {
    if (field || (hasHead && head[at]?.trim())) return field;
    const guess = fieldByContent(samples.map((row) => row[at] ?? ''));
    if (!guess || taken.has(guess)) return undefined;
    taken.add(guess);
    return guess;
  });
  return { columns, hasHead };
}

/** Several columns may hold these: a mobile and a desk phone, topic 1 and topic 2. */
const many = new Set<Field>(['mail', 'phone', 'topics', 'apps', 'languages']);

const heads: [Field, RegExp][] = [
  ['id', /^(id|key|sleutel)$/],
  ['stand-in', /^(stand ?in|vervang(er|ing)|plaatsvervanger|deputy|back ?up|waarnemer|neemt waar)/],
  ['first-name', /^(first ?name|given ?name|voornaam|roepnaam)/],
  ['infix', /^(tussenvoegsels?|voorvoegsels?|infix|middle ?name|additional name|tussennaam)/],
  ['last-name', /^(last ?name|sur ?name|family ?name|achternaam|geslachtsnaam)/],
  ['teams', /^(ms |microsoft )?teams\b/],
  ['webex', /^(cisco )?webex\b/],
  [
    'mail',
    /^(e ?mail|mail|emailadres)( ?adres| ?address)?( \d+)?( value)?$|^(werk|work) ?e?mail|e ?mail( ?adres| address)?$/,
  ],
  [
    'phone',
    /^(tel|telefoon|telephone|phone|mobiel|mobile|gsm|cell|nummer|toestel)|(phone|telefoon|mobiel)( ?nummer| number)?( \d+)?( value)?$/,
  ],
  ['role', /^(role|rol|functie|function|job ?title|title|titel|beroep|position)|title$/],
  ['topics', /^(topics?|onderwerp(en)?|kennis|expertise|skills?|weet van|knows about|specialis)/],
  ['apps', /^(apps?|applicaties?|programma|software|systemen)/],
  ['languages', /^(languages?|taal|talen|spreekt|speaks)/],
  [
    'hours',
    /^(office ?hours|hours|werktijd|kantooruren|uren|bereikbaar|beschikbaar|available|availability|spreekuur|werkdagen|working)/,
  ],
  ['time-zone', /^(time ?zone|tijdzone)/],
  ['consent', /^(consent|toestemming|akkoord|agreed|permission|avg|gdpr)/],
  [
    'name',
    /^(name|naam|full ?name|volledige naam|display ?name|weergavenaam|persoon|person|collega|colleague|medewerker|employee|wie|who)$/,
  ],
];

function fieldOf(head: string): Field | undefined {
  const words = head
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return heads.find(([, pattern]) => pattern.test(words))?.[0];
}

function fieldByContent(cells: readonly string[]): Field | undefined {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length === 0) return undefined;
  const most = (test: (cell: string) => boolean) => filled.filter(test).length > filled.length / 2;
  if (most((cell) => mailFrom(cell) !== undefined)) return 'mail';
  if (most((cell) => phoneFrom(cell) !== undefined && /\d{4}/.test(cell.replace(/\D/g, '')))) return 'phone';
  const isName = (cell: string) => /^\p{Lu}[\p{L}\p{M}'’.-]*( [\p{L}\p{M}'’.-]+)+$/u.test(cell);
  return most(isName) ? 'name' : undefined;
}
