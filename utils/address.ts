/** The page without search and fragment, which hold what people look for, names and tokens. */
export function plainAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/**
 * A URL pattern for the page that was reached and those like it: the parts of its path that name one meeting,
 * chat or person become `*`, and any search may follow. Not a pattern for a page that is not on https.
 */
export function pagePattern(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = pathname
    .split('/')
    .map((part) => (namesOne(part) ? '*' : part))
    .join('/')
    .replace(/\*(\/\*)+/g, '*');
  return `https://${hostname}${path.endsWith('*') ? path : `${path}*`}`;
}

/** Where a page is, as people say it: `teams.microsoft.com`, or the same with its first folder. */
export function placeName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const [folder = ''] = pathname.split('/').filter(Boolean);
  const isWord = /^[a-z][a-z-]{2,20}$/i.test(folder);
  return `${hostname.replace(/^www\./, '')}${isWord ? `/${folder}` : ''}`;
}

/** Numbers, tokens and addresses: the name of one thing rather than of a page. */
function namesOne(part: string): boolean {
  if (part.length > 28 || /\d{3,}|[@%=:]/.test(part)) return true;
  return /\d/.test(part) && /^[0-9a-f-]{6,}$/i.test(part);
}
