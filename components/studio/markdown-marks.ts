/** A text with what is selected in it. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

export type Mark = 'strong' | 'emphasis' | 'key' | 'link' | 'list' | 'numbers';

const around: Record<'strong' | 'emphasis' | 'key', [string, string]> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  key: ['[[', ']]'],
};

/** Puts a mark around what is selected, or takes it away where it is; the words stay selected. */
export function withMark(selected: Selected, mark: Mark): Selected {
  switch (mark) {
    case 'strong':
    case 'emphasis':
    case 'key':
      return wrapped(selected, around[mark]);
    case 'link':
      return linked(selected);
    case 'list':
      return listed(selected, () => '- ');
    case 'numbers':
      return listed(selected, (index) => `${index + 1}. `);
    default:
      return mark satisfies never;
  }
}

function wrapped({ text, start, end }: Selected, [before, after]: [string, string]): Selected {
  const [head, words, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  // `*` around `**word**` is not a mark to take away
  const isMarked =
    head.endsWith(before) && tail.startsWith(after) && (before !== '*' || !head.endsWith('**'));
  if (isMarked) {
    const from = start - before.length;
    return {
      text: head.slice(0, from) + words + tail.slice(after.length),
      start: from,
      end: from + words.length,
    };
  }
  return {
    text: head + before + words + after + tail,
    start: start + before.length,
    end: end + before.length,
  };
}

/** The address is selected, ready to be typed or pasted over. */
function linked({ text, start, end }: Selected): Selected {
  const address = 'https://';
  const words = text.slice(start, end) || '…';
  const before = `${text.slice(0, start)}[${words}](`;
  return {
    text: `${before}${address})${text.slice(end)}`,
    start: before.length,
    end: before.length + address.length,
  };
}

function listed({ text, start, end }: Selected, mark: (index: number) => string): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop === -1 ? text.length : stop;
  const lines = text.slice(from, to).split('\n');
  const bare = lines.map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''));
  const isListed = lines.every((line, index) => line === mark(index) + bare[index]);
  const made = bare.map((line, index) => (isListed ? line : mark(index) + line)).join('\n');
  return { text: text.slice(0, from) + made + text.slice(to), start: from, end: from + made.length };
}

/** Enter inside a list: the next entry, or the end of the list in an empty one. Undefined outside of a list. */
export function nextEntry({ text, start, end }: Selected): Selected | undefined {
  if (start !== end) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const [, indent = '', bullet = '', words = ''] =
    /^(\s*)([-*+]|\d+[.)])\s+(.*)$/.exec(text.slice(from, start)) ?? [];
  if (!bullet) return undefined;
  if (words === '') return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  const next = bullet.replace(/\d+/, (number) => String(Number(number) + 1));
  const added = `\n${indent}${next} `;
  const at = start + added.length;
  return { text: text.slice(0, start) + added + text.slice(start), start: at, end: at };
}
