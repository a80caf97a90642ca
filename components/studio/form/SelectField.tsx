import { useId } from 'preact/hooks';
import { Field } from './Field.tsx';

export interface SelectFieldProps {
  label: string;
  value: string | undefined;
  options: readonly (readonly [id: string, words: string])[];
  /** said for none; without it one of the options has to be chosen */
  none?: string;
  hint?: string;
  onChoose: (value: string | undefined) => void;
}

/** One of a few. */
export function SelectField({ label, value, options, none, hint, onChoose }: SelectFieldProps) {
  const id = useId();
  return (
    <Field label={label} for={id} hint={hint}>
      <select
        id={id}
        class="field"
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {none === undefined && value === undefined && <option value="" hidden />}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
