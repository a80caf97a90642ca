import { onKeyInside } from '../overlay/keys.ts';

/**
 * Keys in our host stop at the window, so that no page hears them; our own fields have shortcuts too. So each is
 * told again to the element with the focus, and what it prevents is prevented. Ends with the signal.
 */
export function deliverKeys(root: ShadowRoot, signal: AbortSignal): void {
  const again = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event;
    const copy = new KeyboardEvent('keydown', {
      key,
      code,
      ctrlKey,
      shiftKey,
      altKey,
      metaKey,
      repeat,
      isComposing,
      bubbles: true,
      cancelable: true,
    });
    if (root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
  };
  onKeyInside(root, again, signal);
}
