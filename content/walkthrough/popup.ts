import { CONTROLS } from '../anchor/controls.ts';
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

/** Controls that make a layer of a page a menu rather than a badge. */
const several = 3;

/** What the page laid over itself around the control, where it says so to nobody: a menu of plain elements. */
export function layerAround(control: Element): Element | undefined {
  const view = control.ownerDocument.defaultView;
  for (let element = parentOf(control); view && element; element = parentOf(element)) {
    if (element.ownerDocument !== control.ownerDocument) return undefined;
    const { position, zIndex } = view.getComputedStyle(element);
    if (!/^(absolute|fixed)$/.test(position) || !(Number(zIndex) > 0)) continue;
    const { width, height } = element.getBoundingClientRect();
    const isSmall = width * height < (view.innerWidth * view.innerHeight) / 2;
    return isSmall && element.querySelectorAll(CONTROLS).length >= several ? element : undefined;
  }
  return undefined;
}

/** Like `closest`, through shadow roots and frames. */
function closest(control: Element, selector: string): Element | undefined {
  for (let element: Element | null = control; element; element = parentOf(element)) {
    if (element.matches(selector)) return element;
  }
  return undefined;
}
