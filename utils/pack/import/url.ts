import { pagePattern, plainAddress } from '../../address.ts';
import { matchesPattern } from '../pattern.ts';

/** The page without search and fragment, which hold what people look for; `undefined` for what is no web page. */
export function webAddress(url: string): string | undefined {
  return URL.canParse(url) && /^https?:/.test(url) ? plainAddress(url) : undefined;
}

/** The pattern of another page that was reached from `here`; `undefined` where it is no other, or has none. */
export function otherPage(url: string | undefined, here: string): string | undefined {
  if (!url?.startsWith('https:')) return undefined;
  const match = pagePattern(url);
  return matchesPattern(match, here) ? undefined : match;
}
