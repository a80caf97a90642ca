import { onKeyInside, onKeyOutside, stopsIn } from '../overlay/keys.ts';

export interface CardKeys {
  root: ShadowRoot;
  /** the control that the card is about, while it is shown */
  control(): Element | undefined;
  /** whether Tab goes from the card to the control: not for who came by Tab from the end of the page, and is on the way out */
  isOnTheWay(): boolean;
  onEscape(): void;
  /** the arrow that points on (1) or back (-1) as the text runs */
  onArrow(way: 1 | -1): void;
}

/**
 * Keys of a walkthrough: inside the card Escape and the arrows; and Tab between the card and its control, as if
 * the card stood right before it. Nothing is trapped: past the control the page's own order goes on. Ends with
 * the signal.
 */
export function listenToKeys(keys: CardKeys, signal: AbortSignal): void {
  const { root } = keys;
  onKeyInside(root, (event) => inside(event, keys), signal);
  onKeyOutside(root, (event) => outside(event, keys), signal);
}

/** The same for a control in a frame, whose keys our window never hears. Ends with the signal. */
export function listenInFrame(control: Element, keys: CardKeys, signal: AbortSignal): void {
  const view = control.ownerDocument.defaultView;
  if (!view || view === keys.root.host.ownerDocument.defaultView) return;
  view.addEventListener('keydown', (event) => outside(event, keys), { capture: true, signal });
}

function inside(event: KeyboardEvent, keys: CardKeys): void {
  const { root } = keys;
  const isTyping = root.activeElement?.matches('input:not([type=radio]), textarea, select') ?? false;
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  if (!isPlain) return;
  switch (event.key) {
    case 'Escape':
      event.preventDefault();
      keys.onEscape();
      return;
    case 'ArrowRight':
    case 'ArrowLeft': {
      if (isTyping || event.shiftKey || root.activeElement?.matches('input')) return;
      event.preventDefault();
      const isRightToLeft = getComputedStyle(root.host).direction === 'rtl';
      keys.onArrow((event.key === 'ArrowRight') === isRightToLeft ? -1 : 1);
      return;
    }
    case 'Tab': {
      // still in the card: it went from stop to stop
      if (event.defaultPrevented || event.shiftKey || !keys.isOnTheWay()) return;
      const target = focusable(keys.control());
      if (!target) return;
      event.preventDefault();
      target.focus();
      return;
    }
  }
}

function outside(event: KeyboardEvent, keys: CardKeys): void {
  if (event.type !== 'keydown' || event.defaultPrevented) return;
  const control = keys.control();
  const { document } = event.view ?? {};
  if (event.key === 'Escape' && document?.activeElement === document?.body) keys.onEscape();
  if (event.key !== 'Tab' || !event.shiftKey || !control) return;
  const target = event.composedPath()[0];
  if (target !== focusable(control)) return;
  const last = stopsIn(keys.root).at(-1);
  if (!last) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  last.focus();
}

/** The control itself or the first thing in it that takes the focus. */
function focusable(control: Element | undefined): HTMLElement | undefined {
  if (!control) return undefined;
  const inner = [
    control,
    ...control.querySelectorAll('a[href], button, input, select, textarea, [tabindex]'),
  ];
  return inner.find(
    (element): element is HTMLElement =>
      'tabIndex' in element && (element as HTMLElement).tabIndex >= 0 && !element.matches(':disabled'),
  );
}
