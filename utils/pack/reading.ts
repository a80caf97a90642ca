/** What a pack may not hold (`refused`), and what is shown more plainly than it was written (`plain`). */
export type MarkdownFinding = {
  kind: 'refused' | 'plain';
  code:
    | 'link-scheme'
    | 'link-by-reference'
    | 'image-not-in-pack'
    | 'image-in-words'
    | 'html'
    | 'quote'
    | 'code-block'
    | 'rule'
    | 'too-much-markup'
    | 'too-many-blocks'
    | 'list-too-deep';
  /** the address, file or tag it is about */
  what: string;
};

export type Reading = {
  /** files that are there; without it any well-formed name is taken for one that is */
  media?: { has(file: string): boolean };
  /** told about everything that was refused or made plainer */
  found?: (finding: MarkdownFinding) => void;
};

/** Whether an image's address is a file of the pack: nothing is ever fetched from elsewhere. */
export function isInPack(address: string, reading: Reading): boolean {
  return /^media\/[0-9a-f]{64}\.(png|jpg|webp|gif)$/.test(address) && (reading.media?.has(address) ?? true);
}

/** `<div>` of `<div class="x">` and of its end: enough to find it again. */
export function tagOf(html: string): string {
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(html)?.[1];
  return name === undefined ? html.slice(0, 4) : `<${name}>`;
}
