import type { Condition, Step, Text } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { useWords } from '../words.tsx';
import { BranchField } from './form/BranchField.tsx';
import { ConditionsField } from './form/ConditionsField.tsx';
import { ControlLine } from './form/ControlLine.tsx';
import { DoneField } from './form/DoneField.tsx';
import { useEditor } from './form/EditorContext.tsx';
import { Field } from './form/Field.tsx';
import { MarkdownField } from './form/MarkdownField.tsx';
import { RequirementField } from './form/RequirementField.tsx';
import { SelectField } from './form/SelectField.tsx';
import { TextField } from './form/TextField.tsx';
import { patched } from './form/text.ts';
import { placements } from './placements.ts';

export interface StepFormProps {
  step: Step;
  steps: readonly Step[];
  onStep: (step: Step, tag: string) => void;
  onPick: () => void;
}

/** One step: its words and its control; how it is done; and, folded away, what few steps need. */
export function StepForm({ step, steps, onStep, onPick }: StepFormProps) {
  const say = useWords();
  const { pack, language } = useEditor();
  const called = (name: Text) => pickWords(name, say.language, pack.languages)?.words ?? '';
  const change = (patch: Partial<Step>, tag: string) =>
    onStep(patched(step, patch), `${step.id} ${tag} ${language}`);
  const some = (text: Text) => (Object.keys(text).length > 0 ? text : undefined);
  return (
    <div class="step-form">
      <TextField
        label={say('studio.field.title')}
        text={step.title}
        onText={(title) => change({ title: some(title) }, 'title')}
      />
      <MarkdownField
        label={say('studio.field.text')}
        rows={3}
        pictures
        text={step.text}
        onText={(text) => change({ text: some(text) }, 'text')}
      />
      <ControlLine
        label={say('studio.field.control')}
        anchor={step.anchor}
        onPick={onPick}
        onRemove={step.anchor && (() => change({ anchor: undefined }, 'anchor'))}
      />
      <DoneField done={step.done} onDone={(done) => change({ done }, 'done')} />
      <details open={hasMore(step)}>
        <summary>{say('studio.step.more')}</summary>
        <div class="more">
          <MarkdownField
            label={say('studio.step.warning')}
            rows={2}
            text={step.warning}
            onText={(warning) => change({ warning: some(warning) }, 'warning')}
          />
          <div class="form-pair">
            <label class="check">
              <input
                type="checkbox"
                checked={step.optional ?? false}
                onChange={(event) =>
                  change({ optional: event.currentTarget.checked || undefined }, 'optional')
                }
              />
              {say('studio.step.optional')}
            </label>
            <Wait wait={step.wait} onWait={(wait) => change({ wait }, 'wait')} />
          </div>
          <ConditionsField
            label={say('studio.step.skipWhen')}
            conditions={step.skipWhen ?? []}
            sentence={(step.skipWhen ?? []).length === 0 ? say('studio.step.skipNever') : ''}
            onConditions={(skipWhen) => change({ skipWhen: someOf(skipWhen) }, 'skipWhen')}
          />
          <RequirementField
            requires={step.requires}
            onRequires={(requires) => change({ requires }, 'requires')}
          />
          <BranchField
            branch={step.branch ?? []}
            steps={steps.filter(({ id }) => id !== step.id)}
            onBranch={(branch) => change({ branch: branch.length > 0 ? branch : undefined }, 'branch')}
          />
          <div class="form-pair">
            <SelectField
              label={say('studio.field.placement')}
              value={step.placement}
              none={say('studio.placement.auto')}
              options={placements.map((side) => [side, say(`studio.placement.${side}`)])}
              onChoose={(side) => change({ placement: side as Step['placement'] }, 'placement')}
            />
            <SelectField
              label={say('studio.field.topic')}
              value={step.topic}
              none={say('studio.field.none')}
              options={pack.topics.map((topic) => [topic.id, called(topic.name)])}
              onChoose={(topic) => change({ topic }, 'topic')}
            />
            <SelectField
              label={say('studio.field.person')}
              value={step.person}
              none={say('studio.field.asWalkthrough')}
              options={pack.people.map((person) => [person.id, person.name])}
              onChoose={(person) => change({ person }, 'person')}
            />
          </div>
        </div>
      </details>
    </div>
  );
}

function Wait({ wait, onWait }: { wait?: number; onWait: (wait?: number) => void }) {
  const say = useWords();
  return (
    <Field label={say('studio.step.wait')} for="studio-wait" hint={say('studio.step.wait.hint')}>
      <input
        id="studio-wait"
        class="field"
        type="number"
        min={1}
        max={120}
        value={wait ?? ''}
        onInput={(event) => {
          const seconds = Math.round(event.currentTarget.valueAsNumber);
          onWait(Number.isFinite(seconds) ? Math.min(120, Math.max(1, seconds)) : undefined);
        }}
      />
    </Field>
  );
}

function hasMore({
  optional,
  skipWhen,
  wait,
  branch,
  requires,
  warning,
  placement,
  topic,
  person,
}: Step): boolean {
  return [optional, skipWhen, wait, branch, requires, warning, placement, topic, person].some(
    (part) => part !== undefined,
  );
}

function someOf(conditions: Condition[]): Condition[] | undefined {
  return conditions.length > 0 ? conditions : undefined;
}
