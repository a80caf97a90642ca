import type { Changes } from './changes.ts';
import { isConnected, isShown, isThere, tagName } from './safe.ts';
import { holds, parentOf } from './tree.ts';

/** Which anchor is at which element now. */
export type Homes = {
  /** Puts an anchor at an element, or nowhere. */
  put(id: string, element: Element | undefined): void;
  elementOf(id: string): Element | undefined;
  /** The anchors at this element or at one closely around it. */
  around(element: Element): string[];
  /** The anchors of which the element left the page with these changes. */
  gone(changes: Changes): string[];
  /** The anchors of which the element lies in this one; of these, the ones that are not drawn any more. */
  within(element: Element): string[];
  hiddenIn(element: Element): string[];
};

/** The words of a control are at most so deep in it. */
const DEEP = 6;

export function createHomes(): Homes {
  const elements = new Map<string, Element>();
  const ids = new Map<Element, Set<string>>();
  /** Everything around an element that was a home: most changes are in none of these. */
  const above = new WeakSet<Element>();
  /** Where homes may be besides the document that is watched. */
  let hasFrames = false;

  const every = (isWanted: (element: Element) => boolean): string[] => {
    const found: string[] = [];
    for (const [element, here] of ids) if (isWanted(element)) found.push(...here);
    return found;
  };
  const isAround = (element: Element): boolean => above.has(element) || ids.has(element);

  return {
    put(id, element) {
      for (let at = element && parentOf(element); at; at = parentOf(at)) {
        above.add(at);
        hasFrames ||= tagName(at) === 'iframe';
      }
      const before = elements.get(id);
      if (before === element) return;
      const there = before && ids.get(before);
      there?.delete(id);
      if (before && there?.size === 0) ids.delete(before);
      elements.delete(id);
      if (!element) return;
      elements.set(id, element);
      ids.set(element, (ids.get(element) ?? new Set()).add(id));
    },
    elementOf: (id) => elements.get(id),
    around(element) {
      const found: string[] = [];
      let at: Element | null = element;
      for (let i = 0; at && i < DEEP; i++, at = parentOf(at)) {
        const here = ids.get(at);
        if (here) found.push(...here);
      }
      return found;
    },
    gone({ removed, hasOtherFrames }) {
      let isWide = false;
      const found: string[] = [];
      for (const element of removed.keys()) {
        isWide ||= above.has(element);
        const here = ids.get(element);
        if (here && !isConnected(element)) found.push(...here);
      }
      if (hasFrames && (hasOtherFrames || isWide)) return every((element) => !isThere(element));
      return isWide ? every((element) => !isConnected(element)) : found;
    },
    within: (element) => (isAround(element) ? every((home) => holds(element, home)) : []),
    hiddenIn: (element) => (isAround(element) ? every((home) => holds(element, home) && !isShown(home)) : []),
  };
}
