import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface FolderButtonProps {
  onFolder: (files: readonly File[]) => void;
  children: ComponentChildren;
}

/** A button that asks for a folder, and gives all files in it. */
export function FolderButton({ onFolder, children }: FolderButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // not a standard property, though every browser has it
    if (input.current) input.current.webkitdirectory = true;
  }, []);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFolder(files);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
