import { faultIn, type Path } from './json.ts';

export type Place = { line: number; column: number };

/** Line and column, both from 1, of a place in a text. Any of the three ends of line counts once. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

type Wanted = { indexes: number[]; children: Map<string | number, Wanted> };

/**
 * The line of each path in a JSON text, in one pass. A path that is not there (a missing property) gets the
 * line of what it is missing from.
 */
export function linesOf(text: string, paths: readonly Path[]): number[] {
  const root = treeOf(paths);
  const offsets: number[] = paths.map(() => 0);
  faultIn(text, Number.POSITIVE_INFINITY, (frames, offset) => {
    let node: Wanted | undefined = root;
    for (const { key } of frames) {
      node = node.children.get(key);
      if (!node) return;
    }
    for (const index of node.indexes) offsets[index] = offset;
  });
  return linesAt(text, offsets);
}

/** Every path is wanted at each of its beginnings too, so that the deepest one that exists wins. */
function treeOf(paths: readonly Path[]): Wanted {
  const root: Wanted = { indexes: [], children: new Map() };
  for (const [index, path] of paths.entries()) {
    let node = root;
    node.indexes.push(index);
    for (const key of path) {
      const child: Wanted = node.children.get(key) ?? { indexes: [], children: new Map() };
      node.children.set(key, child);
      child.indexes.push(index);
      node = child;
    }
  }
  return root;
}

function linesAt(text: string, offsets: readonly number[]): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return offsets.map((offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  });
}
