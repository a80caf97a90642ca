import type { Anchor } from '../../utils/pack/anchor.ts';
import { type Match, resolve, watch } from '../anchor/index.ts';
import { isConnected, isShown } from '../anchor/safe.ts';
import { glance } from './glance.ts';

/** Whether a found control is still drawn is asked this long after a change, in milliseconds: asking costs a style pass. */
const pause = 150;

/** The control, or why it is not there. */
export type Sighting = { element: Element } | Exclude<Match, { element: Element }>;

/**
 * Finds the control of one step and stays with it: tells what is known at once, and again whenever the control
 * goes or comes. A control that comes late is told in the very task that brought it. Costs next to nothing while
 * it is found. Ends with the signal.
 */
export function seek(
  document: Document,
  anchor: Anchor,
  tell: (sighting: Sighting) => void,
  signal: AbortSignal,
): void {
  let searching: AbortController | undefined;
  function meet(sighting: Sighting) {
    if (!('element' in sighting)) return tell(sighting);
    searching?.abort();
    searching = undefined;
    tell(sighting);
    if (!signal.aborted) whenGone(sighting.element, search, signal);
  }

  function search() {
    searching = new AbortController();
    const both = AbortSignal.any([searching.signal, signal]);
    const known = glance(document, anchor);
    meet(known ? { element: known } : resolve(document, anchor));
    if (both.aborted) return;
    // the control as it was comes at once; one that has changed as soon as the page was read
    const observer = new MutationObserver(() => {
      const element = glance(document, anchor);
      if (element) meet({ element });
    });
    observer.observe(document, { childList: true, subtree: true });
    both.addEventListener('abort', () => observer.disconnect());
    watch(document, new Map([['control', anchor]]), (_, later) => meet(later), both);
  }

  search();
}

function whenGone(element: Element, gone: () => void, signal: AbortSignal): void {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    ended.abort();
    gone();
  };
  const observer = new MutationObserver(() => {
    if (!isConnected(element)) return go();
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!isConnected(element) || !isShown(element)) go();
    }, pause);
  });
  for (let root: Node = element.getRootNode(); ; ) {
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'inert'],
    });
    const outer = (root as Partial<ShadowRoot>).host ?? (root as Document).defaultView?.frameElement;
    if (!outer) break;
    root = outer.getRootNode();
  }
  AbortSignal.any([ended.signal, signal]).addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
