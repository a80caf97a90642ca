import { onKeyInside } from '../overlay/keys.ts';

const facts = ['key', 'code', 'ctrlKey', 'shiftKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const;

/**
 * Keys in our host stop at the window, so that no page hears them; our own fields have shortcuts too. So each is
 * told again to the element with the focus, and what it prevents is prevented. Ends with the signal.
 */
export function deliverKeys(root: ShadowRoot, signal: AbortSignal): void {
  onKeyInside(
    root,
    (event) => {
      if (root.activeElement?.dispatchEvent(copyOf(event)) === false) event.preventDefault();
    },
    signal,
  );
}

/** Firefox lets every KeyboardEvent out of a shadow root, also one that should stay; a plain event stays. */
function copyOf(event: KeyboardEvent): Event {
  const copy = new Event('keydown', { bubbles: true, cancelable: true });
  for (const fact of facts) Object.defineProperty(copy, fact, { value: event[fact] });
  return copy;
}
