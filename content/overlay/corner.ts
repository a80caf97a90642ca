/** A corner of the control, named by where the beacon then sits. */
export type Corner = 'top-right' | 'top-left' | 'bottom-right' | 'bottom-left';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Side of the beacon in pixels. */
export const beaconSize = 12;
/** How far it reaches over the control's edge: nearly all of it where the control is roomy, else a third. */
const reach = { inside: 10, across: 4 };
/** From this width and height on a control has ground to spare at its corners. */
const roomy = 36;

/**
 * The first corner where the beacon stays inside the view and covers nothing that says or does something:
 * on the control where it is roomy, so that nobody doubts which control is meant, else across its edge.
 * `isFree` judges a point under the beacon. None free: the
 * first across the edge, where it covers least of the control itself.
 */
export function chooseCorner(
  control: Box,
  view: { width: number; height: number },
  order: readonly Corner[],
  isFree: (x: number, y: number) => boolean,
): { corner: Corner; x: number; y: number } | undefined {
  const isRoomy = control.width >= roomy && control.height >= roomy;
  const isInView = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && y >= 0 && x + beaconSize <= view.width && y + beaconSize <= view.height;
  const places = (over: number) =>
    order.map((corner) => ({ corner, ...at(control, corner, over) })).filter(isInView);
  const across = places(reach.across);
  const candidates = isRoomy ? [...places(reach.inside), ...across] : across;
  return (
    candidates.find(({ x, y }) => isFree(x + beaconSize / 2, y + beaconSize / 2)) ??
    across[0] ??
    candidates[0]
  );
}

function at({ x, y, width, height }: Box, corner: Corner, over: number): { x: number; y: number } {
  return {
    x: corner.endsWith('right') ? x + width - over : x - beaconSize + over,
    y: corner.startsWith('top') ? y - beaconSize + over : y + height - over,
  };
}
