import { wordPrint } from '../print.ts';
import { remember } from '../remember.ts';
import { attribute } from '../safe.ts';
import { agreement, contradiction, type Weigh } from '../weight.ts';

/**
 * The path a link leads to, without what differs per visit or per thing: host, query, numbers and long ids.
 * A host is kept where it is another site. Empty for no link, script or mail links, and a place in the page itself.
 */
export function hrefOf(element: Element): string {
  const raw = attribute(element, 'href').trim();
  if (!raw || /^(?:#(?![/!])|(?:javascript|mailto|tel|data|blob):)/i.test(raw)) return '';
  return pathPattern(raw).slice(0, 160);
}

/** Turns an address into a pattern: `/orders/48213/edit?x=1` becomes `/orders/*` + `/edit`. */
export const pathPattern = remember((address: string): string => {
  const noQuery = address.split('?', 1)[0] ?? '';
  const [before = '', fragment = ''] = noQuery.split('#');
  const path = before.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/i, '');
  const route = fragment.startsWith('/') || fragment.startsWith('!') ? `#${fragment}` : '';
  const steps = `${path}${route}`
    .split('/')
    .map((step) => (isVariable(step) ? '*' : step.toLowerCase()))
    .join('/');
  return steps.replace(/\/+$/, '') || '/';
});

/** Numbers, uuids, hashes, addresses of people: another value for every thing or visit. */
const isVariable = (step: string): boolean =>
  /^\d+$|\d{4,}|[0-9a-f]{12,}|^[0-9a-f-]{32,}$|@|%40/i.test(step) || step.length > 48;

/** What a link leads to, wherever it is kept now: `/service-details/youtube` and `/service/youtube`. */
export const lastStep = (href: string): string => /\/([a-z][\w-]{3,})$/.exec(href)?.[1] ?? '';

/** Compares where a link leads. 60% of links keep their address for years; two links may share one. */
export const weighHref: Weigh = (anchor, control, page, stability) => {
  if (anchor.href === undefined)
    return control.href ? { evidence: 'href', bits: -0.5, verdict: 'changed' } : null;
  if (anchor.href === control.href) {
    const others = page.count('href', control.href) - 1 + ((anchor.twins.href ?? 1) - 1);
    const bits = agreement(Math.max(0.6, stability.mark), others, 0.15, page.controls.length, 9);
    return { evidence: 'href', bits, verdict: 'same', was: anchor.href };
  }
  const last = lastStep(anchor.href);
  if (last !== '' && last === lastStep(control.href)) {
    const others = page.count('step', last) - 1;
    const bits = agreement(0.4, others, 0.3, page.controls.length, 5);
    return {
      evidence: 'href',
      bits: Math.max(0, bits),
      verdict: 'changed',
      was: anchor.href,
      now: control.href,
    };
  }
  const against = contradiction(Math.min(0.8, stability.mark));
  if (!control.href) return { evidence: 'href', bits: 0.7 * against, verdict: 'absent', was: anchor.href };
  return { evidence: 'href', bits: against, verdict: 'changed', was: anchor.href, now: control.href };
};

/** The path of a page as prints, step by step: a path may name a person or a thing. */
export const pathPrint = (path: string): string =>
  path
    .split('/')
    .filter(Boolean)
    .slice(0, 12)
    .map((step) => (step === '*' ? step : wordPrint(step)))
    .join('/');
