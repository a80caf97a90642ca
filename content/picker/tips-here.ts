import { ask } from '../../utils/messages.ts';
import { resolve } from '../anchor/index.ts';
import { holds } from '../anchor/tree.ts';

/**
 * Gives the titles of the tips that stand at an element, once they are known: no second tip is written where
 * there is one. Calls back when they are. Nothing is asked any more once the signal ended.
 */
export function tipsHere(
  document: Document,
  signal: AbortSignal,
  known: () => void,
): (element: Element) => string[] {
  const titles = new Map<Element, string[]>();
  const find = async () => {
    const content = await ask('page/items', { url: document.location.href });
    if (signal.aborted) return;
    for (const { title, anchor } of content?.items.tips ?? []) {
      const match = resolve(document, anchor);
      if ('element' in match) titles.set(match.element, [...(titles.get(match.element) ?? []), title]);
    }
    known();
  };
  find().catch(() => known());
  return (element) =>
    [...titles].flatMap(([at, said]) =>
      at === element || (holds(at, element) && !holds(element, at)) ? said : [],
    );
}
