import type { Walkthrough } from '../../utils/pack/schema.ts';
import type { WalkthroughDraft } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';
import { useEditor } from './form/EditorContext.tsx';
import { ItemFields, type ItemValues } from './form/ItemFields.tsx';
import { MarkdownField } from './form/MarkdownField.tsx';
import { TextField } from './form/TextField.tsx';
import { patched } from './form/text.ts';
import { StepForm } from './StepForm.tsx';
import { StepList } from './StepList.tsx';
import type { StepAct } from './view.ts';

export interface WalkthroughFormProps {
  draft: WalkthroughDraft;
  /** id of the step that is open */
  step?: string;
  onDraft: (draft: WalkthroughDraft, tag: string) => void;
  onStep: (id: string | undefined) => void;
  onAct: (act: StepAct) => void;
  onPick: () => void;
  onTry: (id: string) => void;
  onRecord: (after: string | undefined) => void;
}

/** A walkthrough: what it is called, its steps, and what belongs to the whole of it. */
export function WalkthroughForm(props: WalkthroughFormProps) {
  const { draft, step, onDraft } = props;
  const say = useWords();
  const { language } = useEditor();
  const item = (draft.item ?? {}) as Partial<Walkthrough>;
  const values: ItemValues = { ...item, topics: draft.topics, owner: draft.owner };
  const change = (patch: Partial<ItemValues>, tag: string) => {
    const { owner, topics, ...rest } = { owner: draft.owner, topics: draft.topics, ...patch };
    onDraft(patched(draft, { owner, topics, item: patched({ ...item }, rest) }), tag);
  };
  const steps = draft.steps.map((one) => one.step);
  return (
    <>
      <TextField
        label={say('studio.field.title')}
        text={draft.title}
        onText={(title) => onDraft({ ...draft, title }, `title ${language}`)}
      />
      <StepList
        steps={draft.steps}
        chosen={step}
        onChoose={props.onStep}
        onAct={props.onAct}
        onTry={props.onTry}
        onRecord={props.onRecord}
      >
        {({ step: open }) => (
          <StepForm
            step={open}
            steps={steps}
            onPick={props.onPick}
            onStep={(next, tag) =>
              onDraft(
                {
                  ...draft,
                  steps: draft.steps.map((one) => (one.step.id === open.id ? { ...one, step: next } : one)),
                },
                tag,
              )
            }
          />
        )}
      </StepList>
      <MarkdownField
        label={say('studio.field.summary')}
        rows={2}
        text={draft.summary}
        onText={(summary) =>
          onDraft(
            patched(draft, { summary: Object.keys(summary).length > 0 ? summary : undefined }),
            `summary ${language}`,
          )
        }
      />
      <ItemFields values={values} onChange={change} />
    </>
  );
}
