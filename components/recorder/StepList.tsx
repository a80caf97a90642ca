import type { ComponentChildren } from 'preact';
import type { DraftStep } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';

/** One recorded step, as lists show it. */
export interface StepLine {
  id: string;
  title: string;
  /** of the title: a BCP 47 tag */
  language?: string;
  certainty: DraftStep['certainty'];
}

export interface StepListProps {
  steps: readonly StepLine[];
  /** what stands under a step: tools, or nothing */
  under?: (step: StepLine, index: number) => ComponentChildren;
  /** what a step's words are put in: a button, where steps can be opened */
  around?: (step: StepLine, words: ComponentChildren) => ComponentChildren;
}

/** The steps of a task in order, each with its number; a control that may not be told again says so. */
export function StepList({ steps, under, around = (_step, words) => words }: StepListProps) {
  const say = useWords();
  return (
    <ol class="step-list">
      {steps.map((step, index) => (
        <li key={step.id} data-certainty={step.certainty}>
          <span class="number" aria-hidden="true">
            {index + 1}
          </span>
          <div class="step">
            {around(
              step,
              <>
                <span class="name" lang={step.language}>
                  {step.title}
                </span>
                {step.certainty !== 'sure' && (
                  <span class="doubt">
                    {say(step.certainty === 'weak' ? 'recorder.weak' : 'recorder.fleeting')}
                  </span>
                )}
              </>,
            )}
            {under?.(step, index)}
          </div>
        </li>
      ))}
    </ol>
  );
}
