import { Image, X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Text } from '../../utils/pack/schema.ts';
import { PackImage } from '../PackImage.tsx';
import { useEditor } from '../studio/form/EditorContext.tsx';
import { PictureButton } from '../studio/form/PictureButton.tsx';
import { useWords } from '../words.tsx';
import { type Picture, picturesOf, withPictures } from './pictures.ts';

export interface PicturesFieldProps {
  text: Text | undefined;
  onText: (text: Text) => void;
}

/** Pictures and short clips below the words, each with what it shows for who cannot see it. */
export function PicturesField({ text, onText }: PicturesFieldProps) {
  const say = useWords();
  const { language } = useEditor();
  const pictures = picturesOf(text, language);
  const become = (next: Picture[]) => onText(withPictures(text, language, next));
  const add = (file: string) => {
    if (pictures.every((one) => one.file !== file)) become([...pictures, { file, alt: '' }]);
  };
  return (
    <div class="pictures">
      {pictures.map((picture, index) => (
        <OnePicture
          key={picture.file}
          picture={picture}
          onAlt={(alt) => become(pictures.with(index, { ...picture, alt }))}
          onRemove={() => become(pictures.toSpliced(index, 1))}
        />
      ))}
      <PictureButton class="button plain begin" onPicture={add}>
        <Image size={16} aria-hidden="true" />
        {say('author.picture.add')}
      </PictureButton>
    </div>
  );
}

interface OnePictureProps {
  picture: Picture;
  onAlt: (alt: string) => void;
  onRemove: () => void;
}

function OnePicture({ picture: { file, alt }, onAlt, onRemove }: OnePictureProps) {
  const say = useWords();
  const id = useId();
  const { pack, language } = useEditor();
  return (
    <div class="picture">
      <span class="thumb" aria-hidden="true">
        <PackImage pack={pack.id} file={file} alt="" />
      </span>
      <span class="words">
        <label class="label" for={id}>
          {say('author.picture.alt')}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          lang={language}
          maxLength={160}
          value={alt}
          placeholder={say('author.picture.alt.hint')}
          data-wants="alt"
          onInput={(event) => onAlt(event.currentTarget.value)}
        />
      </span>
      <button type="button" class="button icon" aria-label={say('author.picture.remove')} onClick={onRemove}>
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
