export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a card goes, in pixels of the view. */
export interface Placement {
  x: number;
  y: number;
  side: Side;
  /** where the arrow stands along its edge */
  arrow: number;
  maxHeight: number;
}

/** Between the control and the card, and between the card and the edge of the view, in pixels. */
const gap = 14;
const margin = 8;
/** The arrow keeps so far from the card's corners. */
const corner = 20;
/** A card that is cut shorter than this shows nothing: then it may lie over something else. */
const least = 120;

/**
 * The place beside a control where a card of this size fits: on the side that is wanted, else across from it,
 * else on any other. Where it fits on none, it stands above or below, as high as there is room, and scrolls.
 */
export function placeBeside(control: Box, card: Size, view: Size, wanted: readonly Side[]): Placement {
  const room: Record<Side, number> = {
    top: control.y - gap - margin,
    bottom: view.height - control.y - control.height - gap - margin,
    left: control.x - gap - margin,
    right: view.width - control.x - control.width - gap - margin,
  };
  const needs = (side: Side) => (isBeside(side) ? card.width : card.height);
  const tall = Math.min(card.height, view.height - 2 * margin);
  const side = wanted.find((one) => room[one] >= needs(one)) ?? (room.bottom >= room.top ? 'bottom' : 'top');
  const maxHeight = isBeside(side) ? view.height - 2 * margin : Math.max(least, room[side]);
  const height = isBeside(side) ? tall : Math.min(card.height, maxHeight);
  const middle = { x: control.x + control.width / 2, y: control.y + control.height / 2 };
  const x = within(startOf(side, 'x', control, card.width, middle.x), card.width, view.width);
  const y = within(startOf(side, 'y', control, height, middle.y), height, view.height);
  const along = isBeside(side) ? middle.y - y : middle.x - x;
  const edge = isBeside(side) ? height : card.width;
  return {
    x: Math.round(x),
    y: Math.round(y),
    side,
    arrow: Math.round(Math.max(corner, Math.min(along, edge - corner))),
    maxHeight: Math.floor(maxHeight),
  };
}

/** The sides in the order in which they are tried. */
export function sidesFrom(wanted: Side | undefined, isInPopup: boolean, isRightToLeft: boolean): Side[] {
  const along: Side[] = isRightToLeft ? ['left', 'right'] : ['right', 'left'];
  const across: Side[] = ['bottom', 'top'];
  // in a menu the card would lie over the items below
  if (!wanted) return isInPopup ? [...along, ...across] : [...across, ...along];
  const same = [...along, ...across].filter((side) => isBeside(side) === isBeside(wanted) && side !== wanted);
  const others = isBeside(wanted) ? across : along;
  return [wanted, ...same, ...others];
}

function isBeside(side: Side): boolean {
  return side === 'left' || side === 'right';
}

function startOf(side: Side, axis: 'x' | 'y', control: Box, size: number, middle: number): number {
  const [before, after]: Side[] = axis === 'x' ? ['left', 'right'] : ['top', 'bottom'];
  if (side === before) return control[axis] - gap - size;
  if (side === after) return control[axis] + (axis === 'x' ? control.width : control.height) + gap;
  return middle - size / 2;
}

function within(start: number, size: number, view: number): number {
  return Math.max(margin, Math.min(start, view - margin - size));
}
