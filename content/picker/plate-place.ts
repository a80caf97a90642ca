import type { Box } from '../overlay/corner.ts';

const gap = 10;
const margin = 8;

/** Where the plate goes, in pixels: under the control, else over it, else wherever in the view leaves it free. */
export function platePlace(
  control: Box,
  plate: { width: number; height: number },
  view: { width: number; height: number },
): { x: number; y: number } {
  const last = view.height - plate.height - margin;
  const under = control.y + control.height + gap;
  const over = control.y - plate.height - gap;
  const fits = (y: number) => y >= margin && y <= last;
  const y = fits(under) ? under : fits(over) ? over : Math.max(margin, last);
  const x = Math.max(margin, Math.min(control.x, view.width - plate.width - margin));
  return { x: Math.round(x), y: Math.round(y) };
}
