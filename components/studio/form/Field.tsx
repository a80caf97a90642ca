import type { ComponentChildren } from 'preact';

export interface FieldProps {
  label: string;
  /** id of the control, when it is not inside */
  for?: string;
  hint?: ComponentChildren;
  /** why this cannot go into the pack, or would be better otherwise */
  trouble?: string;
  children: ComponentChildren;
}

/** One question of a form: its label, its control, and what there is to say about it. */
export function Field({ label, for: control, hint, trouble, children }: FieldProps) {
  return (
    <div class="form-field">
      {control ? (
        <label class="label" for={control}>
          {label}
        </label>
      ) : (
        <span class="label">{label}</span>
      )}
      {children}
      {hint && <p class="meta hint">{hint}</p>}
      {trouble && <p class="meta wrong">{trouble}</p>}
    </div>
  );
}
