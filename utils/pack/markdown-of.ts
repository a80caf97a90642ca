import type { Block, Inline } from './blocks.ts';

/**
 * Blocks as Markdown that any program reads; `blocksFrom` gives the same blocks back. `deeper` lowers headings by
 * so many levels, for a text that stands inside a document.
 */
export function markdownOf(blocks: readonly Block[], deeper = 0): string {
  return blocks.map((block) => markdownOfBlock(block, deeper)).join('\n\n');
}

function markdownOfBlock(block: Block, deeper: number): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineOf(block.content, 'start');
    case 'heading':
      return `${'#'.repeat(block.level + deeper)} ${inlineOf(block.content)}`;
    case 'image':
      return `![${escaped(block.alt)}](${block.file})`;
    case 'list':
      return block.items
        .map((item, index) => {
          const sign = block.ordered ? `${(block.start ?? 1) + index}. ` : '- ';
          return `${sign}${indented(markdownOf(item, deeper), sign.length)}`;
        })
        .join('\n');
    default:
      return block satisfies never;
  }
}

function indented(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

function inlineOf(content: readonly Inline[], at?: 'start'): string {
  return content.map((part, index) => partOf(part, at === 'start' && index === 0)).join('');
}

function partOf(part: Inline, isStart: boolean): string {
  switch (part.kind) {
    case 'text':
      return isStart ? markdownOfWords(part.text) : escaped(part.text);
    case 'code':
      return fenced(part.text);
    case 'key':
      return part.keys.map((key) => `<kbd>${escaped(key)}</kbd>`).join('+');
    case 'break':
      return '\\\n';
    case 'emphasis':
      return `*${inlineOf(part.content)}*`;
    case 'strong':
      return `**${inlineOf(part.content)}**`;
    case 'link':
      return `[${inlineOf(part.content)}](<${part.href}>)`;
    default:
      return part satisfies never;
  }
}

/** Words as they are, in Markdown: nothing in them makes markup, also where they begin a line. */
export function markdownOfWords(words: string): string {
  return startEscaped(escaped(words));
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]|&(?=[#\w]|$)|!(?=\[|$)/g, '\\$&');
}

/** What at the start of a line would make a heading or a list of it. */
function startEscaped(text: string): string {
  return text.replace(/^(\s*)([#+=~-])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** Code may hold backticks: the fence is longer than any run of them. */
function fenced(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return `${fence}${room}${code}${room}${fence}`;
}
