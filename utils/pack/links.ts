/** The schemes a pack's links may have: the web, post, telephone, and the three apps' own. */
export const linkSchemes = ['https', 'mailto', 'tel', 'msteams', 'webexteams', 'zoommtg'] as const;

/**
 * The address of a link as it may stand in a page, or `undefined` when it may not: another scheme,
 * anything invisible or a space inside (which browsers drop, so that `java\nscript:` would run), or a
 * user name before the host (`https://teams.microsoft.com@elsewhere.example`).
 */
export function safeHref(href: string): string | undefined {
  if (/[\p{C}\p{Z}\\]/u.test(href)) return undefined;
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!linkSchemes.some((scheme) => url.protocol === `${scheme}:`)) return undefined;
  if (url.protocol !== 'https:') return url.href;
  // "https:host" and "https:///host" are the web too, but nobody writes them in good faith
  if (!/^https:\/\/[^/]/i.test(href) || url.username || url.password) return undefined;
  return url.href;
}
