import { Plus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface NewChipProps {
  /** of the button, and of the field it becomes */
  words: string;
  name: string;
  /** of the button beside the field */
  add: string;
  onNew: (name: string) => void;
}

/** One more choice that is not there yet, by its name. */
export function NewChip({ words, name, add, onNew }: NewChipProps) {
  const [value, setValue] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isOpen = value !== undefined;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" class="button plain new-chip" onClick={() => setValue('')}>
        <Plus size={16} aria-hidden="true" />
        {words}
      </button>
    );
  }
  const take = () => {
    if (value.trim() !== '') onNew(value);
    setValue(undefined);
  };
  return (
    <span class="new-chip">
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={name}
        placeholder={name}
        maxLength={80}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') take();
          else setValue(undefined);
        }}
      />
      <button type="button" class="button" disabled={value.trim() === ''} onClick={take}>
        {add}
      </button>
    </span>
  );
}
