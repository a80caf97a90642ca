import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onKeyInside } from '../overlay/keys.ts';
import { deliverKeys } from './deliver-keys.ts';

/** From this width of the view on the card stands beside the form, in pixels. */
const wide = 900;

/** Whether there is room for the card beside the form. */
export function useIsWide(view: Window): boolean {
  const [isWide, setWide] = useState(view.innerWidth >= wide);
  useEffect(() => {
    const ended = new AbortController();
    view.addEventListener('resize', () => setWide(view.innerWidth >= wide), { signal: ended.signal });
    return () => ended.abort();
  }, [view]);
  return isWide;
}

/** Our own fields hear keys as anywhere; Escape folds the editor away, Ctrl+Enter keeps the tip. */
export function useEditorKeys(root: ShadowRoot, keys: { onEscape: () => void; onKeep: () => void }): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const ended = new AbortController();
    deliverKeys(root, ended.signal);
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape') latest.current.onEscape();
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) latest.current.onKeep();
      else return;
      event.preventDefault();
    };
    onKeyInside(root, pressed, ended.signal);
    return () => ended.abort();
  }, [root]);
}

/** Moves the focus to what is to be done first, whenever `what` is another. */
export function useFirstFocus(root: ShadowRoot, what: string): void {
  // before it is painted: who sees it may type at once
  useLayoutEffect(() => {
    const selector = first[what];
    const target = selector === undefined ? null : root.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
  }, [root, what]);
}

const first: Record<string, string> = {
  write: '[data-wants="title"] input',
  folded: '.author-folded',
  kept: '.kept-note .primary',
};
