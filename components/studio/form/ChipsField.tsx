import type { ComponentChildren } from 'preact';

export interface ChipsFieldProps {
  label: string;
  chosen: readonly string[];
  options: readonly (readonly [id: string, words: string])[];
  onChosen: (chosen: string[]) => void;
  /** what adds one that is not there yet */
  add?: ComponentChildren;
}

/** Any of a few: topics, apps, days, languages. */
export function ChipsField({ label, chosen, options, onChosen, add }: ChipsFieldProps) {
  if (options.length === 0 && !add) return null;
  return (
    <fieldset class="form-field chips">
      <legend class="label">{label}</legend>
      {options.map(([id, words]) => (
        <label key={id} class="chip">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChosen(
                options
                  .map(([option]) => option)
                  .filter((option) =>
                    option === id ? event.currentTarget.checked : chosen.includes(option),
                  ),
              )
            }
          />
          <span>{words}</span>
        </label>
      ))}
      {add}
    </fieldset>
  );
}
