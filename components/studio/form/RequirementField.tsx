import type { Step } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { ConditionsField } from './ConditionsField.tsx';
import { MarkdownField } from './MarkdownField.tsx';

type Requires = NonNullable<Step['requires']>;

export interface RequirementFieldProps {
  requires: Step['requires'];
  onRequires: (requires: Step['requires']) => void;
}

/** What has to hold before the step, and what to do when it does not. */
export function RequirementField({ requires, onRequires }: RequirementFieldProps) {
  const say = useWords();
  const change = (patch: Partial<Requires>) => {
    const next = { when: [], remedy: {}, ...requires, ...patch };
    onRequires(next.when.length > 0 ? next : undefined);
  };
  return (
    <>
      <ConditionsField
        label={say('studio.step.requires')}
        conditions={requires?.when ?? []}
        sentence={requires ? '' : say('studio.step.requiresNothing')}
        onConditions={(when) => change({ when })}
      />
      {requires && (
        <MarkdownField
          label={say('studio.step.remedy')}
          rows={2}
          text={requires.remedy}
          onText={(remedy) => change({ remedy })}
        />
      )}
    </>
  );
}
