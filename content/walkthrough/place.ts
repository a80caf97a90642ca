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
 * The place beside a control where a card of this size fits: on the first of these sides, or on the one where it
 * lies least over what is `around` the control, a dialog or a menu that the person has yet to use. Where it fits
 * on none, it stands above or below, as high as there is room, and scrolls.
 */
export function placeBeside(
  control: Box,
  card: Size,
  view: Size,
  sides: readonly Side[],
  around?: Box,
): Placement {
  const room: Record<Side, number> = {
    top: control.y - gap - margin,
    bottom: view.height - control.y - control.height - gap - margin,
    left: control.x - gap - margin,
    right: view.width - control.x - control.width - gap - margin,
  };
  const fitting = sides.filter((side) => room[side] >= (isBeside(side) ? card.width : card.height));
  const highest = room.bottom >= room.top ? 'bottom' : 'top';
  const places = (fitting.length > 0 ? fitting : [highest as Side]).map((side) => {
    const whole = view.height - 2 * margin;
    // of a control that is out of view there is more room than the view has
    const maxHeight = Math.floor(isBeside(side) ? whole : Math.min(whole, Math.max(least, room[side])));
    const height = Math.min(card.height, maxHeight);
    const middle = { x: control.x + control.width / 2, y: control.y + control.height / 2 };
    const x = within(startOf(side, 'x', control, card.width, middle.x), card.width, view.width);
    const y = within(startOf(side, 'y', control, height, middle.y), height, view.height);
    return { side, maxHeight, middle, box: { x, y, width: card.width, height } };
  });
  const best = around ? leastOver(places, around) : places[0];
  const { side, maxHeight, middle, box } = best as (typeof places)[number];
  const along = isBeside(side) ? middle.y - box.y : middle.x - box.x;
  const edge = isBeside(side) ? box.height : box.width;
  return {
    x: Math.round(box.x),
    y: Math.round(box.y),
    side,
    arrow: Math.round(Math.max(corner, Math.min(along, edge - corner))),
    maxHeight,
  };
}

/** Of two places that cover nearly as much of it, the first. */
function leastOver<Place extends { box: Box }>(places: Place[], around: Box): Place | undefined {
  const covered = ({ box }: Place) => overlap(box, around) / (box.width * box.height);
  return places.reduce(
    (best, place) => (covered(place) < covered(best) - 0.1 ? place : best),
    places[0] as Place,
  );
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const along = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, across) * Math.max(0, along);
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
