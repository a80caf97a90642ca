import { useId } from 'preact/hooks';
import type { Text } from '../../../utils/pack/schema.ts';
import { useEditor } from './EditorContext.tsx';
import { Field } from './Field.tsx';
import { SourceWords } from './SourceWords.tsx';
import { withWords } from './text.ts';

export interface TextFieldProps {
  label: string;
  text: Text | undefined;
  most?: number;
  hint?: string;
  placeholder?: string;
  /** the name of this text in its thing, to know whether the translation is outdated */
  name?: string;
  onText: (text: Text) => void;
}

/** Plain words in the language that is written now, with the source above a translation. */
export function TextField({ label, text, most = 120, hint, placeholder, onText }: TextFieldProps) {
  const id = useId();
  const { language } = useEditor();
  return (
    <Field label={label} for={id} hint={hint}>
      <SourceWords text={text} />
      <input
        id={id}
        class="field"
        type="text"
        lang={language}
        maxLength={most}
        placeholder={placeholder}
        value={text?.[language] ?? ''}
        onInput={(event) => onText(withWords(text, language, event.currentTarget.value))}
      />
    </Field>
  );
}
