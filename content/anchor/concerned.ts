import type { Changes } from './changes.ts';
import { isControl, isDrawn } from './controls.ts';
import type { Homes } from './homes.ts';
import { firstElementChild } from './safe.ts';
import type { Slow } from './slices.ts';
import type { TokenIndex } from './token-index.ts';
import { parentOf, visitAll } from './tree.ts';

/** Elements looked at between two rests. */
const STEP = 40;
/** What was shown with more elements in it than this is a part of the page: then the page is read. */
const PANEL = 400;
/** The words of a control are at most so deep in it. */
const DEEP = 6;

/**
 * Finds the anchors that changes may be about, and tells each with the control that may be theirs now; `isOpen`
 * says which have no sure control. Gives true when so much was shown that all of these have to be asked.
 */
export function* concerned(
  changes: Changes,
  index: TokenIndex,
  homes: Homes,
  isOpen: (id: string) => boolean,
  tell: (id: string, control?: Element) => void,
): Slow<boolean> {
  let isMuch = false;
  const meet = (control: Element) =>
    index.meet(
      control,
      (id) => tell(id, control),
      (id) => {
        if (isOpen(id)) tell(id, control);
      },
    );
  for (const id of homes.gone(changes.removed, changes.opened.length > 0)) tell(id);
  for (let i = 0; i < changes.arrived.length; i++) {
    if (i % STEP === 0) yield;
    meet(changes.arrived[i] as Element);
  }
  let done = 0;
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

/** The control that an element is or is part of. */
function controlAround(element: Element): Element | null {
  let at: Element | null = element;
  for (let i = 0; at && i < DEEP; i++, at = parentOf(at)) if (isControl(at)) return at;
  return null;
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
