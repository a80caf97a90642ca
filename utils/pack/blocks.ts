/**
 * What a pack's Markdown becomes: a closed set, so that whatever renders it (the page, the panel, the
 * studio, a handout) never meets HTML. JSON, so that it travels in a message.
 */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; content: Inline[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: Block[][] }
  | { kind: 'image'; file: string; alt: string };

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; content: Inline[] }
  | { kind: 'strong'; content: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'key'; keys: string[] }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'break' };
