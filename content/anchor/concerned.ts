import type { Changes } from './changes.ts';
import { isControl, isDrawn } from './controls.ts';
import type { Homes } from './homes.ts';
import { firstElementChild, isEqual } from './safe.ts';
import type { Slow } from './slices.ts';
import { parentOf, visitAll } from './tree.ts';

/** Elements looked at between two rests. */
const STEP = 40;
/** What was shown with more elements in it than this is a part of the page: then the page is read. */
const PANEL = 400;
/** More elements than this that came to the place of one are another list. */
const FEW = 4;

/** Meets controls that came: tells the anchors that may be for one. */
export function* meetAll(controls: readonly Element[], meet: (control: Element) => void): Slow<void> {
  for (let i = 0; i < controls.length; i++) {
    if (i % STEP === 0) yield;
    meet(controls[i] as Element);
  }
}

/**
 * Finds the anchors that changes may be about, and tells each with the control that may be theirs now; `meet`
 * does that for one control. Gives true when so much was shown that all anchors without a sure control have to
 * be asked.
 */
export function* concerned(
  changes: Changes,
  homes: Homes,
  meet: (control: Element) => void,
  tell: (id: string, control?: Element) => void,
): Slow<boolean> {
  let isMuch = false;
  let done = 0;
  for (const id of homes.gone(changes)) {
    tell(id);
    const home = homes.elementOf(id) as Element;
    const beside = changes.removed.get(home) ?? [];
    const [first] = beside;
    // Drawn anew: what came where it was. Where the two are equal, it is for no anchor that the old one was not for.
    if (beside.length === 1 && first && isControl(first) && isEqual(first, home)) tell(id, first);
    else if (beside.length <= FEW) for (const element of beside) if (isControl(element)) meet(element);
  }
  const controlAround = nearest();
  for (const element of changes.touched) {
    if (done++ % STEP === 0) yield;
    const control = controlAround(element);
    if (!control) continue;
    for (const id of homes.around(element)) tell(id, control);
    meet(control);
  }
  for (const element of changes.around) {
    yield;
    if (firstElementChild(element) === null) continue;
    for (const id of homes.within(element)) tell(id);
    isMuch = true;
  }
  for (const element of changes.veiled) {
    if (done++ % STEP === 0) yield;
    for (const id of homes.hiddenIn(element)) tell(id);
    if (firstElementChild(element) !== null) isMuch = !shownIn(element, meet) || isMuch;
  }
  return isMuch;
}

/** Finds the control that an element is or is part of; what is around many elements is looked at once. */
function nearest(): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const path: Element[] = [];
    let found: Element | null = null;
    for (let at: Element | null = element; at && !found; at = parentOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        found = before;
        break;
      }
      path.push(at);
      if (isControl(at)) found = at;
    }
    for (const passed of path) known.set(passed, found);
    return found;
  };
}

/** Meets the controls that are drawn in an element; false when it holds too much. */
function shownIn(element: Element, meet: (control: Element) => void): boolean {
  const controls: Element[] = [];
  const isAll = visitAll(
    element,
    (inner) => {
      if (isControl(inner)) controls.push(inner);
    },
    () => {},
    { left: PANEL },
  );
  if (isAll) for (const control of controls) if (isDrawn(control)) meet(control);
  return isAll;
}
