export interface Ordered {
  /** the keys that are left, each once, in their order */
  keys: string[];
  /** both sides moved things about, and not in the same way: the order is mine */
  clashes: boolean;
}

/**
 * One order out of two: mine, unless only the other side moved things about. What the leading order does not have
 * goes behind what it follows in the other. `was` is undefined when nobody knows the order both come from.
 */
export function mergeOrder(
  was: readonly string[] | undefined,
  mine: readonly string[],
  theirs: readonly string[],
  left: { has(key: string): boolean },
): Ordered {
  const common = new Set(mine.filter((key) => theirs.includes(key)));
  const isMoved = !isSameOrder(mine, theirs, common);
  const mineStayed =
    was !== undefined && isSameOrder(mine, was, new Set(was.filter((key) => common.has(key))));
  const theirsStayed =
    was !== undefined && isSameOrder(theirs, was, new Set(was.filter((key) => common.has(key))));
  const leads = isMoved && mineStayed ? theirs : mine;
  const follows = leads === mine ? theirs : mine;

  const keys = [...leads];
  const inFollows = new Set(follows);
  follows.forEach((key, at) => {
    if (keys.includes(key)) return;
    let place = keys.indexOf(follows[at - 1] ?? '') + 1;
    // what the leading side put there by itself stays next to what it follows
    while (place > 0 && place < keys.length && !inFollows.has(keys[place] ?? '')) place++;
    keys.splice(place, 0, key);
  });
  return { keys: keys.filter((key) => left.has(key)), clashes: isMoved && !mineStayed && !theirsStayed };
}

function isSameOrder(
  one: readonly string[],
  other: readonly string[],
  among: { has(key: string): boolean },
): boolean {
  const [left, right] = [one.filter((key) => among.has(key)), other.filter((key) => among.has(key))];
  return left.every((key, at) => key === right[at]);
}
