import { parentOf } from '../anchor/tree.ts';

/** Brings a control into view in its own container and in those around it, unless it is wholly to be seen. */
export function bringIntoView(control: Element): void {
  if (isInView(control)) return;
  control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Whether no scroll container and no edge of the view cuts anything off; through shadow roots, in its own document. */
function isInView(control: Element): boolean {
  const view = control.ownerDocument.defaultView;
  if (!view) return true;
  const { top, right, bottom, left } = control.getBoundingClientRect();
  if (top < 0 || left < 0 || bottom > view.innerHeight || right > view.innerWidth) return false;
  for (let around = parentOf(control); around; around = parentOf(around)) {
    if (around.ownerDocument !== control.ownerDocument) return isInView(around);
    if (around === control.ownerDocument.documentElement) continue;
    if (view.getComputedStyle(around).overflow === 'visible') continue;
    const box = around.getBoundingClientRect();
    if (top < box.top - 1 || left < box.left - 1 || bottom > box.bottom + 1 || right > box.right + 1)
      return false;
  }
  return true;
}
