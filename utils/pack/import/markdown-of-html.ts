import { markdownOfWords } from '../markdown-of.ts';
import { ownOf } from '../own.ts';

/**
 * The small HTML of a popover as Markdown of a pack: paragraphs, line breaks, lists, bold, italic, code, keys and
 * links to the web. Every other tag goes and its words stay; pictures and scripts go with what is in them.
 */
export function markdownOfHtml(html: string): string {
  const out: string[] = [];
  const links: (string | undefined)[] = [];
  const text = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  for (const [piece] of text.matchAll(/<\/?[a-z][^>]*>|[^<]+|</gi)) {
    const tag = /^<(\/?)([a-z][\w-]*)([^>]*)>$/i.exec(piece);
    if (!tag) {
      out.push(markdownOfWords(decoded(piece).replace(/\s+/g, ' ')));
      continue;
    }
    const [, slash, name = '', rest = ''] = tag;
    out.push(markFor(name.toLowerCase(), slash === '/', rest, links));
  }
  return out
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function markFor(name: string, isEnd: boolean, rest: string, links: (string | undefined)[]): string {
  const mark = ownOf(around, name);
  if (mark !== undefined) return mark;
  if (name === 'kbd') return isEnd ? '</kbd>' : '<kbd>';
  if (name === 'br') return '  \n';
  if (name === 'li') return isEnd ? '' : '\n- ';
  if (blocks.has(name)) return '\n\n';
  if (name !== 'a') return '';
  if (!isEnd) {
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(rest);
    const to = decoded(href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim();
    // only what a pack may hold: the rest of a link stays as words
    const isPlain = /^https:\/\/[^\s()<>]+$/.test(to);
    links.push(isPlain ? to : undefined);
    return isPlain ? '[' : '';
  }
  const to = links.pop();
  return to ? `](${to})` : '';
}

const around: Record<string, string> = { b: '**', strong: '**', i: '*', em: '*', code: '`' };
const blocks = new Set(['p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'blockquote']);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
    if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
    return ownOf(entities, String(name).toLowerCase()) ?? whole;
  });
}
