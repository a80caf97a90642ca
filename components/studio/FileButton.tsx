import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  accept?: string;
  class?: string;
  /** what it is called, where its children are no words */
  name?: string;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** A button that asks for a file; a pack unless it says otherwise. */
export function FileButton({
  accept = '.json,.wegwijs,.zip',
  class: look = 'button',
  name,
  onFile,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={look}
        title={name}
        aria-label={name}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // the same file, mended, can be chosen again
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
