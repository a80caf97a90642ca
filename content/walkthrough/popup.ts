import { parentOf } from '../anchor/tree.ts';

const popups = '[role=menu], [role=listbox], [popover]:popover-open';
const dialogs = 'dialog, [role=dialog], [role=alertdialog]';

/** Whether the control stands in a menu or list that closes when the focus leaves it. */
export function isInPopup(control: Element): boolean {
  return closest(control, popups) !== undefined;
}

/** The menu or dialog that the control stands in. */
export function surroundings(control: Element): Element | undefined {
  return closest(control, `${popups}, ${dialogs}`);
}

/** Like `closest`, through shadow roots and frames. */
function closest(control: Element, selector: string): Element | undefined {
  for (let element: Element | null = control; element; element = parentOf(element)) {
    if (element.matches(selector)) return element;
  }
  return undefined;
}
