import { Plus, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

export interface RowsFieldProps<T> {
  label: string;
  rows: readonly T[];
  most: number;
  /** words of the button that adds one, and what it begins as */
  add: string;
  blank: T;
  remove: string;
  hint?: string;
  onRows: (rows: T[]) => void;
  children: (row: T, change: (row: T) => void) => ComponentChildren;
}

/** A short list whose entries have no names: contacts, office hours, absences. */
export function RowsField<T>(props: RowsFieldProps<T>) {
  const { label, rows, most, add, blank, remove, hint, onRows, children } = props;
  return (
    <fieldset class="form-field rows">
      <legend class="label">{label}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no names, and stay where they are
        <div class="one" key={index}>
          {children(row, (next) => onRows(rows.with(index, next)))}
          <button
            type="button"
            class="button icon"
            aria-label={remove}
            onClick={() => onRows(rows.toSpliced(index, 1))}
          >
            <X size={15} aria-hidden="true" />
          </button>
        </div>
      ))}
      {rows.length < most && (
        <button type="button" class="button plain begin" onClick={() => onRows([...rows, blank])}>
          <Plus size={16} aria-hidden="true" />
          {add}
        </button>
      )}
      {hint && rows.length === 0 && <p class="meta hint">{hint}</p>}
    </fieldset>
  );
}
