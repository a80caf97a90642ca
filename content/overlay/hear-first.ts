type Listener = (event: Event) => void;
type Scope = { wegwijsHear?: Set<Listener> };

/** What the loader listens for since before the page's own scripts; it knows these by itself, to stay small. */
export const heardFirst = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'beforeinput',
  'input',
] as const;

/**
 * Hears every event of `heardFirst` in this window once, before the page where the loader was there before the
 * page's scripts; in a page that was already open, as early as can be. Ends with the signal.
 */
export function hearFirst(view: Window, listener: Listener, signal: AbortSignal): void {
  const scope = globalThis as Scope;
  const heard = new WeakSet<Event>();
  const once = (event: Event) => {
    if (heard.has(event)) return;
    heard.add(event);
    listener(event);
  };
  const ears = scope.wegwijsHear ?? new Set();
  scope.wegwijsHear = ears;
  ears.add(once);
  for (const type of heardFirst) view.addEventListener(type, once, { capture: true, signal });
  signal.addEventListener('abort', () => ears.delete(once));
}
