import type { Person } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { RowsField } from './RowsField.tsx';

type Hours = NonNullable<Person['hours']>[number];

export interface HoursFieldProps {
  hours: readonly Hours[];
  onHours: (hours: Hours[]) => void;
}

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** When somebody can be asked. */
export function HoursField({ hours, onHours }: HoursFieldProps) {
  const say = useWords();
  // 1 January 2024 was a Monday
  const named = (index: number, weekday: 'narrow' | 'long') =>
    new Intl.DateTimeFormat(say.language, { weekday, timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, 1 + index)),
    );
  return (
    <RowsField<Hours>
      label={say('studio.person.hours')}
      rows={hours}
      most={14}
      add={say('studio.person.hours.add')}
      remove={say('studio.person.hours.remove')}
      blank={{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }}
      onRows={onHours}
    >
      {(row, change) => (
        <>
          <span class="days">
            {days.map((day, index) => (
              <label key={day} class="chip day" title={named(index, 'long')}>
                <input
                  type="checkbox"
                  aria-label={named(index, 'long')}
                  checked={row.days.includes(day)}
                  onChange={(event) => {
                    const isOn = event.currentTarget.checked;
                    const chosen = days.filter((one) => (one === day ? isOn : row.days.includes(one)));
                    if (chosen.length > 0) change({ ...row, days: chosen });
                    else event.currentTarget.checked = true;
                  }}
                />
                <span>{named(index, 'narrow')}</span>
              </label>
            ))}
          </span>
          <input
            class="field time"
            type="time"
            aria-label={say('studio.person.hours.from')}
            value={row.from}
            onChange={(event) =>
              event.currentTarget.value && change({ ...row, from: event.currentTarget.value })
            }
          />
          <input
            class="field time"
            type="time"
            aria-label={say('studio.person.hours.to')}
            value={row.to}
            onChange={(event) =>
              event.currentTarget.value && change({ ...row, to: event.currentTarget.value })
            }
          />
        </>
      )}
    </RowsField>
  );
}
