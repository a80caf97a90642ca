import type { Blockquote, Code, List, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from './blocks.ts';
import { inlineFrom } from './inline.ts';
import { limits } from './limits.ts';
import { isInPack, type Reading, tagOf } from './reading.ts';

/**
 * CommonMark to the closed set of blocks. Never throws and never gives anything but these blocks: what is
 * outside of the set becomes its words. Takes a bounded time whatever the text.
 */
export function blocksFrom(markdown: string, reading: Reading = {}): Block[] {
  if (isTooMuch(markdown)) {
    reading.found?.({ kind: 'refused', code: 'too-much-markup', what: '' });
    return [paragraph([{ kind: 'text', text: markdown.slice(0, limits.text) }])];
  }
  const budget = { left: limits.blocks };
  const blocks = readBlocks(fromMarkdown(markdown).children, 0, budget, reading);
  if (budget.left < 0)
    reading.found?.({ kind: 'refused', code: 'too-many-blocks', what: String(limits.blocks) });
  return blocks;
}

/**
 * The parser takes quadratic time on some kinds of nonsense (4,000 characters of "1. " cost 0.2 s, and a
 * pack may hold thousands of texts), so these are turned away before it sees them. A tip of
 * three sentences has ten marks on two lines.
 */
function isTooMuch(markdown: string): boolean {
  if (markdown.length > limits.text) return true;
  const lines = linesOf(markdown);
  return (
    marksIn(markdown) > limits.marks ||
    lines.length > limits.lines ||
    lines.some((line) => containersAtStart(line) > 2 * limits.blockDepth)
  );
}

/** What a text costs to parse, roughly: its marks and its lines. */
export function markupIn(markdown: string): number {
  return marksIn(markdown) + linesOf(markdown).length;
}

function marksIn(markdown: string): number {
  return markdown.match(/[*_[\]<>!&`\\]/g)?.length ?? 0;
}

function linesOf(markdown: string): string[] {
  return markdown.split(/\r\n|\r|\n/);
}

function containersAtStart(line: string): number {
  const start = /^(?:[ \t>]|[-*+](?![^ \t])|\d{1,9}[.)](?![^ \t]))*/.exec(line)?.[0] ?? '';
  return start.match(/>|[-*+]|\d+/g)?.length ?? 0;
}

type Budget = { left: number };

function readBlocks(nodes: readonly RootContent[], depth: number, budget: Budget, reading: Reading): Block[] {
  return nodes.flatMap((node) => {
    if (--budget.left < 0) return [];
    return readBlock(node, depth, budget, reading);
  });
}

function readBlock(node: RootContent, depth: number, budget: Budget, reading: Reading): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphAndImages(node, reading);
    case 'heading':
      return [
        {
          kind: 'heading',
          level: node.depth === 1 ? 1 : node.depth === 2 ? 2 : 3,
          content: inlineFrom(node.children, reading),
        },
      ];
    case 'list':
      return list(node, depth, budget, reading);
    case 'blockquote':
      return quote(node, depth, budget, reading);
    case 'code':
      return codeBlock(node, reading);
    case 'thematicBreak':
      reading.found?.({ kind: 'plain', code: 'rule', what: '' });
      return [];
    case 'definition':
      reading.found?.({ kind: 'refused', code: 'link-by-reference', what: node.identifier });
      return [];
    case 'html':
      reading.found?.({ kind: 'refused', code: 'html', what: tagOf(node.value) });
      return [paragraph([{ kind: 'text', text: node.value }])];
    default:
      // the parser without extensions makes no other kind of block
      return [];
  }
}

/** A picture stands on its own: the words before and after it become paragraphs of their own. */
function paragraphAndImages(node: Paragraph, reading: Reading): Block[] {
  const blocks: Block[] = [];
  let words: Paragraph['children'] = [];
  const endParagraph = () => {
    const content = inlineFrom(words, reading);
    if (content.length > 0) blocks.push(paragraph(content));
    words = [];
  };
  for (const child of node.children) {
    if (child.type !== 'image' || !isInPack(child.url, reading)) {
      words.push(child);
      continue;
    }
    endParagraph();
    blocks.push({ kind: 'image', file: child.url, alt: child.alt ?? '' });
  }
  endParagraph();
  return blocks;
}

function list(node: List, depth: number, budget: Budget, reading: Reading): Block[] {
  if (depth >= limits.blockDepth) {
    reading.found?.({ kind: 'refused', code: 'list-too-deep', what: String(limits.blockDepth) });
    return node.children.flatMap((item) => readBlocks(item.children, depth, budget, reading));
  }
  const items = node.children.map((item) => readBlocks(item.children, depth + 1, budget, reading));
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined;
  return [{ kind: 'list', ordered: node.ordered === true, ...(start === undefined ? {} : { start }), items }];
}

function quote(node: Blockquote, depth: number, budget: Budget, reading: Reading): Block[] {
  reading.found?.({ kind: 'plain', code: 'quote', what: '' });
  return readBlocks(node.children, depth, budget, reading);
}

function codeBlock(node: Code, reading: Reading): Block[] {
  reading.found?.({ kind: 'plain', code: 'code-block', what: '' });
  const content = node.value.split('\n').flatMap((text, index): Inline[] => {
    const line: Inline[] = text === '' ? [] : [{ kind: 'code', text }];
    return index === 0 ? line : [{ kind: 'break' }, ...line];
  });
  return content.length > 0 ? [paragraph(content)] : [];
}

function paragraph(content: Inline[]): Block {
  return { kind: 'paragraph', content };
}
