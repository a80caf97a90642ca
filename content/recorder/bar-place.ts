interface Size {
  width: number;
  height: number;
}
/** In parts of the room that is left beside the bar: 0 left or top, 1 right or bottom. */
export interface BarPlace {
  x: number;
  y: number;
}

/** In pixels, between the bar and the edge of the view. */
const margin = 12;
/** How closely the ground under the bar is looked at, in pixels: no control is smaller. */
const grain = 22;

/** Where the bar would rather be: below the middle of the page, and out to the corners. */
const places: readonly BarPlace[] = [
  { x: 0.5, y: 1 },
  { x: 0.5, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0.5, y: 0.82 },
  { x: 0, y: 0.5 },
  { x: 1, y: 0.5 },
  { x: 0.5, y: 0.5 },
];

/** The left top corner of the bar at a place, in pixels of the view. */
export function cornerAt({ x, y }: BarPlace, bar: Size, view: Size): { left: number; top: number } {
  const along = (part: number, room: number) => margin + part * Math.max(0, room - 2 * margin);
  return {
    left: Math.round(along(x, view.width - bar.width)),
    top: Math.round(along(y, view.height - bar.height)),
  };
}

/** The place whose corner is nearest: where the bar was let go. */
export function placeAt({ left, top }: { left: number; top: number }, bar: Size, view: Size): BarPlace {
  const part = (at: number, room: number) =>
    Math.max(0, Math.min(1, (at - margin) / Math.max(1, room - 2 * margin)));
  return { x: part(left, view.width - bar.width), y: part(top, view.height - bar.height) };
}

/**
 * Where the bar stands in nobody's way: the wanted place, where it is now, or else the first that covers least.
 * `isInUse` judges a point of the view: there is something to press.
 */
export function choosePlace(
  { wanted, now }: { wanted?: BarPlace; now?: BarPlace },
  bar: Size,
  view: Size,
  isInUse: (x: number, y: number) => boolean,
): BarPlace {
  const covered = (place: BarPlace): number => {
    const { left, top } = cornerAt(place, bar, view);
    let count = 0;
    for (const x of steps(left, bar.width))
      for (const y of steps(top, bar.height)) if (isInUse(x, y)) count++;
    return count;
  };
  let best: BarPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of [wanted, now, ...places]) {
    if (!place) continue;
    const count = covered(place);
    if (count === 0) return place;
    if (count >= least) continue;
    best = place;
    least = count;
  }
  return best ?? { x: 0.5, y: 1 };
}

function steps(from: number, length: number): number[] {
  const count = Math.max(1, Math.ceil(length / grain));
  return Array.from({ length: count + 1 }, (_, index) => from + (length * index) / count);
}
