import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Match } from './match.ts';
import { resolve } from './resolve.ts';
import { everyScope, scopes } from './tree.ts';

/** Longest time in one task, ms: a tenth of what a person notices while typing. */
const SLICE = 4;
/** After a change, so long without looking, ms: changes come in flocks. */
const SETTLE = 60;

/**
 * Watches a page for many anchors with one observer over the document, its open shadow roots and same-origin
 * frames. Calls `onMatch` once per anchor for the first answer, afterwards only when the outcome or the
 * element changes. Ends with the signal.
 */
export function watch(
  document: Document,
  anchors: ReadonlyMap<string, Anchor>,
  onMatch: (id: string, match: Match) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted || anchors.size === 0) return;
  const last = new Map<string, Match>();
  const observed = new WeakSet<Node>();
  let queue: string[] = [];
  let isDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    isDirty = true;
    if (queue.length === 0) later(SETTLE);
  });
  const observe = () => {
    for (const scope of everyScope(scopes(document))) {
      if (observed.has(scope.node)) continue;
      observed.add(scope.node);
      observer.observe(scope.node, { childList: true, subtree: true, attributes: true, characterData: true });
    }
  };
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const work = () => {
    if (signal.aborted) return;
    if (queue.length === 0 && isDirty) {
      isDirty = false;
      queue = [...anchors.keys()];
      observe();
    }
    const until = performance.now() + SLICE;
    while (queue.length > 0 && performance.now() < until) answer(queue.shift() as string);
    if (queue.length > 0) later(0);
    else if (isDirty) later(SETTLE);
  };
  const answer = (id: string) => {
    const anchor = anchors.get(id);
    if (!anchor) return;
    const match = resolve(document, anchor);
    const before = last.get(id);
    last.set(id, match);
    if (!before || before.outcome !== match.outcome || elementOf(before) !== elementOf(match))
      onMatch(id, match);
  };

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  isDirty = true;
  later(0);
}

const elementOf = (match: Match): Element | null => ('element' in match ? match.element : null);
