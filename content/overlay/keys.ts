import { hearFirst } from './hear-first.ts';
import { pressesInside } from './presses.ts';

/** What the page must not see of what happens inside our host, besides keys and presses. */
const others = [
  'pointermove',
  'pointerover',
  'pointerout',
  'mouseover',
  'mouseout',
  'focusin',
  'focusout',
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
 * plain div from outside. So keys pressed in our host stop at the window, and are told to `onKeyInside`; presses
 * stop there too.
 */
export function keepEventsToOurselves(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  let focused: Element | null = null;
  root.addEventListener('focusin', (event) => (focused = event.target as Element), { signal });
  const taken = takenByPage(root, signal);
  const press = pressesInside(host, root, signal);
  const hear = (event: Event) => {
    if (event.type.endsWith('input')) return typed(event, host, root);
    if (!(event instanceof KeyboardEvent)) return press(event);
    if (event.key === 'Tab') taken(event);
    if (event.target !== host) {
      for (const listener of listenersOf(host).outside) listener(event);
      return;
    }
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (event.key === 'Tab') tabInside(root, root.activeElement ?? focused, event);
    for (const listener of listenersOf(host).inside) listener(event);
  };
  hearFirst(view, hear, signal);
  for (const type of others) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/** The event carries what was typed, so it stops at the window as well; our field is told again that it changed. */
function typed(event: Event, host: Element, root: ShadowRoot): void {
  if (event.target !== host) return;
  event.stopImmediatePropagation();
  if (event.type === 'input') root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Tab inside our root. A page's own focus manager hears the key before us, takes our host for one element and
 * moves the focus away; so we say where it goes as long as it stays inside, and leave the rest to the browser.
 */
function tabInside(root: ShadowRoot, from: Element | null, event: KeyboardEvent): void {
  const stops = stopsIn(root);
  const next = event.shiftKey
    ? stops.findLast((stop) => from && follows(from, stop))
    : stops.find((stop) => from && follows(stop, from));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * A page that was open before us hears Tab first, and its focus manager may move the focus out of our host and
 * tell nobody. The key that comes up again tells us: who pressed it in here is brought to where it goes in here.
 */
function takenByPage(root: ShadowRoot, signal: AbortSignal): (event: KeyboardEvent) => void {
  let left: Element | null = null;
  const leaves = ({ target, relatedTarget }: FocusEvent) => {
    left = relatedTarget instanceof Element && !root.contains(relatedTarget) ? (target as Element) : null;
  };
  root.addEventListener('focusout', (event) => leaves(event as FocusEvent), { signal });
  root.ownerDocument.defaultView?.addEventListener('pointerdown', () => (left = null), {
    capture: true,
    signal,
  });
  let wasHeard = false;
  return (event) => {
    if (event.type === 'keydown') wasHeard = true;
    if (event.type !== 'keyup') return;
    if (!wasHeard && left?.isConnected) tabInside(root, left, event);
    left = null;
    wasHeard = false;
  };
}

/** A group of choices is one stop: the chosen one. */
function isOtherChoice(stop: HTMLElement): boolean {
  return stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked;
}

/** Where Tab stops in our root, in its order. */
export function stopsIn(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(tabbable)].filter(
    (stop) =>
      stop.tabIndex >= 0 && !isOtherChoice(stop) && stop.checkVisibility({ visibilityProperty: true }),
  );
}

const tabbable =
  'button:not(:disabled), a[href], input:not(:disabled), textarea, select, summary, [tabindex]';

/** Whether `one` comes after `other` in the document; a stop inside the element it starts from comes after it. */
function follows(one: Element, other: Element): boolean {
  return Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
}

type OnKey = (event: KeyboardEvent) => void;
const listeners = new WeakMap<Element, { inside: Set<OnKey>; outside: Set<OnKey> }>();

function listenersOf(host: Element) {
  const known = listeners.get(host) ?? { inside: new Set(), outside: new Set() };
  listeners.set(host, known);
  return known;
}

/** Keys pressed in the host; the focused element is the root's `activeElement`. Ends with the signal. */
export function onKeyInside(root: ShadowRoot, listener: OnKey, signal: AbortSignal): void {
  const { inside } = listenersOf(root.host);
  inside.add(listener);
  signal.addEventListener('abort', () => inside.delete(listener));
}

/** Keys pressed in the page of the host, before the page hears them. Ends with the signal. */
export function onKeyOutside(root: ShadowRoot, listener: OnKey, signal: AbortSignal): void {
  const { outside } = listenersOf(root.host);
  outside.add(listener);
  signal.addEventListener('abort', () => outside.delete(listener));
}
