import { Split, X } from 'lucide-preact';
import type { Step } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import { useWords } from '../../words.tsx';
import { ConditionsField } from './ConditionsField.tsx';
import { useEditor } from './EditorContext.tsx';

type Branch = NonNullable<Step['branch']>;

export interface BranchFieldProps {
  branch: Branch;
  /** the other steps, in their order */
  steps: readonly Step[];
  onBranch: (branch: Branch) => void;
}

/** Where to go on: the first way whose conditions hold, else the next step. */
export function BranchField({ branch, steps, onBranch }: BranchFieldProps) {
  const say = useWords();
  const { pack } = useEditor();
  const called = (step: Step) =>
    (step.title && pickWords(step.title, say.language, pack.languages)?.words) ?? step.id;
  const [first] = steps;
  return (
    <fieldset class="form-field branches">
      <legend class="label">{say('studio.step.branch')}</legend>
      {branch.map((way, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ways have no names, and stay where they are
        <div class="way" key={index}>
          <label class="part">
            <span>{say('studio.step.branch.to')}</span>
            <select
              class="field"
              value={way.to}
              onChange={(event) => onBranch(branch.with(index, { ...way, to: event.currentTarget.value }))}
            >
              {steps.map((step) => (
                <option key={step.id} value={step.id}>
                  {called(step)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="button icon"
            aria-label={say('studio.step.branch.remove')}
            onClick={() => onBranch(branch.toSpliced(index, 1))}
          >
            <X size={15} aria-hidden="true" />
          </button>
          <ConditionsField
            label={say('studio.step.branch.when')}
            conditions={way.when ?? []}
            sentence={(way.when ?? []).length === 0 ? say('studio.step.branch.always') : ''}
            onConditions={(when) =>
              onBranch(branch.with(index, when.length > 0 ? { when, to: way.to } : { to: way.to }))
            }
          />
        </div>
      ))}
      {first && branch.length < 8 && (
        <button
          type="button"
          class="button plain begin"
          onClick={() => onBranch([...branch, { to: first.id }])}
        >
          <Split size={16} aria-hidden="true" />
          {say('studio.step.branch.add')}
        </button>
      )}
      {branch.length === 0 && <p class="meta hint">{say('studio.step.branch.none')}</p>}
    </fieldset>
  );
}
