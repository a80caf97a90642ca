const names = new Map<string, Intl.DisplayNames>();

/** "Dutch" or "Nederlands" for `nl`; the tag itself where the browser has no name for it. */
export function nameOfLanguage(tag: string, language: string): string {
  const inLanguage = names.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  names.set(language, inLanguage);
  const name = inLanguage.of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
