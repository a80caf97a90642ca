/**
 * A page closes its menus at a press anywhere else, and takes our host for anywhere else. So presses in our
 * host stop at the window and are delivered again inside, where only we hear them; what the browser itself does
 * with a press stays as it is. Gives the listener for `hearFirst`.
 */
export function pressesInside(host: Element, root: ShadowRoot, signal: AbortSignal): (event: Event) => void {
  const delivered = new Map<Event, boolean>();
  // last in the root, after whoever it was for
  for (const type of ['click', 'dblclick', 'auxclick', 'contextmenu']) {
    root.addEventListener(type, (event) => settle(event, delivered), { signal });
  }
  return (event) => {
    if (event.target !== host || !(event instanceof MouseEvent || isTouch(event))) return;
    const inner = innerTarget(event, root);
    if (!inner) return;
    event.stopImmediatePropagation();
    // a press that moves the focus closes the menu that this very card may be about
    if (event.type === 'mousedown' && inner.closest('[data-calm=true]') && !inner.closest(typed)) {
      event.preventDefault();
    }
    const again = copyOf(event);
    delivered.set(again, false);
    inner.dispatchEvent(again);
    const wasStopped = delivered.get(again) ?? false;
    delivered.delete(again);
    if (wasStopped) event.preventDefault();
  };
}

const typed = 'input, textarea, select, [contenteditable]';

/** The copy does nothing by itself: the browser follows the link and ticks the box for the press it was made from. */
function settle(event: Event, delivered: Map<Event, boolean>): void {
  if (!delivered.has(event)) return;
  delivered.set(event, event.defaultPrevented);
  event.preventDefault();
}

/** What was pressed: by place, or for a press by key the element with the focus; a closed root hides it from the event. */
function innerTarget(event: Event, root: ShadowRoot): Element | null {
  if (!(event instanceof MouseEvent)) {
    const touch = (event as TouchEvent).changedTouches[0];
    return touch ? root.elementFromPoint(touch.clientX, touch.clientY) : null;
  }
  const isByKey = event.type === 'click' && event.detail === 0;
  if (isByKey && root.activeElement) return root.activeElement;
  const found = root.elementFromPoint(event.clientX, event.clientY);
  return found && root.contains(found) ? found : null;
}

function isTouch(event: Event): boolean {
  return event.type.startsWith('touch');
}

function copyOf(event: Event): Event {
  if (event instanceof PointerEvent)
    return new PointerEvent(event.type, { ...inits(event), ...pointer(event) });
  if (event instanceof MouseEvent) return new MouseEvent(event.type, inits(event));
  return new Event(event.type, { bubbles: true, cancelable: true });
}

function inits(event: MouseEvent): MouseEventInit {
  const { detail, screenX, screenY, clientX, clientY, button, buttons } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  return {
    bubbles: true,
    cancelable: true,
    detail,
    screenX,
    screenY,
    clientX,
    clientY,
    button,
    buttons,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
  };
}

function pointer({ pointerId, pointerType, isPrimary, pressure }: PointerEvent): PointerEventInit {
  return { pointerId, pointerType, isPrimary, pressure };
}
