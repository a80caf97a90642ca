import type { Block, Inline } from './blocks.ts';

/** The words of a text without any markup: for search, a screen reader's summary, counting. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n');
}

export function plainInline(content: readonly Inline[]): string {
  return content.map(plainPart).join('');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainInline(block.content);
    case 'image':
      return block.alt;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${(block.start ?? 1) + index}.` : '-'} ${plainText(item)}`)
        .join('\n');
    default:
      return block satisfies never;
  }
}

function plainPart(part: Inline): string {
  switch (part.kind) {
    case 'text':
    case 'code':
      return part.text;
    case 'key':
      return part.keys.join('+');
    case 'break':
      return '\n';
    case 'emphasis':
    case 'strong':
    case 'link':
      return plainInline(part.content);
    default:
      return part satisfies never;
  }
}
