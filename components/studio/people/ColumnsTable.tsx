import type { Key } from '../../../utils/i18n/index.ts';
import { type Columns, type Field, fields } from '../../../utils/people/import/columns.ts';
import { useWords } from '../../words.tsx';
import type { Table } from './people-in.ts';

export interface ColumnsTableProps {
  table: Table;
  onColumns: (columns: Columns) => void;
}

/** So many rows show well enough what a column holds. */
const mostRows = 4;

/** The first rows of a table, with what each column is taken for above it, to be put right. */
export function ColumnsTable({ table, onColumns }: ColumnsTableProps) {
  const say = useWords();
  const { rows, columns, hasHead } = table;
  const head = hasHead ? rows[0]?.cells : undefined;
  const body = (hasHead ? rows.slice(1) : rows).slice(0, mostRows);
  return (
    <section class="columns" aria-label={say('people.columns')}>
      <h2>{say('people.columns')}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((field, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                <th key={at} data-used={field !== undefined}>
                  <select
                    class="field"
                    aria-label={say('people.column', { number: at + 1, head: head?.[at] ?? '' })}
                    value={field ?? ''}
                    onChange={(event) =>
                      onColumns(
                        columns.with(at, (event.currentTarget.value || undefined) as Field | undefined),
                      )
                    }
                  >
                    <option value="">{say('people.field.none')}</option>
                    {fields.map((one) => (
                      <option key={one} value={one}>
                        {say(fieldWords[one])}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
            {head && (
              <tr class="head">
                {columns.map((field, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <td key={at} data-used={field !== undefined}>
                    {head[at]}
                  </td>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {body.map(({ cells, line }) => (
              <tr key={line}>
                {columns.map((field, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <td key={at} data-used={field !== undefined}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const fieldWords: Record<Field, Key> = {
  name: 'people.field.name',
  'first-name': 'people.field.firstName',
  infix: 'people.field.infix',
  'last-name': 'people.field.lastName',
  mail: 'people.field.mail',
  teams: 'people.field.teams',
  webex: 'people.field.webex',
  phone: 'people.field.phone',
  role: 'people.field.role',
  topics: 'people.field.topics',
  apps: 'people.field.apps',
  languages: 'people.field.languages',
  hours: 'people.field.hours',
  'time-zone': 'people.field.timeZone',
  'stand-in': 'people.field.standIn',
  consent: 'people.field.consent',
  id: 'people.field.id',
};
