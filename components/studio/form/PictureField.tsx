import { Face } from '../../Face.tsx';
import { useWords } from '../../words.tsx';
import { useEditor } from './EditorContext.tsx';
import { PictureButton } from './PictureButton.tsx';

export interface PictureFieldProps {
  name: string;
  picture?: string;
  onPicture: (picture: string | undefined) => void;
}

/** A portrait from a file. */
export function PictureField({ name, picture, onPicture }: PictureFieldProps) {
  const say = useWords();
  const { pack } = useEditor();
  return (
    <span class="beside">
      <Face name={name || '?'} picture={picture} pack={pack.id} />
      <PictureButton onPicture={onPicture}>{say('studio.picture.choose')}</PictureButton>
      {picture && (
        <button type="button" class="button plain quiet" onClick={() => onPicture(undefined)}>
          {say('studio.control.remove')}
        </button>
      )}
    </span>
  );
}
