import type { Person } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { useEditor } from './EditorContext.tsx';
import { RowsField } from './RowsField.tsx';

type Absence = NonNullable<Person['away']>[number];

export interface AbsencesFieldProps {
  away: readonly Absence[];
  onAway: (away: Absence[]) => void;
}

/** Days on which the stand-in is asked instead. */
export function AbsencesField({ away, onAway }: AbsencesFieldProps) {
  const say = useWords();
  const { today } = useEditor();
  return (
    <RowsField<Absence>
      label={say('studio.person.away')}
      rows={away}
      most={20}
      add={say('studio.person.away.add')}
      remove={say('studio.person.away.remove')}
      blank={{ from: today, until: today }}
      onRows={onAway}
    >
      {(row, change) => (
        <>
          <input
            class="field"
            type="date"
            aria-label={say('studio.when.part.from')}
            value={row.from}
            onChange={(event) =>
              event.currentTarget.value && change({ ...row, from: event.currentTarget.value })
            }
          />
          <input
            class="field"
            type="date"
            aria-label={say('studio.when.part.until')}
            value={row.until}
            onChange={(event) =>
              event.currentTarget.value && change({ ...row, until: event.currentTarget.value })
            }
          />
        </>
      )}
    </RowsField>
  );
}
