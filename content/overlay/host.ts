import { keepEventsToOurselves } from './keys.ts';
import { modalAround, popoverAround } from './modal.ts';
import { markAsOurs } from './ours.ts';

/** Where everything of ours in a page lives: a closed shadow root in the top layer. */
export interface OverlayHost {
  root: ShadowRoot;
  /**
   * Above whatever the page put into the top layer since. Call it before moving the focus in here: hiding for
   * a moment makes the browser forget where Tab goes on.
   */
  toFront(): void;
  /** Stays usable beside this control, which may stand in a popover of the page that closes at a press outside it. */
  near(control: Element | undefined): void;
}

/** How often a busy page may make us look for an open dialog, in milliseconds. */
const pause = 120;

/**
 * Puts our host into the page and keeps it usable: everything outside an open modal dialog is inert, so
 * while one is open the host moves into it, and back when it closes. Goes with the signal.
 */
export function openHost(document: Document, css: string, signal: AbortSignal): OverlayHost {
  // a plain div: the page could define a custom element by our name and reach the root through its internals
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = hostStyle;
  markAsOurs(host);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);

  let beside: Element | undefined;
  const settle = () => {
    if (signal.aborted) return;
    const home = (beside && popoverAround(beside)) ?? modalAround(document) ?? document.documentElement;
    unzoom(host, home);
    if (host.parentNode === home && host.matches(':popover-open')) return;
    const focused = root.activeElement;
    if (host.parentNode !== home) home.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    watchRootOf(home);
  };
  const settleSoon = throttle(settle, pause, signal);
  const observer = new MutationObserver(settleSoon);
  const watchRootOf = (home: Element) => {
    observer.disconnect();
    const options = {
      subtree: true,
      childList: true,
      attributeFilter: ['open', 'aria-modal', 'hidden', 'style', 'class'],
    };
    observer.observe(document, options);
    const rootNode = home.getRootNode();
    if (rootNode !== document) observer.observe(rootNode, options);
  };

  // what we do ourselves opens no dialog
  const notByUs = ({ target }: Event) => target !== host && settleSoon();
  for (const event of ['close', 'toggle', 'cancel', 'focusin'])
    document.addEventListener(event, notByUs, { capture: true, signal });
  document.addEventListener('fullscreenchange', () => toFront(), { signal });
  keepEventsToOurselves(host, root, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  settle();
  if (!host.isConnected) throw new Error('the overlay host found no place in the page');

  function toFront() {
    if (!host.isConnected) return settle();
    host.hidePopover();
    host.showPopover();
  }
  function near(control: Element | undefined) {
    if (control === beside) return;
    const wasInPopover = beside !== undefined && popoverAround(beside) !== undefined;
    beside = control;
    const isInPopover = control !== undefined && popoverAround(control) !== undefined;
    if (isInPopover || wasInPopover) settle();
    // what the page opened last lies on top
    if (isInPopover && !root.activeElement) toFront();
  }
  return { root, toFront, near };
}

/** A page that zooms its root or a dialog would zoom our coordinates too. */
function unzoom(host: HTMLElement, home: Element): void {
  const { currentCSSZoom = 1 } = home as Element & { currentCSSZoom?: number };
  const wanted = currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
  if (host.style.zoom !== wanted) host.style.setProperty('zoom', wanted, 'important');
}

/** `important` and inline: no style sheet of the page can reach it, transitions and layers included. */
const hostStyle = Object.entries({
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  direction: 'inherit',
  'z-index': '2147483647',
})
  .map(([name, value]) => `${name}:${value}!important`)
  .join(';');

function throttle(work: () => void, milliseconds: number, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      work();
    }, milliseconds);
  };
}
