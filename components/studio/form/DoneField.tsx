import type { Step } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { nameOfControl } from '../say-condition.ts';
import { useEditor } from './EditorContext.tsx';
import { Field } from './Field.tsx';
import { SelectField } from './SelectField.tsx';

type Done = Step['done'];

export interface DoneFieldProps {
  done: Done;
  onDone: (done: Done) => void;
}

/** How one knows that the step is done. That something appears is recorded in the page. */
export function DoneField({ done, onDone }: DoneFieldProps) {
  const say = useWords();
  const { pack } = useEditor();
  const kinds: [Done['kind'], string][] = [
    ['act', say('studio.done.act')],
    ['next', say('studio.done.next')],
    ['page', say('studio.done.page')],
    ...(done.kind === 'element'
      ? [
          [
            'element',
            say('studio.done.element', { name: nameOfControl(done.anchor, say.language) }),
          ] satisfies [Done['kind'], string],
        ]
      : []),
  ];
  const choose = (kind: string | undefined) => {
    if (kind === 'act' || kind === 'next') onDone({ kind });
    if (kind === 'page') onDone({ kind, match: pack.apps[0]?.match[0] ?? '' });
  };
  return (
    <>
      <SelectField label={say('studio.field.done')} value={done.kind} options={kinds} onChoose={choose} />
      {done.kind === 'page' && (
        <Field label={say('studio.done.page.match')} for="studio-done-page">
          <input
            id="studio-done-page"
            class="field"
            type="text"
            maxLength={300}
            value={done.match}
            onInput={(event) => onDone({ kind: 'page', match: event.currentTarget.value })}
          />
        </Field>
      )}
    </>
  );
}
