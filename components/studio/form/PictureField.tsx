import { useRef, useState } from 'preact/hooks';
import { Face } from '../../Face.tsx';
import { useWords } from '../../words.tsx';
import { useEditor } from './EditorContext.tsx';

export interface PictureFieldProps {
  name: string;
  picture?: string;
  onPicture: (picture: string | undefined) => void;
}

/** A portrait from a file. */
export function PictureField({ name, picture, onPicture }: PictureFieldProps) {
  const say = useWords();
  const { pack, addPicture } = useEditor();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string>();
  const add = async (file: File) => {
    const added = await addPicture(file);
    setWrong(added.ok ? undefined : added.says);
    if (added.ok) onPicture(added.file);
  };
  return (
    <span class="beside">
      <Face name={name || '?'} picture={picture} pack={pack.id} />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {say('studio.picture.choose')}
      </button>
      {picture && (
        <button type="button" class="button plain quiet" onClick={() => onPicture(undefined)}>
          {say('studio.control.remove')}
        </button>
      )}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void add(file);
          event.currentTarget.value = '';
        }}
      />
      {wrong && (
        <span class="meta wrong" role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}
