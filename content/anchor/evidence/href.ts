import { attribute } from '../safe';

/**
 * The path a link leads to, without what differs per visit or per thing: host, query, numbers and long ids.
 * A host is kept where it is another site. Empty for no link, a bare `#`, script or mail links.
 */
export function hrefOf(element: Element): string {
  const raw = attribute(element, 'href').trim();
  if (!raw || raw === '#' || /^(?:javascript|mailto|tel|data|blob):/i.test(raw)) return '';
  return pathPattern(raw).slice(0, 160);
}

/** Turns an address into a pattern: `/orders/48213/edit?x=1` becomes `/orders/*` + `/edit`. */
export function pathPattern(address: string): string {
  const noQuery = address.split('?', 1)[0] ?? '';
  const [before = '', fragment = ''] = noQuery.split('#');
  const path = before.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/i, '');
  const route = fragment.startsWith('/') || fragment.startsWith('!') ? `#${fragment}` : '';
  const steps = `${path}${route}`
    .split('/')
    .map((step) => (isVariable(step) ? '*' : step.toLowerCase()))
    .join('/');
  return steps.replace(/\/+$/, '') || '/';
}

/** Numbers, uuids, hashes, addresses of people: another value for every thing or visit. */
const isVariable = (step: string): boolean =>
  /^\d+$|\d{4,}|[0-9a-f]{12,}|^[0-9a-f-]{32,}$|@|%40/i.test(step) || step.length > 48;
