/**
 * URL patterns of a pack: `https://teams.microsoft.com/v2/*`, `https://*.zoom.us/wc/*`.
 *
 * The syntax is that of WebExtensions match patterns, made narrower: https only (http for localhost and
 * 127.0.0.1, to try things), a host that is exact or `*.` and at least two labels, no port (any port
 * matches), and a path that may hold `*` and is compared with the path *and* the query of the page, as
 * browsers do. The part after `#` is never compared.
 */
type Parts = { scheme: 'https' | 'http'; anySubdomain: boolean; host: string; path: string };

/** Whether a text is such a pattern. Never throws. */
export function isPattern(text: string): boolean {
  return partsOf(text) !== undefined;
}

/** Whether a page's address is meant by the pattern. False for what is not a pattern or not a URL. */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = partsOf(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const page = new URL(url);
  if (page.protocol !== `${parts.scheme}:`) return false;
  if (!hostMatches(parts, page.hostname)) return false;
  return globMatches(parts.path, page.pathname + page.search);
}

/** The host alone, as browsers want it for permissions and content scripts: `https://*.zoom.us/*`. */
export function hostPattern(pattern: string): string {
  const parts = partsOf(pattern);
  if (!parts) throw new TypeError(`not a URL pattern: ${pattern}`);
  return `${parts.scheme}://${parts.anySubdomain ? '*.' : ''}${parts.host}/*`;
}

function partsOf(text: string): Parts | undefined {
  const found = /^(https?):\/\/(\*\.)?([a-z0-9.-]+)(\/[!"$-~]*)$/.exec(text);
  if (!found) return undefined;
  const [, scheme, star, host = '', path = ''] = found;
  if (scheme !== 'https' && host !== 'localhost' && host !== '127.0.0.1') return undefined;
  if (!host.split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))) return undefined;
  if (star && !isWideEnough(host)) return undefined;
  return { scheme: scheme === 'http' ? 'http' : 'https', anySubdomain: star !== undefined, host, path };
}

/** `*.com` and `*.co.uk` would be every site there: what follows `*.` has to belong to somebody. */
function isWideEnough(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (/^\d+$/.test(last)) return false;
  const isSharedSecondLevel =
    last.length === 2 &&
    /^(ac|co|com|edu|gob|go|gov|gv|ltd|me|mil|ne|net|nhs|nom|or|org|plc|police|sch)$/.test(
      labels.at(-2) ?? '',
    );
  return labels.length >= (isSharedSecondLevel ? 3 : 2);
}

function hostMatches(parts: Parts, hostname: string): boolean {
  // "teams.microsoft.com." with a dot at the end is the same host to a browser
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return host === parts.host || (parts.anySubdomain && host.endsWith(`.${parts.host}`));
}

/** Each piece at its first possible place: one pass, no going back, so no pattern can be slow. */
function globMatches(glob: string, text: string): boolean {
  const pieces = glob.split('*');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
