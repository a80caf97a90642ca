import { documentIn } from '../anchor/tree.ts';

/** Tells when the person goes into a frame that we cannot look into: the focus leaves for it. */
export function watchFrames(
  view: Window & typeof globalThis,
  entered: (origin: string) => void,
  signal: AbortSignal,
): void {
  const { document } = view;
  const look = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active?.localName !== 'iframe' || documentIn(active)) return;
    const { src } = active as HTMLIFrameElement;
    if (URL.canParse(src) && src.startsWith('https:')) entered(new URL(src).origin);
  };
  // the focus is there once the window has lost it
  view.addEventListener('blur', () => view.setTimeout(look), { signal });
}
