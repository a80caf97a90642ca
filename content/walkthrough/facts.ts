import type { Anchor } from '../../utils/pack/anchor.ts';
import { holds, type Surroundings } from '../../utils/pack/conditions.ts';
import type { PageStep } from '../../utils/pack/page.ts';
import type { Condition } from '../../utils/pack/schema.ts';
import { resolve, watch } from '../anchor/index.ts';
import type { Sure } from './progress.ts';
import type { Facts } from './state.ts';

/** What holds on a live page. */
export interface PageFacts extends Facts {
  /** The page may have changed since: ask it anew. */
  forget(): void;
  /** Calls back when an element that the conditions of this step speak of comes or goes. Ends with the signal. */
  watch(step: PageStep, changed: () => void, signal: AbortSignal): void;
  sure: Sure;
}

/** Facts are asked of the page only when a condition needs them. */
export function factsOn(document: Document, around?: Omit<Surroundings, 'url'>): PageFacts {
  const watched = new Map<Anchor, boolean>();
  const known = new Map<Anchor, boolean>();

  const isHere = (anchor: Anchor): boolean => {
    const before = watched.get(anchor) ?? known.get(anchor);
    if (before !== undefined) return before;
    const here = 'element' in resolve(document, anchor);
    known.set(anchor, here);
    return here;
  };
  const isSo = (condition: Condition): boolean => {
    if (condition.kind === 'element') return isHere(condition.anchor) === condition.present;
    return around === undefined || holds([condition], { ...around, url: document.location.href });
  };

  return {
    holds: (conditions) => conditions.every(isSo),
    forget() {
      known.clear();
    },
    sure(conditions) {
      const fixed = conditions.filter(isFixed);
      if (!fixed.every(isSo)) return false;
      return fixed.length === conditions.length ? true : undefined;
    },
    watch(step, changed, signal) {
      watched.clear();
      const anchors = anchorsOf(step);
      if (anchors.length === 0) return;
      watch(
        document,
        new Map(anchors.map((anchor, index) => [String(index), anchor])),
        (index, match) => {
          const anchor = anchors[Number(index)];
          const isNow = 'element' in match;
          if (!anchor || watched.get(anchor) === isNow) return;
          watched.set(anchor, isNow);
          changed();
        },
        signal,
      );
      signal.addEventListener('abort', () => watched.clear());
    },
  };
}

/** Conditions that stay as they are for the whole run. */
function isFixed({ kind }: Condition): boolean {
  return kind !== 'element' && kind !== 'page' && kind !== 'app';
}

function anchorsOf({ done, skipWhen, requires }: PageStep): Anchor[] {
  const conditions = [...skipWhen, ...(requires?.when ?? [])];
  return [
    ...(done.kind === 'element' ? [done.anchor] : []),
    ...conditions.flatMap((condition) => (condition.kind === 'element' ? [condition.anchor] : [])),
  ];
}
