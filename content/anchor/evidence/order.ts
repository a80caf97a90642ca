import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import type { Weigh } from '../weight.ts';

/** Place of a control among the controls of its group, and how many there are. */
export function orderOf(control: Facts, page: Page): { index: number; count: number } {
  let index = 0;
  let count = 0;
  for (const other of page.controls) {
    if (other.unit.plain || other.homeElement !== control.homeElement) continue;
    if (other === control) index = count;
    count++;
  }
  return { index, count: Math.max(1, count) };
}

/**
 * Compares the place within the group. Weak by itself: when a control goes, its neighbour takes its index. So it
 * counts only where the group has as many controls as it had.
 */
export const weighOrder: Weigh = (anchor, control, page) => {
  if (!anchor.order || control.unit.plain || !control.homeElement) return null;
  if (anchor.order.home !== control.home) return { evidence: 'order', bits: -0.3, verdict: 'changed' };
  const now = orderOf(control, page);
  const same = now.index === anchor.order.index;
  if (now.count !== anchor.order.count)
    return { evidence: 'order', bits: same ? 0 : -0.2, verdict: 'changed' };
  // With as many as there were, they are most likely the same ones: 7 in 10 groups, 1 in 10 when one is gone.
  return { evidence: 'order', bits: same ? 2 : -2, verdict: same ? 'same' : 'changed' };
};
