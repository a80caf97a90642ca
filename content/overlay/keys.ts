/** What the page must not see of what happens inside our host. Not `input`: that never leaves a closed root's text field. */
const keyboard = ['keydown', 'keypress', 'keyup'] as const;
const others = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'input',
  'beforeinput',
  'change',
  'paste',
  'copy',
  'cut',
  'wheel',
  'dragstart',
  'drop',
] as const;

/**
 * A page takes single keys as shortcuts unless the target is a text field, and our text field looks like a
 * plain div from outside. So keys pressed in our host stop at the window; what we do with them ourselves
 * is told as a `wegwijs-key` event inside the root, by whoever holds it.
 */
export function keepKeysToOurselves(host: HTMLElement, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  for (const type of keyboard) {
    view?.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') listeners.get(host)?.(event as KeyboardEvent);
      },
      { capture: true, signal },
    );
  }
  for (const type of others) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

const listeners = new WeakMap<Element, (event: KeyboardEvent) => void>();

/** The one listener for keys pressed in the host; the focused element is the root's `activeElement`. */
export function onKeyInside(root: ShadowRoot, listener: (event: KeyboardEvent) => void): void {
  listeners.set(root.host, listener);
}
