/** A corner of the control, named by where the beacon then sits. */
export type Corner = 'top-right' | 'top-left' | 'bottom-right' | 'bottom-left';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Side of the beacon in pixels, and how far it reaches over the control's edge. */
export const beaconSize = 12;
const overlap = 4;

/**
 * The first corner where the beacon stays inside the view and covers nothing that says or does something.
 * `isFree` judges a point under the beacon. None: the best of them that is inside the view.
 */
export function chooseCorner(
  control: Box,
  view: { width: number; height: number },
  order: readonly Corner[],
  isFree: (x: number, y: number) => boolean,
): { corner: Corner; x: number; y: number } | undefined {
  const inside = order.map((corner) => ({ corner, ...at(control, corner) })).filter(({ x, y }) => {
    return x >= 0 && y >= 0 && x + beaconSize <= view.width && y + beaconSize <= view.height;
  });
  return inside.find(({ x, y }) => isFree(x + beaconSize / 2, y + beaconSize / 2)) ?? inside[0];
}

function at({ x, y, width, height }: Box, corner: Corner): { x: number; y: number } {
  const left = x - beaconSize + overlap;
  const right = x + width - overlap;
  const top = y - beaconSize + overlap;
  const bottom = y + height - overlap;
  return {
    x: corner.endsWith('right') ? right : left,
    y: corner.startsWith('top') ? top : bottom,
  };
}
