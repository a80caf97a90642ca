import { Play, Square } from 'lucide-preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type Clip, clipOf } from './clip.ts';
import { useWords } from './words.tsx';

/** Fetches a picture of a pack; null when it is not there. Pages and extension pages have different roads. */
export type ReadMedia = (pack: string, file: string) => Promise<Blob | null>;
export const MediaContext = createContext<ReadMedia>(async () => null);

/** In a document of its own pictures are part of the file: the address that holds one, and its size in pixels. */
export type Still = { src: string; width: number; height: number };
export const StillPictures = createContext<ReadonlyMap<string, Still> | undefined>(undefined);

interface PackImageProps {
  pack: string;
  file: string;
  alt: string;
  /** one that moves can be played here */
  plays?: boolean;
}

/** A picture of a pack: drawn where there is a page that draws, an address where there is only a document. */
export function PackImage(props: PackImageProps) {
  const stills = useContext(StillPictures);
  if (!stills) return <DrawnImage {...props} />;
  const still = stills.get(props.file);
  return still ? <img {...still} alt={props.alt} /> : <p class="meta">{props.alt}</p>;
}

/** Drawn on a canvas: a page's `img-src` policy has no say over that, and no address is ever requested. */
function DrawnImage({ pack, file, alt, plays }: PackImageProps) {
  const read = useContext(MediaContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [missing, setMissing] = useState(false);
  const [clip, setClip] = useState<Clip>();

  useEffect(() => {
    let current = true;
    setClip(undefined);
    const draw = async () => {
      const blob = await read(pack, file);
      if (!current) return;
      if (!blob) return setMissing(true);
      const picture = await createImageBitmap(blob);
      if (!current || !canvas.current) return;
      canvas.current.width = picture.width;
      canvas.current.height = picture.height;
      canvas.current.getContext('2d')?.drawImage(picture, 0, 0);
      const moving = plays ? await clipOf(blob, file) : undefined;
      if (current) setClip(moving);
    };
    // a picture that cannot be decoded shows its words instead
    draw().catch(() => current && setMissing(true));
    return () => {
      current = false;
    };
  }, [pack, file, read, plays]);

  if (missing) return <p class="meta">{alt}</p>;
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={alt} width="1" height="1" />
      {clip && <PlayButton clip={clip} canvas={canvas} />}
    </>
  );
}

/** Nothing moves by itself: it plays once when somebody asks for it. */
function PlayButton({ clip, canvas }: { clip: Clip; canvas: { current: HTMLCanvasElement | null } }) {
  const say = useWords();
  const [playing, setPlaying] = useState<AbortController>();
  useEffect(() => () => playing?.abort(), [playing]);
  const play = async () => {
    if (!canvas.current) return;
    const ended = new AbortController();
    setPlaying(ended);
    await clip.play(canvas.current, ended.signal);
    setPlaying((now) => (now === ended ? undefined : now));
  };
  return (
    <button
      type="button"
      class="button plain play"
      onClick={() => (playing ? setPlaying(undefined) : void play())}
    >
      {playing ? <Square size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
      {say(playing ? 'picture.stop' : 'picture.play')}
    </button>
  );
}
