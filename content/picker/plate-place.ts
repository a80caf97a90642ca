import type { Box } from '../overlay/corner.ts';

const gap = 10;
const margin = 8;

/** Where the plate goes, in pixels: under the control, else over it, else wherever in the view leaves it free. */
export function platePlace(
  control: Box,
  plate: { width: number; height: number },
  view: { width: number; height: number },
): { x: number; y: number } {
  const under = control.y + control.height + gap;
  const over = control.y - plate.height - gap;
  const y =
    under + plate.height + margin <= view.height
      ? under
      : over >= margin
        ? over
        : Math.max(margin, view.height - plate.height - margin);
  const x = Math.max(margin, Math.min(control.x, view.width - plate.width - margin));
  return { x: Math.round(x), y: Math.round(y) };
}
