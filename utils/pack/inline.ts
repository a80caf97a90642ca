import type { PhrasingContent } from 'mdast';
import type { Inline } from './blocks.ts';
import { safeHref } from './links.ts';
import { isInPack, type Reading, tagOf } from './reading.ts';

/** Emphasis in emphasis and so on; deeper than anybody writes, shallow enough for any renderer. */
const deepest = 8;

/** The words inside a paragraph, heading or list item. What is outside of the set becomes its text. */
export function inlineFrom(nodes: readonly PhrasingContent[], reading: Reading, depth = 0): Inline[] {
  const content: Inline[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const keys = keysAt(nodes, index);
    if (keys) {
      content.push({ kind: 'key', keys: keys.keys });
      index = keys.last;
      continue;
    }
    const node = nodes[index];
    if (node) content.push(...inlineOf(node, reading, depth));
  }
  return joined(content);
}

function inlineOf(node: PhrasingContent, reading: Reading, depth: number): Inline[] {
  switch (node.type) {
    case 'text':
      return textAndKeys(node.value);
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'emphasis':
    case 'strong': {
      const content = inlineFrom(node.children, reading, depth + 1);
      return depth < deepest ? [{ kind: node.type, content }] : content;
    }
    case 'link': {
      const content = inlineFrom(node.children, reading, depth + 1);
      const href = safeHref(node.url);
      if (href) return [{ kind: 'link', href, content: content.length > 0 ? content : [text(node.url)] }];
      reading.found?.({ kind: 'refused', code: 'link-scheme', what: node.url });
      return content;
    }
    case 'linkReference':
      reading.found?.({ kind: 'refused', code: 'link-by-reference', what: node.identifier });
      return inlineFrom(node.children, reading, depth + 1);
    case 'image':
      // paragraphs take the pictures they may have out before they come here
      reading.found?.({
        kind: 'refused',
        code: isInPack(node.url, reading) ? 'image-in-words' : 'image-not-in-pack',
        what: node.url,
      });
      return node.alt ? [text(node.alt)] : [];
    case 'imageReference':
      reading.found?.({ kind: 'refused', code: 'link-by-reference', what: node.identifier });
      return node.alt ? [text(node.alt)] : [];
    case 'html':
      reading.found?.({ kind: 'refused', code: 'html', what: tagOf(node.value) });
      return [text(node.value)];
    default:
      // the parser without extensions makes no other kind of words
      return [];
  }
}

/** `<kbd>Ctrl</kbd>+<kbd>E</kbd>` from this node on: one key combination. */
function keysAt(
  nodes: readonly PhrasingContent[],
  from: number,
): { keys: string[]; last: number } | undefined {
  const keys: string[] = [];
  let last = from;
  for (let at = from; ; at += 4) {
    const one = keyAt(nodes, at);
    if (!one) break;
    keys.push(...one);
    last = at + 2;
    const plus = nodes[at + 3];
    if (plus?.type !== 'text' || plus.value.trim() !== '+') break;
  }
  return keys.length > 0 ? { keys, last } : undefined;
}

function keyAt(nodes: readonly PhrasingContent[], at: number): string[] | undefined {
  const [open, label, close] = [nodes[at], nodes[at + 1], nodes[at + 2]];
  if (open?.type !== 'html' || open.value.toLowerCase() !== '<kbd>') return undefined;
  if (close?.type !== 'html' || close.value.toLowerCase() !== '</kbd>') return undefined;
  if (label?.type !== 'text' && label?.type !== 'inlineCode') return undefined;
  return keysOf(label.value);
}

/** `[[Ctrl+Shift+E]]` inside of words. */
function textAndKeys(value: string): Inline[] {
  return value.split(/(\[\[[^[\]\n]{1,60}\]\])/).flatMap((part, index): Inline[] => {
    const keys = index % 2 === 1 ? keysOf(part.slice(2, -2)) : [];
    if (keys.length > 0) return [{ kind: 'key', keys }];
    return part === '' ? [] : [text(part)];
  });
}

/** `Ctrl++` is two keys, the second of them "+". */
function keysOf(combination: string): string[] {
  const trimmed = combination.trim();
  if (trimmed === '+') return ['+'];
  const keys = trimmed.endsWith('++') ? [...trimmed.slice(0, -2).split('+'), '+'] : trimmed.split('+');
  return keys.map((key) => key.trim()).filter((key) => key !== '');
}

/** Neighbouring texts become one, and the line ends of the file become spaces. */
function joined(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const part of content) {
    const before = result.at(-1);
    if (part.kind === 'text' && before?.kind === 'text')
      result[result.length - 1] = text(before.text + part.text);
    if (part.kind !== 'text' || before?.kind !== 'text') result.push(part);
  }
  return result;
}

function text(words: string): Inline {
  return { kind: 'text', text: words.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ') };
}
