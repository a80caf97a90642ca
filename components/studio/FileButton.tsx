import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  accept?: string;
  class?: string;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** A button that asks for a file; a pack unless it says otherwise. */
export function FileButton({
  accept = '.json,.wegwijs,.zip',
  class: name,
  onFile,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={name ?? 'button'} onClick={() => input.current?.click()}>
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
