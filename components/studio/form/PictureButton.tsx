import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton } from '../FileButton.tsx';
import { useEditor } from './EditorContext.tsx';

export interface PictureButtonProps {
  class?: string;
  /** what the button is called, where its children are no words */
  name?: string;
  /** the picture is in the draft, under this name */
  onPicture: (file: string) => void;
  children: ComponentChildren;
}

/** Takes a picture into the draft; what is wrong with it is said beside the button. */
export function PictureButton({ onPicture, children, ...button }: PictureButtonProps) {
  const { addPicture } = useEditor();
  const [wrong, setWrong] = useState<string>();
  const add = async (file: File) => {
    setWrong(undefined);
    const added = await addPicture(file);
    if (added.ok) onPicture(added.file);
    else setWrong(added.says);
  };
  return (
    <>
      <FileButton
        {...button}
        accept="image/png,image/jpeg,image/webp,image/gif"
        onFile={(file) => void add(file)}
      >
        {children}
      </FileButton>
      {wrong && (
        <span class="meta wrong" role="alert">
          {wrong}
        </span>
      )}
    </>
  );
}
