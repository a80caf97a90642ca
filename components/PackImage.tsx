import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

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
}

/** A picture of a pack: drawn where there is a page that draws, an address where there is only a document. */
export function PackImage(props: PackImageProps) {
  const stills = useContext(StillPictures);
  if (!stills) return <DrawnImage {...props} />;
  const still = stills.get(props.file);
  return still ? <img {...still} alt={props.alt} /> : <p class="meta">{props.alt}</p>;
}

/** Drawn on a canvas: a page's `img-src` policy has no say over that, and no address is ever requested. */
function DrawnImage({ pack, file, alt }: PackImageProps) {
  const read = useContext(MediaContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [missing, setMissing] = useState(false);

  useEffect(() => {
    let current = true;
    const draw = async () => {
      const blob = await read(pack, file);
      if (!blob) return setMissing(true);
      const picture = await createImageBitmap(blob);
      if (!current || !canvas.current) return;
      canvas.current.width = picture.width;
      canvas.current.height = picture.height;
      canvas.current.getContext('2d')?.drawImage(picture, 0, 0);
    };
    // a picture that cannot be decoded shows its words instead
    draw().catch(() => current && setMissing(true));
    return () => {
      current = false;
    };
  }, [pack, file, read]);

  return missing ? (
    <p class="meta">{alt}</p>
  ) : (
    <canvas ref={canvas} role="img" aria-label={alt} width="1" height="1" />
  );
}
