import { browser } from '../../utils/browser.ts';
import { askAuthor, type Sender, type ShotPlan, type ToBackground } from '../../utils/messages.ts';
import { keepPicture } from '../../utils/store/pictures.ts';
import { readRecording } from '../../utils/store/recording.ts';
import { readSettings } from '../../utils/store/settings.ts';

type Question<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

const grey = '#c3c8d0';
const ring = '#0f4582';

/**
 * Takes the picture of a control and keeps it with the draft. The page says what has to be covered before and
 * after the picture is taken: only when both are the same do the covers lie where they should, and only then
 * is anything kept. Null when there is no picture.
 */
export async function takeShot(
  { token, plan }: Question<'record/shot'>,
  { tab, frame }: Sender,
): Promise<string | null> {
  const [recording, { shots }] = await Promise.all([readRecording(), readSettings()]);
  if (!shots || recording?.state !== 'on' || tab === undefined || !recording.tabs.includes(tab)) return null;
  const picture = await capture(tab);
  if (!picture) return null;
  const still = await askAuthor(tab, 'record/still', { token }, frame);
  if (JSON.stringify(still) !== JSON.stringify(plan)) return null;
  return keepPicture(recording.draft, await cropped(picture, plan));
}

/** What the person sees of the tab now; undefined when the browser does not let us, or not so often. */
async function capture(tab: number): Promise<ImageBitmap | undefined> {
  const { windowId, active } = await browser.tabs.get(tab);
  if (!active) return undefined;
  try {
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    // fetching it, even from itself, is what our pages may not do
    const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (one) => one.charCodeAt(0));
    return await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  } catch (error) {
    console.info('wegwijs: no picture of this step', error);
    return undefined;
  }
}

async function cropped(picture: ImageBitmap, { crop, control, cover, view }: ShotPlan): Promise<Uint8Array> {
  const scale = picture.width / view.width;
  const canvas = new OffscreenCanvas(Math.round(crop.width * scale), Math.round(crop.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw the picture of a step on');
  pen.drawImage(picture, -crop.x * scale, -crop.y * scale);
  pen.scale(scale, scale);
  pen.translate(-crop.x, -crop.y);
  pen.fillStyle = grey;
  for (const { x, y, width, height } of cover) {
    pen.beginPath();
    pen.roundRect(x - 1, y - 1, width + 2, height + 2, 3);
    pen.fill();
  }
  pen.strokeStyle = ring;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.roundRect(control.x - 4, control.y - 4, control.width + 8, control.height + 8, 7);
  pen.stroke();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
