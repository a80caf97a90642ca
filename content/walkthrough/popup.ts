import { parentOf } from '../anchor/tree.ts';

const popups = '[role=menu], [role=listbox], [role=menubar] [role=group], [popover]:popover-open';

/** Whether the control stands in a menu or list that closes when the focus leaves it. */
export function isInPopup(control: Element): boolean {
  for (let element: Element | null = control; element; element = parentOf(element)) {
    if (element.matches(popups)) return true;
  }
  return false;
}
