import type { Anchor } from '../../utils/pack/anchor.ts';
import { resolve } from '../anchor/index.ts';
import { holds } from '../anchor/tree.ts';

/**
 * Gives the titles of the tips that stand at an element, once they are known: no second tip is written where
 * there is one. Calls back when they are.
 */
export function tipsHere(
  document: Document,
  find: () => Promise<readonly { title: string; anchor: Anchor }[]>,
  known: () => void,
): (element: Element) => string[] {
  const titles = new Map<Element, string[]>();
  const look = async () => {
    for (const { title, anchor } of await find()) {
      const match = resolve(document, anchor);
      if ('element' in match) titles.set(match.element, [...(titles.get(match.element) ?? []), title]);
    }
    known();
  };
  void look();
  return (element) =>
    [...titles].flatMap(([at, said]) =>
      at === element || (holds(at, element) && !holds(element, at)) ? said : [],
    );
}
