export interface ScopedStyles {
  /** Class attribute for names from the style sheet: `cls('tile', speaking && 'tile-speaking')`. */
  cls(...names: (string | false | undefined)[]): string;
}

/**
 * Puts a style sheet on the page with every class name replaced by a generated one, as CSS modules do.
 * Another `salt` gives other names. Names in `keep` (an app's public ones) stay readable beside it.
 */
export function scopedStyles(
  css: string,
  salt: string,
  keep: (name: string) => boolean = () => false,
): ScopedStyles {
  const generated = new Map<string, string>();
  const classOf = (name: string) => {
    const known = generated.get(name) ?? `${letter(name + salt)}${hash(name + salt)}`;
    generated.set(name, known);
    return known;
  };
  addStyles(css.replace(/\.([a-z][a-z0-9_-]*)(?![^{]*;)/g, (_match, name: string) => `.${classOf(name)}`));
  return {
    cls: (...names) =>
      names
        .filter((name) => typeof name === 'string')
        .map((name) => (keep(name) ? `${name} ${classOf(name)}` : classOf(name)))
        .join(' '),
  };
}

/** Puts a style sheet on the page as it is. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** A short text from `source` that looks like a build's hash; the same source gives the same text. */
export function hash(source: string): string {
  let value = 2166136261;
  for (const char of source) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
  return (value >>> 0).toString(36);
}

function letter(source: string): string {
  return 'abcdefghijkmnpqrstuvwxyz'[source.length % 24] ?? 'a';
}
