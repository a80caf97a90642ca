import type { ShotPlan } from '../../utils/messages.ts';
import { outermost } from '../anchor/tree.ts';
import type { Box } from '../overlay/corner.ts';
import { boxOf } from '../overlay/sight.ts';
import { coversIn } from './covers.ts';

/** Around the control, so that one sees where it stands. */
const around = { x: 120, y: 56 };
const least = { width: 280, height: 140 };
const most = { width: 560, height: 320 };

/** The picture of a control as it is now; undefined where it cannot be seen whole, or where it is in the window. */
export function planShot(control: Element): ShotPlan | undefined {
  const document = outermost(control.ownerDocument);
  const view = document.defaultView;
  // a frame of another site cannot tell where it is in the window
  if (!view || view !== view.top || !control.isConnected) return undefined;
  const size = { width: view.innerWidth, height: view.innerHeight };
  const box = boxOf(control);
  if (box.width === 0 || box.height === 0 || box.width > most.width || box.height > most.height)
    return undefined;
  const [left, width] = stretch(box.x, box.width, around.x, least.width, most.width, size.width);
  const [top, height] = stretch(box.y, box.height, around.y, least.height, most.height, size.height);
  const crop = { x: left, y: top, width, height };
  return { crop, control: rounded(box), cover: coversIn(document, crop).map(rounded), view: size };
}

function stretch(
  from: number,
  length: number,
  margin: number,
  least: number,
  most: number,
  room: number,
): [number, number] {
  const wanted = Math.min(most, Math.max(least, length + 2 * margin), room);
  const start = Math.max(0, Math.min(room - wanted, from + length / 2 - wanted / 2));
  return [Math.round(start), Math.round(wanted)];
}

const rounded = ({ x, y, width, height }: Box): Box => {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
};
