import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

export interface DraftTitleProps {
  title: string;
  onRename: (title: string) => void;
}

/** The name of a draft, to be written over. Kept when the field is left or Enter is pressed; Escape takes it back. */
export function DraftTitle({ title, onRename }: DraftTitleProps) {
  const say = useWords();
  const [written, write] = useState(title);
  useEffect(() => write(title), [title]);
  const keep = () => {
    const next = written.trim();
    if (next === '') write(title);
    else if (next !== title) onRename(next);
  };
  return (
    <label class="field">
      <span>{say('draft.name')}</span>
      <input
        type="text"
        value={written}
        maxLength={120}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') write(title);
        }}
      />
    </label>
  );
}
