import { isControl } from '../anchor/controls.ts';
import { roleOf } from '../anchor/evidence/role.ts';
import { parentOf } from '../anchor/tree.ts';

/** What people say, and what comes in as it happens. */
const streams = new Set(['log', 'feed', 'article', 'comment', 'marquee', 'timer']);
/** Here a row of like things is the app's own. */
const own = new Set(['navigation', 'menu', 'menubar', 'toolbar', 'tablist', 'banner', 'radiogroup']);
/** A tile or row is at most so many levels around what is in it. */
const depth = 6;
/** So many like things side by side are a list of something. */
const many = 3;

/**
 * Whether an element stands for one message, person or file among many, as far as the page's structure tells:
 * tomorrow, and for somebody else, it is another one. A control counts only where things are said.
 */
export function isOneAmongMany(element: Element): boolean {
  const isPlain = !isControl(element);
  let at: Element | null = element;
  for (let up = 0; at && up < depth; up++, at = parentOf(at)) {
    const role = roleOf(at);
    if (own.has(role)) return false;
    if (up > 0 && isControl(at) && isPlain) return false;
    if (streams.has(role)) return up > 0 || role === 'article';
    if (isPlain && likeSiblings(at) >= many) return true;
  }
  return false;
}

function likeSiblings(element: Element): number {
  const siblings = element.parentElement?.children ?? [];
  if (siblings.length < many || !holdsContent(element)) return 0;
  const kind = kindOf(element);
  let count = 0;
  for (const sibling of siblings) if (kindOf(sibling) === kind && holdsContent(sibling)) count++;
  return count;
}

const kindOf = (element: Element) =>
  `${element.localName} ${element.getAttribute('role') ?? ''} ${element.childElementCount > 0}`;

function holdsContent(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '' || element.querySelector('img, video, canvas') !== null;
}
