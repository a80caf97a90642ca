import { useId } from 'preact/hooks';
import { Field } from './Field.tsx';

export interface LineFieldProps {
  label: string;
  value: string;
  hint?: string;
  most?: number;
  placeholder?: string;
  onLine: (value: string) => void;
}

/** One line that is the same in every language: a name, an address. */
export function LineField({ label, value, hint, most = 120, placeholder, onLine }: LineFieldProps) {
  const id = useId();
  return (
    <Field label={label} for={id} hint={hint}>
      <input
        id={id}
        class="field"
        type="text"
        maxLength={most}
        value={value}
        placeholder={placeholder}
        onInput={(event) => onLine(event.currentTarget.value)}
      />
    </Field>
  );
}
