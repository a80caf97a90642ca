import { useEffect, useState } from 'preact/hooks';
import type { Anchor } from '../../utils/pack/anchor.ts';
import { type Match, watch } from '../anchor/index.ts';

/**
 * Where each of these controls is on the page now; one that has no answer yet is not in the map. Watches as long as
 * the component is there, and anew when an anchor is another.
 */
export function useMatches(
  document: Document,
  anchors: Readonly<Record<string, Anchor>>,
): ReadonlyMap<string, Match> {
  const [matches, setMatches] = useState<ReadonlyMap<string, Match>>(new Map());
  const print = JSON.stringify(anchors);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the print stands for the anchors
  useEffect(() => {
    const ended = new AbortController();
    setMatches(new Map());
    const told = (name: string, match: Match) => setMatches((before) => new Map(before).set(name, match));
    watch(document, new Map(Object.entries(anchors)), told, ended.signal);
    return () => ended.abort();
  }, [document, print]);
  return matches;
}
