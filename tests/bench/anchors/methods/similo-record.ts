import { absolutePath, isVisible, pathFromId, squeeze } from './page-facts.ts';

/** The properties that Similo and its successors compare. */
export interface SimiloRecord {
  tag: string;
  id: string;
  name: string;
  className: string;
  href: string;
  alt: string;
  type: string;
  ariaLabel: string;
  isButton: boolean;
  xpath: string;
  idPath: string;
  x: number;
  y: number;
  area: number;
  shape: number;
  text: string;
  neighbours: string[];
  attributes: Record<string, string>;
}

/** The tags that the published tool considers. */
const considered =
  'a,button,div,form,h1,h2,h3,h4,h5,h6,i,iframe,img,input,label,li,option,p,select,span,strong,summary,svg,td,textarea,th,tr';

/** Every visible element with its record; the neighbours' words are those within 50 pixels. */
export function recordsOf(document: Document): { element: Element; record: SimiloRecord }[] {
  const elements = [...document.querySelectorAll(considered)].filter(isVisible);
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const texts = elements.map(visibleText);
  const short = texts.flatMap((text, index) => (text && text.length <= 50 ? [index] : []));
  return elements.map((element, index) => {
    const box = boxes[index] ?? new DOMRect();
    const neighbours: string[] = [];
    for (const other of short) {
      const q = boxes[other];
      const near =
        q &&
        q.left < box.right + 50 &&
        q.right > box.left - 50 &&
        q.top < box.bottom + 50 &&
        q.bottom > box.top - 50;
      const relative = elements[other];
      if (!near || !relative || relative.contains(element) || element.contains(relative)) continue;
      neighbours.push(...(texts[other] ?? '').split(' '));
      if (neighbours.length > 60) break;
    }
    return { element, record: recordOf(element, box, texts[index] ?? '', neighbours) };
  });
}

/** The records of some elements, `undefined` where one is not among those considered. */
export function describeMany(elements: Element[]): (SimiloRecord | undefined)[] {
  const [first] = elements;
  if (!first) return [];
  const records = new Map(recordsOf(first.ownerDocument).map(({ element, record }) => [element, record]));
  return elements.map((element) => records.get(element));
}

function recordOf(element: Element, box: DOMRect, text: string, neighbours: string[]): SimiloRecord {
  const attributes = Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => [name, value.slice(0, 120)]),
  );
  return {
    tag: element.localName,
    id: element.id,
    name: attributes.name ?? '',
    className: attributes.class ?? '',
    href: attributes.href ?? '',
    alt: attributes.alt ?? '',
    type: attributes.type ?? '',
    ariaLabel: attributes['aria-label'] ?? '',
    isButton: element.localName === 'button' || /^(button|submit|reset)$/.test(attributes.type ?? ''),
    xpath: absolutePath(element),
    idPath: pathFromId(element),
    x: box.x + scrollX,
    y: box.y + scrollY,
    area: box.width * box.height,
    shape: box.height ? Math.floor((100 * box.width) / box.height) : 0,
    text,
    neighbours,
    attributes,
  };
}

function visibleText(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the published tool compares the text as it is rendered
  const own = element instanceof HTMLElement ? element.innerText : element.textContent;
  const value = element instanceof HTMLInputElement ? element.value : '';
  return squeeze([own, value, element.getAttribute('placeholder')].filter(Boolean).join(' '));
}

/** Levenshtein similarity of at most 50 characters, 0 when either is empty. */
export function textSimilarity(a: string, b: string): number {
  if (!a || !b) return 0;
  const [p, q] = [a.slice(0, 50).toLowerCase(), b.slice(0, 50).toLowerCase()];
  const longest = Math.max(p.length, q.length);
  return (longest - editDistance(p, q)) / longest;
}

function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The best and the margin to the next, as a share of the highest score there can be. */
export function bestOf(document: Document, score: (candidate: SimiloRecord) => number, most: number) {
  let answer: Element | null = null;
  let best = 0;
  let second = 0;
  for (const { element, record } of recordsOf(document)) {
    const value = score(record);
    if (value > best) {
      second = best;
      best = value;
      answer = element;
    } else if (value > second) second = value;
  }
  return { answer, confidence: best / most, margin: (best - second) / most };
}
