import type { Block } from '../../utils/pack/blocks.ts';
import type { Handout } from '../../utils/pack/handout.ts';
import { imageOf } from '../../utils/pack/image.ts';
import type { ReadMedia } from '../PackImage.tsx';

/** A picture of a handout. */
export interface Picture {
  /** `media/<sha-256>.png` */
  file: string;
  bytes: Uint8Array;
  /** the picture as an address of its own: `data:image/png;base64,…` */
  src: string;
  width: number;
  height: number;
}

/** Every picture that a handout shows, each once; those that are not there, or are none, are left out. */
export async function readPictures(handout: Handout, readMedia: ReadMedia): Promise<Picture[]> {
  const { walkthrough, steps, owner } = handout;
  const texts = [
    walkthrough.summary,
    ...steps.flatMap(({ step, tip }) => [
      step.text,
      step.warning ?? [],
      step.requires?.remedy ?? [],
      tip?.ourWay?.blocks ?? [],
    ]),
  ];
  const files = new Set([
    ...texts.flatMap(filesIn),
    ...steps.flatMap(({ step }) => step.image?.file ?? []),
    ...(owner?.picture ? [owner.picture] : []),
  ]);
  const pictures = await Promise.all(
    [...files].map((file) => readPicture(walkthrough.pack, file, readMedia)),
  );
  return pictures.filter((picture) => picture !== undefined);
}

async function readPicture(pack: string, file: string, readMedia: ReadMedia): Promise<Picture | undefined> {
  const blob = await readMedia(pack, file);
  if (!blob) return undefined;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const image = imageOf(bytes);
  if (!image) return undefined;
  const { type, width, height } = image;
  const src = `data:image/${type === 'jpg' ? 'jpeg' : type};base64,${base64(bytes)}`;
  return { file, bytes, src, width, height };
}

function filesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.file];
    return block.kind === 'list' ? block.items.flatMap(filesIn) : [];
  });
}

/** In pieces: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
