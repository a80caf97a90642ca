/** A picture that moves: an animated GIF or WebP. It never starts by itself. */
export interface Clip {
  /** Draws it once from the beginning, and ends with its first picture. Resolves at the end or with the signal. */
  play(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void>;
}

/** Pictures that last no time at all are shown so long, as browsers do, in milliseconds. */
const shortest = 20;
const usual = 100;

/** Undefined for a still picture, and where the browser cannot take a moving one apart. */
export async function clipOf(blob: Blob, file: string): Promise<Clip | undefined> {
  const type = file.endsWith('.gif') ? 'image/gif' : file.endsWith('.webp') ? 'image/webp' : undefined;
  if (!type || typeof ImageDecoder === 'undefined') return undefined;
  const decoder = new ImageDecoder({ data: await blob.arrayBuffer(), type });
  await decoder.tracks.ready;
  await decoder.completed;
  const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
  if (count < 2) return undefined;

  const drawFrame = async (canvas: HTMLCanvasElement, frameIndex: number): Promise<number> => {
    const { image } = await decoder.decode({ frameIndex });
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const milliseconds = (image.duration ?? 0) / 1000;
    image.close();
    return milliseconds < shortest ? usual : milliseconds;
  };
  return {
    async play(canvas, signal) {
      for (let frame = 0; frame < count && !signal.aborted; frame++) {
        await pause(await drawFrame(canvas, frame), signal);
      }
      await drawFrame(canvas, 0);
    },
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    resolve();
  });
  return promise;
}
