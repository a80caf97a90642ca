import { deepFocus } from '../overlay/deep-focus.ts';
import { onKeyOutside } from '../overlay/keys.ts';

/** Where the focus goes between the card and the page. */
export interface CardFocus {
  /** The next card takes the focus, unless the person does something else before it is there. */
  want(): void;
  /** Call after every drawing: a card that took the place of another one keeps the focus. */
  settle(): void;
  /** Gives the focus back to where it was before the card had it. */
  giveBack(): void;
  /** The card was entered by our doing, and not by Tab from the end of the page. */
  wasTaken(): boolean;
}

export function createCardFocus(root: ShadowRoot, signal: AbortSignal): CardFocus {
  const { host } = root;
  const document = host.ownerDocument;
  let returnTo: HTMLElement | null = null;
  let isWanted = false;
  let isInside = false;
  let isTaken = false;
  let isTaking = false;

  root.addEventListener(
    'focusin',
    () => {
      if (!isInside) isTaken = isTaking;
      isInside = true;
    },
    { signal },
  );
  document.addEventListener('focusin', ({ target }) => target !== host && leave(), { capture: true, signal });
  document.addEventListener('pointerdown', ({ target }) => target !== host && leave(), {
    capture: true,
    signal,
  });
  onKeyOutside(root, leave, signal);

  function leave() {
    isInside = false;
    isWanted = false;
  }

  function take() {
    const card = root.querySelector<HTMLElement>('.walking .scroll');
    if (!card) return;
    if (!isInside) returnTo = deepFocus(document, host) ?? returnTo;
    isWanted = false;
    isTaking = true;
    card.focus({ preventScroll: true });
    isTaking = false;
  }

  return {
    want() {
      isWanted = true;
    },
    settle() {
      if ((isWanted || isInside) && !root.activeElement) take();
      else if (isWanted) isWanted = false;
    },
    giveBack() {
      isWanted = false;
      if (!isInside) return;
      isInside = false;
      if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    },
    wasTaken: () => isTaken,
  };
}
