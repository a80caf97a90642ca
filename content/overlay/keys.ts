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
 * plain div from outside. So keys pressed in our host stop at the window, and are told to `onKeyInside`.
 */
export function keepKeysToOurselves(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  let focused: Element | null = null;
  root.addEventListener('focusin', (event) => (focused = event.target as Element), { signal });
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Tab') tabInside(root, root.activeElement ?? focused, event);
    listeners.get(host)?.(event);
  };
  const heard = new WeakSet<Event>();
  const hear = (event: KeyboardEvent) => {
    if (event.target !== host || heard.has(event)) return;
    heard.add(event);
    event.stopImmediatePropagation();
    if (event.type === 'keydown') pressed(event);
  };
  // the loader listens since before the page's own scripts; in a page that was already open there is only this
  const scope = globalThis as { wegwijsKey?: typeof hear };
  scope.wegwijsKey = hear;
  for (const type of keyboard) view?.addEventListener(type, hear, { capture: true, signal });
  signal.addEventListener('abort', () => delete scope.wegwijsKey);
  for (const type of others) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/**
 * Tab inside our root. A page's own focus manager hears the key before us, takes our host for one element and
 * moves the focus away; so we say where it goes as long as it stays inside, and leave the rest to the browser.
 */
function tabInside(root: ShadowRoot, from: Element | null, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>(tabbable)].filter(
    (stop) =>
      stop.tabIndex >= 0 && !isOtherChoice(stop) && stop.checkVisibility({ visibilityProperty: true }),
  );
  const next = event.shiftKey
    ? stops.findLast((stop) => from && follows(from, stop))
    : stops.find((stop) => from && follows(stop, from));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A group of choices is one stop: the chosen one. */
function isOtherChoice(stop: HTMLElement): boolean {
  return stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked;
}

const tabbable =
  'button:not(:disabled), a[href], input:not(:disabled), textarea, select, summary, [tabindex]';

/** Whether `one` comes after `other` in the document; a stop inside the element it starts from comes after it. */
function follows(one: Element, other: Element): boolean {
  return Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
}

const listeners = new WeakMap<Element, (event: KeyboardEvent) => void>();

/** The one listener for keys pressed in the host; the focused element is the root's `activeElement`. */
export function onKeyInside(root: ShadowRoot, listener: (event: KeyboardEvent) => void): void {
  listeners.set(root.host, listener);
}
