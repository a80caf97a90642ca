import type { Method } from '../page/trial.ts';
import { bestOf, describeMany, type SimiloRecord, textSimilarity } from './similo-record.ts';

/**
 * Similo (Nass et al., ACM TOSEM 2023): fourteen properties, each compared by its own function, weighed 1.5 or
 * 0.5 as published. The most similar element always wins; there is no "gone".
 */
export const method: Method = {
  describe: (element) => describeMany([element])[0],
  describeMany,
  locate(document, described) {
    const target = described as SimiloRecord;
    return bestOf(document, (candidate) => score(target, candidate), most);
  },
};

const most = 5 * 1.5 + 9 * 0.5;

function score(a: SimiloRecord, b: SimiloRecord): number {
  const strong =
    same(a.tag, b.tag) + same(a.name, b.name) + same(a.id, b.id) + textSimilarity(a.text, b.text);
  const weak =
    textSimilarity(a.className, b.className) +
    textSimilarity(a.href, b.href) +
    textSimilarity(a.alt, b.alt) +
    textSimilarity(a.xpath, b.xpath) +
    textSimilarity(a.idPath, b.idPath) +
    (a.isButton === b.isButton ? 1 : 0) +
    Math.max(0, 1 - Math.hypot(a.x - b.x, a.y - b.y) / 100) +
    ratio(a.area, b.area) +
    ratio(a.shape, b.shape);
  return 1.5 * (strong + sharedWords(a.neighbours, b.neighbours)) + 0.5 * weak;
}

const same = (a: string, b: string): number => (a && b && a.toLowerCase() === b.toLowerCase() ? 1 : 0);

const ratio = (a: number, b: number): number => (Math.max(a, b) ? Math.min(a, b) / Math.max(a, b) : 1);

/** How much of the longer text consists of words that both have. */
function sharedWords(a: string[], b: string[]): number {
  if (!a.length || !b.length) return 0;
  const other = new Set(b);
  const shared = a.filter((word) => other.has(word)).join('').length;
  return Math.min(1, shared / Math.max(a.join('').length, b.join('').length, 1));
}
