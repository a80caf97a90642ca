import type { Method } from '../page/trial.ts';
import { bestOf, describeMany, type SimiloRecord, textSimilarity } from './similo-record.ts';

/**
 * Similo++ (Kluge and Stocco, 2025): Similo with type, accessible label and the attribute map added and its
 * weights found by search, as published.
 */
export const method: Method = {
  describe: (element) => describeMany([element])[0],
  describeMany,
  locate(document, described) {
    const target = described as SimiloRecord;
    return bestOf(document, (candidate) => score(target, candidate), most);
  },
};

const weights = {
  tag: 0.8,
  name: 2.85,
  id: 0.5,
  href: 0.95,
  alt: 1.85,
  xpath: 0.1,
  idPath: 0.45,
  place: 1.2,
  area: 0.35,
  text: 2.8,
  neighbours: 1.45,
  type: 2.75,
  ariaLabel: 0.9,
  attributes: 1.8,
};
const most = Object.values(weights).reduce((sum, weight) => sum + weight, 0);

function score(a: SimiloRecord, b: SimiloRecord): number {
  const parts: Record<keyof typeof weights, number> = {
    tag: a.tag === b.tag ? 1 : 0,
    name: textSimilarity(a.name, b.name),
    id: textSimilarity(a.id, b.id),
    href: same(a.href, b.href),
    alt: same(a.alt, b.alt),
    xpath: jaccard([...a.xpath], [...b.xpath]),
    idPath: textSimilarity(a.idPath, b.idPath),
    place: Math.exp(-0.005 * Math.hypot(a.x - b.x, a.y - b.y)),
    area: a.area && b.area ? Math.min(a.area, b.area) / Math.max(a.area, b.area) : 0,
    text: textSimilarity(a.text, b.text),
    neighbours: jaccard(a.neighbours, b.neighbours),
    type: same(a.type, b.type),
    ariaLabel: jaccard([...a.ariaLabel], [...b.ariaLabel]),
    attributes: sharedAttributes(a.attributes, b.attributes),
  };
  return (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (sum, key) => sum + weights[key] * parts[key],
    0,
  );
}

const same = (a: string, b: string): number => (a && a === b ? 1 : 0);

function jaccard(a: string[], b: string[]): number {
  const [p, q] = [new Set(a), new Set(b)];
  if (!p.size || !q.size) return 0;
  const both = [...p].filter((each) => q.has(each)).length;
  return both / (p.size + q.size - both);
}

function sharedAttributes(a: Record<string, string>, b: Record<string, string>): number {
  const names = Object.keys(a);
  const most = Math.max(names.length, Object.keys(b).length);
  return most ? names.filter((name) => a[name] === b[name]).length / most : 0;
}
