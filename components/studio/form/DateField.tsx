import { useId } from 'preact/hooks';
import { Field } from './Field.tsx';

export interface DateFieldProps {
  label: string;
  /** `2026-11-23` */
  value: string | undefined;
  hint?: string;
  /** words of a button, and the day it sets */
  shortcut?: { words: string; day: string };
  onDate: (day: string | undefined) => void;
}

export function DateField({ label, value, hint, shortcut, onDate }: DateFieldProps) {
  const id = useId();
  return (
    <Field label={label} for={id} hint={hint}>
      <span class="beside">
        <input
          id={id}
          class="field"
          type="date"
          value={value ?? ''}
          onChange={(event) => onDate(event.currentTarget.value || undefined)}
        />
        {shortcut && value !== shortcut.day && (
          <button type="button" class="button plain" onClick={() => onDate(shortcut.day)}>
            {shortcut.words}
          </button>
        )}
      </span>
    </Field>
  );
}
