import type { Anchor } from '../../utils/pack/anchor.ts';
import { CONTROLS, isControl } from '../anchor/controls.ts';
import { type Match, resolve, watch } from '../anchor/index.ts';
import { isConnected, isShown, query } from '../anchor/safe.ts';
import { tokenIndex } from '../anchor/token-index.ts';
import { everyScope, scopes } from '../anchor/tree.ts';
import { glance } from './glance.ts';

/** Whether a found control is still drawn is asked this long after a change, in milliseconds: asking costs a style pass. */
const pause = 150;

/**
 * Finds the control of one step and stays with it: tells the match at once when it is easily told, else as soon
 * as the page has been read, and again whenever the control goes or comes. A control that comes late is told
 * in the very task that brought it. Costs next to nothing while it is found. Ends with the signal.
 */
export function seek(
  document: Document,
  anchor: Anchor,
  tell: (match: Match) => void,
  signal: AbortSignal,
): void {
  let searching: AbortController | undefined;

  function hold(match: Extract<Match, { element: Element }>) {
    searching?.abort();
    searching = undefined;
    tell(match);
    whenGone(match.element, search, signal);
  }

  function search() {
    const match = glance(document, anchor) ?? resolve(document, anchor);
    if ('element' in match) return hold(match);
    tell(match);
    if (signal.aborted) return;
    searching = new AbortController();
    const both = AbortSignal.any([searching.signal, signal]);
    const index = tokenIndex(new Map([['control', anchor]]));
    const isIt = (element: Element) => index.anchorsFor(element).length > 0;
    const observer = new MutationObserver((records) => {
      if (!records.some((record) => [...record.addedNodes].some((node) => mayHold(node, isIt)))) return;
      const found = glance(document, anchor) ?? resolve(document, anchor);
      if ('element' in found) hold(found);
    });
    for (const { node } of everyScope(scopes(document)))
      observer.observe(node, { childList: true, subtree: true });
    both.addEventListener('abort', () => observer.disconnect());
    watch(
      document,
      new Map([['control', anchor]]),
      (_, later) => ('element' in later ? hold(later) : tell(later)),
      both,
    );
  }

  search();
}

function mayHold(node: Node, isIt: (element: Element) => boolean): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return (isControl(element) && isIt(element)) || [...query(element, CONTROLS)].some(isIt);
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
