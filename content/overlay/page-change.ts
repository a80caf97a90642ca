/** A busy page may ask for a new look at what lies over what only this often, in milliseconds. */
const pause = 200;

/** Registers a listener that goes with its signal. */
export type OnPageChange = (listener: () => void, signal: AbortSignal) => void;

/**
 * Tells when the page changed so that something may now be covered or uncovered: a dialog, a menu, a drawer.
 * One observer for all listeners, and none while nobody listens. Ends with the signal.
 */
export function watchPageChange(document: Document, ended: AbortSignal): OnPageChange {
  const listeners = new Set<() => void>();
  let waiting = false;
  const tellSoon = () => {
    if (waiting || listeners.size === 0) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      for (const listener of listeners) listener();
    }, pause);
  };
  const observer = new MutationObserver(tellSoon);
  document.addEventListener('transitionend', tellSoon, { capture: true, passive: true, signal: ended });
  ended.addEventListener('abort', () => observer.disconnect());

  return (listener, signal) => {
    listeners.add(listener);
    if (listeners.size === 1) observer.observe(document, watched);
    signal.addEventListener('abort', () => {
      listeners.delete(listener);
      if (listeners.size === 0) observer.disconnect();
    });
  };
}

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['open', 'hidden', 'class', 'style', 'aria-hidden', 'aria-expanded'],
};
